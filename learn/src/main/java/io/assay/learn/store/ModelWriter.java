package io.assay.learn.store;

import io.assay.learn.Column;
import io.assay.learn.Model;
import io.assay.learn.Target;
import java.util.List;

/// Where a model writes its fields. Names are for the messages about damaged files, short and unique
/// within the model.
public interface ModelWriter {

    /// A whole number.
    void integer(String name, long value);

    /// A number, with its bits.
    void number(String name, double value);

    /// A text.
    void text(String name, String value);

    /// An array, with its length.
    void bytes(String name, byte[] values);

    /// An array, with its length.
    void ints(String name, int[] values);

    /// An array, with its length.
    void longs(String name, long[] values);

    /// An array, with its length.
    void floats(String name, float[] values);

    /// An array, with its length.
    void doubles(String name, double[] values);

    /// What the model expects of its features.
    void columns(String name, List<Column> columns);

    /// What it predicts.
    void target(String name, Target target);

    /// A member of an ensemble, or the step of a pipeline.
    ///
    /// @throws IllegalArgumentException if it is not a [StoredModel], with what it is
    void model(String name, Model member);
}
