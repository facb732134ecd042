package io.assay;

import io.assay.kernel.KernelRegistry;
import io.assay.score.ScoreChecks;
import io.assay.score.Scores;

/// The four cells of a binary confusion matrix, counted as rows arrive; for streams and for chunks
/// counted by several threads and merged. Nothing is allocated after construction.
public final class ConfusionTally implements Counts {
    private long rows;
    private final long[] sums = new long[3];

    /// An empty tally.
    public ConfusionTally() {}

    /// Adds one row.
    public void add(boolean positive, boolean predictedPositive) {
        rows++;
        sums[0] += positive && predictedPositive ? 1 : 0;
        sums[1] += predictedPositive ? 1 : 0;
        sums[2] += positive ? 1 : 0;
    }

    /// Adds rows `[from, to)` of hard predictions, 1 for positive and 0 for negative.
    public void add(byte[] truth, byte[] predicted, int from, int to) {
        check(truth, "predicted", predicted.length, from, to);
        ScoreChecks.checkTruth(truth, from, to);
        int wrong = KernelRegistry.kernels().firstNotBinary(predicted, from, to);
        if (wrong >= 0) {
            throw new IllegalArgumentException(
                    "predicted[" + wrong + "] is " + predicted[wrong] + "; expected 0 or 1");
        }
        KernelRegistry.kernels().confusion(truth, predicted, from, to, sums);
        rows += to - from;
    }

    /// Adds rows `[from, to)`; predicted positive means `score >= threshold`. A NaN score is refused.
    public void add(byte[] truth, float[] scores, int from, int to, float threshold) {
        check(truth, "scores", scores.length, from, to);
        ScoreChecks.checkTruth(truth, from, to);
        ScoreChecks.checkScore(
                KernelRegistry.kernels()
                        .firstOutside(
                                scores,
                                from,
                                to,
                                Float.NEGATIVE_INFINITY,
                                Float.POSITIVE_INFINITY));
        KernelRegistry.kernels().confusion(truth, scores, from, to, threshold, sums);
        rows += to - from;
    }

    /// The same for doubles.
    public void add(byte[] truth, double[] scores, int from, int to, double threshold) {
        check(truth, "scores", scores.length, from, to);
        ScoreChecks.checkTruth(truth, from, to);
        ScoreChecks.checkScore(
                KernelRegistry.kernels()
                        .firstOutside(
                                scores,
                                from,
                                to,
                                Double.NEGATIVE_INFINITY,
                                Double.POSITIVE_INFINITY));
        KernelRegistry.kernels().confusion(truth, scores, from, to, threshold, sums);
        rows += to - from;
    }

    private static void check(byte[] truth, String name, int length, int from, int to) {
        ScoreChecks.checkRows("truth", truth.length, from, to);
        ScoreChecks.checkRows(name, length, from, to);
    }

    /// Adds all rows of another tally, which stays as it is.
    public void merge(ConfusionTally other) {
        rows += other.rows;
        for (int i = 0; i < sums.length; i++) {
            sums[i] += other.sums[i];
        }
    }

    /// Forgets all rows.
    public void reset() {
        rows = 0;
        java.util.Arrays.fill(sums, 0);
    }

    /// Replaces the contents by what the scores give at a threshold.
    void count(byte[] truth, Scores scores, int from, int to, double threshold, boolean above) {
        reset();
        scores.confusion(truth, from, to, threshold, above, sums);
        rows = to - from;
    }

    /// Replaces the contents by counts: rows predicted positive of each class, positives and rows.
    void set(long tp, long fp, long positives, long total) {
        sums[0] = tp;
        sums[1] = tp + fp;
        sums[2] = positives;
        rows = total;
    }

    /// The number of rows.
    public long rows() {
        return rows;
    }

    @Override
    public double tp() {
        return sums[0];
    }

    @Override
    public double fp() {
        return sums[1] - sums[0];
    }

    @Override
    public double fn() {
        return sums[2] - sums[0];
    }

    @Override
    public double tn() {
        return rows - sums[1] - sums[2] + sums[0];
    }

    /// The counts as they are now.
    public Confusion snapshot() {
        return Confusion.ofSums(sums, rows);
    }

    @Override
    public String toString() {
        return snapshot().toString();
    }
}
