package io.assay;

import io.assay.kernel.BlockSum;
import io.assay.rank.Ranked;
import io.assay.score.BinaryLabels;
import io.assay.score.BlockLosses;
import io.assay.score.DoubleScores;
import io.assay.score.FloatScores;
import io.assay.score.ScoreChecks;
import io.assay.score.Scores;

/// Metrics of one batch after the other without allocation: for services.
///
/// Build one per thread, for the largest batch; [#load] checks a batch and keeps a reference to its
/// arrays until the next one. Nothing is allocated after construction and warm-up by `load`, `at`,
/// `above`, `ranking` and the numbers on it, `logLoss` and `brier`; [#calibration] allocates its
/// result. Room: 8.5 bytes per row for float scores, 17 for double, and 300 KiB. Not for use by several
/// threads at once.
public final class Evaluator implements BinarySample {
    private final FloatScores floats;
    private final DoubleScores doubles;
    private final Scores scores;
    private final Ranked order;
    private final int capacity;
    private final Ranking ranking;
    private final ConfusionTally at = new ConfusionTally();
    private final ConfusionTally above = new ConfusionTally();
    private final BlockSum sum = new BlockSum();
    private final double[] product = new double[2];

    private byte[] truth = {};
    private byte[] narrow = {};
    private int from;
    private int to;
    private int notProbability = -1;
    private boolean ranked;

    private Evaluator(FloatScores floats, DoubleScores doubles, int capacity) {
        this.floats = floats;
        this.doubles = doubles;
        this.scores = floats != null ? floats : doubles;
        this.capacity = checked(capacity);
        order = scores.newOrder(capacity);
        ranking = new Ranking(order, false);
    }

    /// An evaluator of float scores.
    ///
    /// @param capacity rows of the largest batch, at least 1
    public static Evaluator ofFloats(int capacity) {
        return new Evaluator(new FloatScores(new float[0]), null, capacity);
    }

    /// An evaluator of double scores.
    ///
    /// @param capacity rows of the largest batch, at least 1
    public static Evaluator ofDoubles(int capacity) {
        return new Evaluator(null, new DoubleScores(new double[0]), capacity);
    }

    private static int checked(int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException(
                    "capacity is " + capacity + "; expected at least 1 row");
        }
        return capacity;
    }

    /// Takes rows `[first, end)` of a batch in place of the last one.
    ///
    /// @param labels 1 for the positive class, 0 for the negative
    /// @param values float scores, no NaN
    /// @throws IllegalArgumentException if a label or score is not valid, naming the row, or the batch
    ///     is larger than the capacity; no rows are loaded then
    /// @throws IndexOutOfBoundsException if an array does not have those rows
    /// @throws IllegalStateException if this evaluator was made for double scores
    public void load(byte[] labels, float[] values, int first, int end) {
        if (floats == null) {
            throw new IllegalStateException("made by ofDoubles; float scores need ofFloats");
        }
        ScoreChecks.checkRows("scores", values.length, first, end);
        floats.set(values);
        load(labels, first, end);
    }

    /// The same for an evaluator of double scores.
    public void load(byte[] labels, double[] values, int first, int end) {
        if (doubles == null) {
            throw new IllegalStateException("made by ofFloats; double scores need ofDoubles");
        }
        ScoreChecks.checkRows("scores", values.length, first, end);
        doubles.set(values);
        load(labels, first, end);
    }

    /// The same for truth values, true for the positive class. They are written to bytes of this evaluator,
    /// as many as the largest `end` was.
    public void load(boolean[] labels, float[] values, int first, int end) {
        load(narrowed(labels, first, end), values, first, end);
    }

    /// The same for an evaluator of double scores.
    public void load(boolean[] labels, double[] values, int first, int end) {
        load(narrowed(labels, first, end), values, first, end);
    }

    private byte[] narrowed(boolean[] labels, int first, int end) {
        reserve(labels.length, first, end);
        BinaryLabels.narrow(labels, first, end, narrow);
        return narrow;
    }

    /// The same for labels of which 1 is the positive class and either 0 or -1 the negative.
    public void load(short[] labels, float[] values, int first, int end) {
        load(narrowed(labels, first, end), values, first, end);
    }

    /// The same for an evaluator of double scores.
    public void load(short[] labels, double[] values, int first, int end) {
        load(narrowed(labels, first, end), values, first, end);
    }

    private byte[] narrowed(short[] labels, int first, int end) {
        reserve(labels.length, first, end);
        BinaryLabels.narrow(labels, first, end, narrow);
        return narrow;
    }

    /// The same for ints.
    public void load(int[] labels, float[] values, int first, int end) {
        load(narrowed(labels, first, end), values, first, end);
    }

    /// The same for an evaluator of double scores.
    public void load(int[] labels, double[] values, int first, int end) {
        load(narrowed(labels, first, end), values, first, end);
    }

    private byte[] narrowed(int[] labels, int first, int end) {
        reserve(labels.length, first, end);
        BinaryLabels.narrow(labels, first, end, narrow);
        return narrow;
    }

    private void reserve(int labels, int first, int end) {
        unload();
        ScoreChecks.checkRows("truth", labels, first, end);
        if (narrow.length < end) {
            narrow = new byte[end];
        }
    }

    /// Nothing is loaded while the batch is not known to be good.
    private void unload() {
        to = from;
        notProbability = -1;
        ranked = false;
        ranking.changed();
    }

    private void load(byte[] labels, int first, int end) {
        unload();
        ScoreChecks.checkRows("truth", labels.length, first, end);
        if (end - first > capacity) {
            throw new IllegalArgumentException(
                    "the batch has " + (end - first) + " rows; this evaluator holds " + capacity);
        }
        ScoreChecks.checkTruth(labels, first, end);
        int wrong = scores.firstNotProbability(first, end);
        if (wrong >= 0) {
            ScoreChecks.checkScores(scores, wrong, end); // the rows before it are numbers
        }
        notProbability = wrong;
        truth = labels;
        from = first;
        to = end;
    }

    @Override
    public double total() {
        return to - from;
    }

    @Override
    public double positives() {
        at.count(truth, scores, from, to, Double.NaN, false);
        return at.positives();
    }

    @Override
    public boolean isWeighted() {
        return false;
    }

    /// The table at a threshold, lent until the next call.
    @Override
    public ConfusionTally at(double threshold) {
        at.count(truth, scores, from, to, threshold, false);
        return at;
    }

    /// The table above a threshold, lent until the next call.
    @Override
    public ConfusionTally above(double threshold) {
        above.count(truth, scores, from, to, threshold, true);
        return above;
    }

    /// Counts the batch for several thresholds in one pass, in place of what the tables held.
    public void count(ConfusionTallies tables) {
        tables.count(truth, scores, from, to);
    }

    /// The ranking metrics of the batch, lent until the next one is loaded.
    @Override
    public Ranking ranking() {
        if (!ranked) {
            scores.rank(order, truth, from, to);
            ranked = true;
        }
        return ranking;
    }

    @Override
    public String notProbabilities() {
        return notProbability < 0
                ? null
                : ScoreChecks.notProbability(
                        notProbability - from + 1, scores.text(notProbability));
    }

    @Override
    public double logLoss(double clip) {
        BlockLosses.checkClip(clip);
        if (notProbability >= 0) {
            return Double.NaN;
        }
        sum.reset();
        BlockLosses.addLogs(sum, product, truth, scores, from, to, clip);
        return sum.total() / (to - from);
    }

    @Override
    public double brier() {
        if (notProbability >= 0) {
            return Double.NaN;
        }
        sum.reset();
        BlockLosses.addSquares(sum, truth, scores, from, to);
        return sum.total() / (to - from);
    }

    @Override
    public Calibration calibration(Calibration.Bins bins) {
        if (to == from || notProbability >= 0) {
            return null;
        }
        if (bins.needsOrder()) {
            return Calibration.of(ranking().source(), bins);
        }
        ExactBins sums = bins.exact();
        sums.add(truth, scores, from, to);
        return sums.calibration();
    }
}
