package io.assay.bench;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Marks a row that measures another library at the work of one of our rows, on the same data.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Peer {

    /// The library: `Smile`, `Tribuo` or `Weka`.
    String library();

    /// Our rows that do this work, as `Class.method`; all have the same parameters but for `kernels`.
    String[] of();
}
