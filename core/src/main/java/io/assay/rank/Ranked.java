package io.assay.rank;

/// Rows without weights in the order of their scores.
public interface Ranked extends CellSource {

    /// Writes the number of positive and of negative rows with `score >= threshold`, or `>`.
    void countFrom(double threshold, boolean above, long[] counts);
}
