package io.assay;

import io.assay.score.BinaryLabels;
import io.assay.score.Cuts;
import io.assay.score.DoubleScores;
import io.assay.score.FloatScores;
import io.assay.score.ScoreChecks;
import io.assay.score.Scores;
import java.util.Arrays;

/// Confusion tables for several thresholds, counted in one pass over the rows: the same numbers as one
/// [ConfusionTally] for each, in less time. Nothing is allocated after construction.
///
/// For rows held elsewhere see [Evaluator#count] and [BinaryPredictions#count]; rows that arrive in
/// chunks are added here.
public final class ConfusionTallies {
    private final Cuts cuts;
    private final FloatScores floats = new FloatScores(new float[0]);
    private final DoubleScores doubles = new DoubleScores(new double[0]);
    private final ConfusionTally[] tables;

    /// Rows per level and class, see [io.assay.kernel.Kernels#levels].
    private final long[] counts;

    private final long[] run;

    private ConfusionTallies(double[] thresholds, boolean above) {
        cuts = new Cuts(thresholds, above);
        tables = new ConfusionTally[thresholds.length];
        Arrays.setAll(tables, k -> new ConfusionTally());
        counts = new long[2 * thresholds.length + 2];
        run = new long[counts.length];
    }

    /// Empty tables in which predicted positive means `score >= threshold`.
    ///
    /// @param thresholds in any order, repeated or not; for float scores each is rounded to float; NaN
    ///     is above all scores
    public static ConfusionTallies at(double... thresholds) {
        return new ConfusionTallies(thresholds, false);
    }

    /// Empty tables in which predicted positive means `score > threshold`.
    public static ConfusionTallies above(double... thresholds) {
        return new ConfusionTallies(thresholds, true);
    }

    /// The number of thresholds.
    public int size() {
        return cuts.size();
    }

    /// Threshold `k`, in the order in which they were given.
    public double threshold(int k) {
        return cuts.threshold(k);
    }

    /// The table for threshold `k`, lent until rows are added or counted.
    public ConfusionTally table(int k) {
        return tables[cuts.rank(k)];
    }

    /// Adds rows `[from, to)`.
    ///
    /// @param truth 1 for the positive class, 0 for the negative
    /// @param scores no NaN
    /// @throws IllegalArgumentException if a label or score is not valid, naming the row; the tables are
    ///     then as they were before
    public void add(byte[] truth, float[] scores, int from, int to) {
        ScoreChecks.checkRows("scores", scores.length, from, to);
        floats.set(scores);
        add(truth, floats, from, to);
    }

    /// The same for doubles.
    public void add(byte[] truth, double[] scores, int from, int to) {
        ScoreChecks.checkRows("scores", scores.length, from, to);
        doubles.set(scores);
        add(truth, doubles, from, to);
    }

    private void add(byte[] truth, Scores scores, int from, int to) {
        ScoreChecks.checkRows("truth", truth.length, from, to);
        Arrays.fill(run, 0);
        for (int start = from, end; start < to; start = end) {
            end = start + Math.min(BinaryLabels.RUN, to - start);
            ScoreChecks.checkTruth(truth, start, end);
            ScoreChecks.checkScores(scores, start, end);
            scores.levels(truth, start, end, cuts, run);
        }
        addRun();
    }

    private void addRun() {
        for (int level = 0; level < counts.length; level++) {
            counts[level] += run[level];
        }
        settle();
    }

    /// Replaces the contents by rows that were checked.
    void count(byte[] truth, Scores scores, int from, int to) {
        Arrays.fill(counts, 0);
        scores.levels(truth, from, to, cuts, counts);
        settle();
    }

    /// Replaces the contents by the sum of counts per level.
    void set(long[][] parts) {
        Arrays.fill(counts, 0);
        for (long[] part : parts) {
            System.arraycopy(part, 0, run, 0, run.length);
            addRun();
        }
    }

    Cuts cuts() {
        return cuts;
    }

    /// From the highest threshold down, the rows of a level join those above it.
    private void settle() {
        long positives = 0;
        long rows = 0;
        for (int level = 0; level < counts.length; level += 2) {
            positives += counts[level + 1];
            rows += counts[level] + counts[level + 1];
        }
        long both = 0;
        long flagged = 0;
        for (int k = tables.length - 1; k >= 0; k--) {
            both += counts[2 * k + 3];
            flagged += counts[2 * k + 2] + counts[2 * k + 3];
            tables[k].set(both, flagged, positives, rows);
        }
    }

    /// Adds all rows of other tables, which stay as they are.
    ///
    /// @throws IllegalArgumentException if they are not for the same thresholds
    public void merge(ConfusionTallies other) {
        if (!cuts.same(other.cuts)) {
            throw new IllegalArgumentException(
                    "the other tables are for other thresholds; expected the same, in the same order");
        }
        System.arraycopy(other.counts, 0, run, 0, run.length);
        addRun();
    }

    /// Forgets all rows.
    public void reset() {
        Arrays.fill(counts, 0);
        settle();
    }
}
