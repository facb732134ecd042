package io.assay.rank;

/// A run of distinct thresholds in falling order, with the weight of each class at or above them.
///
/// Entry 0 is the state before the run; entries `1..count` are its thresholds. Weights are counts of
/// rows where rows are not weighted, and exact: a double holds every integer up to 2⁵³.
public final class Cells {
    /// Thresholds of a full run: the three arrays stay in the first-level cache.
    public static final int CAPACITY = 1024;

    /// The threshold: predicted positive are the rows with this score or a higher one.
    public final double[] score = new double[CAPACITY + 1];

    /// The weight of positive rows at or above the threshold.
    public final double[] tp = new double[CAPACITY + 1];

    /// The weight of negative rows at or above the threshold.
    public final double[] fp = new double[CAPACITY + 1];

    /// Thresholds in this run.
    public int count;

    /// How far the source has come: what is left of each class, as the source counts it.
    int positiveCursor;

    int negativeCursor;

    /// Starts the next run where this one ended.
    void carry() {
        tp[0] = tp[count];
        fp[0] = fp[count];
        count = 0;
    }

    /// The state above the highest threshold.
    void clear(int positives, int negatives) {
        positiveCursor = positives;
        negativeCursor = negatives;
        tp[0] = 0;
        fp[0] = 0;
        count = 0;
    }
}
