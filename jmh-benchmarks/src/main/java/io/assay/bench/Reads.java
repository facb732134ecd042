package io.assay.bench;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// What the tables must know of a benchmark beyond its time.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Reads {

    /// Bytes of input per row, each counted once however often it is read.
    int bytes();

    /// The method of the same class that holds the hand-written loop; none for that loop itself.
    String hand() default "";

    /// Threads that work on one call, for the variants that take an executor.
    int threads() default 1;
}
