package io.assay;

import io.assay.kernel.KernelRegistry;
import io.assay.score.BinaryLabels;
import io.assay.score.DoubleScores;
import io.assay.score.FloatScores;
import io.assay.score.ScoreChecks;
import io.assay.score.Scores;

/// The four cells of a binary confusion matrix, counted as rows arrive; for streams and for chunks
/// counted by several threads and merged. Nothing is allocated after construction.
public final class ConfusionTally implements Counts {
    private long rows;
    private final long[] sums = new long[3];
    private final long[] run = new long[3];

    /// An empty tally.
    public ConfusionTally() {}

    /// Adds one row.
    public void add(boolean positive, boolean predictedPositive) {
        rows++;
        sums[0] += positive && predictedPositive ? 1 : 0;
        sums[1] += predictedPositive ? 1 : 0;
        sums[2] += positive ? 1 : 0;
    }

    /// Adds rows `[from, to)` of hard predictions, 1 for positive and 0 for negative. After an error the
    /// tally is as it was before, here and below.
    public void add(byte[] truth, byte[] predicted, int from, int to) {
        check(truth.length, "predicted", predicted.length, from, to);
        run[0] = run[1] = run[2] = 0;
        for (int start = from, end; start < to; start = end) {
            end = start + Math.min(BinaryLabels.RUN, to - start);
            ScoreChecks.checkTruth(truth, start, end);
            ScoreChecks.checkBinary("predicted", predicted, start, end);
            KernelRegistry.kernels().confusion(truth, predicted, start, end, run);
        }
        keep(to - from);
    }

    /// The same where true is positive.
    public void add(boolean[] truth, boolean[] predicted, int from, int to) {
        check(truth.length, "predicted", predicted.length, from, to);
        KernelRegistry.kernels().confusion(truth, predicted, from, to, sums);
        rows += to - from;
    }

    /// The same for labels of which 1 is positive and either 0 or -1 negative.
    public void add(short[] truth, short[] predicted, int from, int to) {
        check(truth.length, "predicted", predicted.length, from, to);
        int negative = 1;
        int negativePredicted = 1;
        run[0] = run[1] = run[2] = 0;
        for (int start = from, end; start < to; start = end) {
            end = start + Math.min(BinaryLabels.RUN, to - start);
            negative = BinaryLabels.check("truth", truth, start, end, negative);
            negativePredicted =
                    BinaryLabels.check("predicted", predicted, start, end, negativePredicted);
            KernelRegistry.kernels().confusion(truth, predicted, start, end, run);
        }
        keep(to - from);
    }

    /// The same for ints.
    public void add(int[] truth, int[] predicted, int from, int to) {
        check(truth.length, "predicted", predicted.length, from, to);
        int negative = 1;
        int negativePredicted = 1;
        run[0] = run[1] = run[2] = 0;
        for (int start = from, end; start < to; start = end) {
            end = start + Math.min(BinaryLabels.RUN, to - start);
            negative = BinaryLabels.check("truth", truth, start, end, negative);
            negativePredicted =
                    BinaryLabels.check("predicted", predicted, start, end, negativePredicted);
            KernelRegistry.kernels().confusion(truth, predicted, start, end, run);
        }
        keep(to - from);
    }

    /// Adds rows `[from, to)`; predicted positive means `score >= threshold`. A NaN score is refused.
    public void add(byte[] truth, float[] scores, int from, int to, float threshold) {
        check(truth.length, "scores", scores.length, from, to);
        run[0] = run[1] = run[2] = 0;
        for (int start = from, end; start < to; start = end) {
            end = start + Math.min(BinaryLabels.RUN, to - start);
            ScoreChecks.checkTruth(truth, start, end);
            ScoreChecks.checkScores(scores, start, end);
            KernelRegistry.kernels().confusion(truth, scores, start, end, threshold, run);
        }
        keep(to - from);
    }

    /// The same for doubles.
    public void add(byte[] truth, double[] scores, int from, int to, double threshold) {
        check(truth.length, "scores", scores.length, from, to);
        run[0] = run[1] = run[2] = 0;
        for (int start = from, end; start < to; start = end) {
            end = start + Math.min(BinaryLabels.RUN, to - start);
            ScoreChecks.checkTruth(truth, start, end);
            ScoreChecks.checkScores(scores, start, end);
            KernelRegistry.kernels().confusion(truth, scores, start, end, threshold, run);
        }
        keep(to - from);
    }

    /// Adds rows `[from, to)`; predicted positive means `score > threshold`.
    public void addAbove(byte[] truth, float[] scores, int from, int to, float threshold) {
        add(truth, scores, from, to, FloatScores.leastAbove(threshold));
    }

    /// The same for doubles.
    public void addAbove(byte[] truth, double[] scores, int from, int to, double threshold) {
        add(truth, scores, from, to, DoubleScores.leastAbove(threshold));
    }

    private static void check(int truth, String name, int length, int from, int to) {
        ScoreChecks.checkRows("truth", truth, from, to);
        ScoreChecks.checkRows(name, length, from, to);
    }

    /// Rows are counted apart until all are known to be good.
    private void keep(long more) {
        rows += more;
        for (int i = 0; i < sums.length; i++) {
            sums[i] += run[i];
        }
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

    /// Replaces the contents by sums that were counted elsewhere.
    void set(long both, long flagged, long positive, long all) {
        sums[0] = both;
        sums[1] = flagged;
        sums[2] = positive;
        rows = all;
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
