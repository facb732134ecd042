package io.assay.rank;

import java.util.concurrent.Executor;

/// Rows without weights in the order of their scores.
public interface Ranked extends CellSource {

    /// Does what follows on this thread and, where it pays, on one of the executor; null for this
    /// thread alone.
    default void use(Executor executor) {}

    /// Writes the number of positive and of negative rows with `score >= threshold`, or `>`.
    void countFrom(double threshold, boolean above, long[] counts);
}
