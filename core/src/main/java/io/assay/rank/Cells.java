package io.assay.rank;

/// A run of distinct thresholds in falling order, with the weight of each class at or above them.
///
/// Entry 0 is the state before the run; entries `1..count` are its thresholds. Weights are counts of
/// rows where rows are not weighted, and exact: a double holds every integer up to 2⁵³.
public final class Cells {
    /// Thresholds of a full run: the arrays stay in the first-level cache, with those of a sweep.
    public static final int CAPACITY = 512;

    /// The threshold: predicted positive are the rows with this score or a higher one.
    public final double[] score = new double[CAPACITY + 1];

    /// The weight of positive rows at or above the threshold.
    public final double[] tp = new double[CAPACITY + 1];

    /// The weight of negative rows at or above the threshold.
    public final double[] fp = new double[CAPACITY + 1];

    /// The weight of positive rows at the threshold itself; set by [#weigh()].
    public final double[] positive = new double[CAPACITY + 1];

    /// The weight of negative rows at the threshold itself; set by [#weigh()].
    public final double[] negative = new double[CAPACITY + 1];

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

    /// Finds what each threshold adds to the one before, for all sweeps at once.
    public void weigh() {
        subtractNeighbours(tp, positive, count);
        subtractNeighbours(fp, negative, count);
    }

    /// The compiler makes no vectors of a loop that reads neighbours of one array, hence the copy.
    private static void subtractNeighbours(double[] sums, double[] steps, int n) {
        System.arraycopy(sums, 0, steps, 1, n);
        for (int i = 1; i <= n; i++) {
            steps[i] = sums[i] - steps[i];
        }
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
