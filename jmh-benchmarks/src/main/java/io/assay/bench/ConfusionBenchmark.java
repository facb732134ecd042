package io.assay.bench;

import io.assay.kernel.Kernels;
import java.util.Arrays;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// How fast are the counts of a 2x2 table: from labels, from scores and one threshold or several, and
/// with weights?
public class ConfusionBenchmark extends Measured {
    private static final float[] THRESHOLDS = {0.125f, 0.25f, 0.375f, 0.5f, 0.625f, 0.75f, 0.875f};

    /// The three sums that give the four cells.
    @State(Scope.Benchmark)
    public static class Sums {
        final long[] hand = new long[3];
        final long[] kernel = new long[3];

        /// Sums per threshold; rows per level and class; weights by cell.
        final long[] handEach = new long[2 * THRESHOLDS.length];

        final long[] levels = new long[2 * THRESHOLDS.length + 2];
        final double[] handWeights = new double[4];
        final double[] parts = new double[8];
        final double[] weights = new double[4];

        long[] cleared() {
            kernel[0] = kernel[1] = kernel[2] = 0;
            return kernel;
        }
    }

    /// The labels and predictions as ints, as other libraries take them.
    @State(Scope.Benchmark)
    public static class Ints {
        int[] truth;
        int[] predicted;

        /// Copies them.
        @Setup
        public void copy(BinaryRows rows) {
            truth = new int[rows.rows];
            predicted = new int[rows.rows];
            for (int i = 0; i < rows.rows; i++) {
                truth[i] = rows.truth[i];
                predicted[i] = rows.predicted[i];
            }
        }
    }

    /// Sums of ints that were compared.
    @State(Scope.Benchmark)
    public static class CheckedInts {
        Kernels loops;

        /// Both rows count the same.
        @Setup
        public void check(Ints ints, BinaryRows rows, KernelChoice choice, Sums sums) {
            loops = choice.loops;
            ConfusionBenchmark benchmark = new ConfusionBenchmark();
            long[] expected = benchmark.handInts(ints, rows, sums).clone();
            Expected.counts("ints", expected, benchmark.ints(ints, rows, sums, this));
        }
    }

    /// Sums that were compared.
    @State(Scope.Benchmark)
    public static class Checked {
        Kernels loops;

        /// All rows count the same.
        @Setup
        public void check(BinaryRows rows, KernelChoice choice, Sums sums) {
            loops = choice.loops;
            ConfusionBenchmark benchmark = new ConfusionBenchmark();
            long[] expected = benchmark.handLabels(rows, sums).clone();
            Expected.counts("handScores", expected, benchmark.handScores(rows, sums));
            Expected.counts("labels", expected, benchmark.labels(rows, sums, this));
            Expected.counts("scores", expected, benchmark.scores(rows, sums, this));
            checkThresholds(benchmark, rows, sums);
            double[] weights = benchmark.handWeights(rows, sums);
            double[] found = benchmark.weights(rows, sums, this);
            for (int cell = 0; cell < weights.length; cell++) {
                Expected.number("weights", weights[cell], found[cell], 1e-9);
            }
        }

        /// What reaches a level is in it or above.
        private void checkThresholds(ConfusionBenchmark benchmark, BinaryRows rows, Sums sums) {
            long[] expected = benchmark.handThresholds(rows, sums);
            long[] levels = benchmark.thresholds(rows, sums, this);
            long[] found = new long[expected.length];
            for (int i = levels.length - 2; i > 0; i -= 2) {
                boolean highest = i == levels.length - 2;
                found[i - 2] = (highest ? 0 : found[i]) + levels[i + 1];
                found[i - 1] = (highest ? 0 : found[i + 1]) + levels[i] + levels[i + 1];
            }
            Expected.counts("thresholds", expected, found);
        }
    }

    /// By hand, branch-free; int counters hold what one array can.
    @Benchmark
    @Reads(bytes = 2)
    public long[] handLabels(BinaryRows rows, Sums sums) {
        byte[] truth = rows.truth;
        byte[] predicted = rows.predicted;
        int both = 0;
        int flagged = 0;
        int positive = 0;
        for (int i = 0; i < truth.length; i++) {
            both += truth[i] & predicted[i];
            flagged += predicted[i];
            positive += truth[i];
        }
        return keep(sums.hand, both, flagged, positive);
    }

    /// By hand, branch-free where the compiler makes a set instruction of the comparison.
    @Benchmark
    @Reads(bytes = 5)
    public long[] handScores(BinaryRows rows, Sums sums) {
        byte[] truth = rows.truth;
        float[] score = rows.floats;
        int both = 0;
        int flagged = 0;
        int positive = 0;
        for (int i = 0; i < truth.length; i++) {
            int above = score[i] >= 0.5f ? 1 : 0;
            both += truth[i] & above;
            flagged += above;
            positive += truth[i];
        }
        return keep(sums.hand, both, flagged, positive);
    }

    /// By hand, on ints, which C2 turns into vectors by itself.
    @Benchmark
    @Reads(bytes = 8)
    public long[] handInts(Ints ints, BinaryRows rows, Sums sums) {
        int[] truth = ints.truth;
        int[] predicted = ints.predicted;
        int both = 0;
        int flagged = 0;
        int positive = 0;
        for (int i = 0; i < truth.length; i++) {
            both += truth[i] & predicted[i];
            flagged += predicted[i];
            positive += truth[i];
        }
        return keep(sums.hand, both, flagged, positive);
    }

    /// Int labels and predictions.
    @Benchmark
    @Reads(bytes = 8, hand = "handInts")
    public long[] ints(Ints ints, BinaryRows rows, Sums sums, CheckedInts checked) {
        long[] out = sums.cleared();
        checked.loops.confusion(ints.truth, ints.predicted, 0, rows.rows, out);
        return out;
    }

    /// Byte labels and byte predictions.
    @Benchmark
    @Reads(bytes = 2, hand = "handLabels")
    public long[] labels(BinaryRows rows, Sums sums, Checked checked) {
        long[] out = sums.cleared();
        checked.loops.confusion(rows.truth, rows.predicted, 0, rows.rows, out);
        return out;
    }

    /// Byte labels, float scores and a threshold.
    @Benchmark
    @Reads(bytes = 5, hand = "handScores")
    public long[] scores(BinaryRows rows, Sums sums, Checked checked) {
        long[] out = sums.cleared();
        checked.loops.confusion(rows.truth, rows.floats, 0, rows.rows, 0.5f, out);
        return out;
    }

    /// By hand: one branch-free pass for each of seven thresholds.
    @Benchmark
    @Reads(bytes = 5)
    public long[] handThresholds(BinaryRows rows, Sums sums) {
        byte[] truth = rows.truth;
        float[] score = rows.floats;
        for (int k = 0; k < THRESHOLDS.length; k++) {
            float threshold = THRESHOLDS[k];
            int both = 0;
            int flagged = 0;
            for (int i = 0; i < truth.length; i++) {
                int above = score[i] >= threshold ? 1 : 0;
                both += truth[i] & above;
                flagged += above;
            }
            sums.handEach[2 * k] = both;
            sums.handEach[2 * k + 1] = flagged;
        }
        return sums.handEach;
    }

    /// Seven thresholds in one pass.
    @Benchmark
    @Reads(bytes = 5, hand = "handThresholds")
    public long[] thresholds(BinaryRows rows, Sums sums, Checked checked) {
        Arrays.fill(sums.levels, 0);
        checked.loops.levels(rows.truth, rows.floats, 0, rows.rows, THRESHOLDS, sums.levels);
        return sums.levels;
    }

    /// By hand, with the double scores as weights; it rounds at every row.
    @Benchmark
    @Reads(bytes = 13)
    public double[] handWeights(BinaryRows rows, Sums sums) {
        byte[] truth = rows.truth;
        float[] score = rows.floats;
        double[] weight = rows.doubles;
        double[] cells = sums.handWeights;
        Arrays.fill(cells, 0);
        for (int i = 0; i < truth.length; i++) {
            cells[2 * truth[i] + (score[i] >= 0.5f ? 1 : 0)] += weight[i];
        }
        return cells;
    }

    /// Weights by cell, added up without rounding in each block.
    @Benchmark
    @Reads(bytes = 13, hand = "handWeights")
    public double[] weights(BinaryRows rows, Sums sums, Checked checked) {
        Kernels loops = checked.loops;
        double[] parts = sums.parts;
        Arrays.fill(sums.weights, 0);
        for (int i = 0; i < rows.rows; i += Kernels.BLOCK) {
            int end = i + Math.min(Kernels.BLOCK, rows.rows - i);
            loops.weigh(rows.truth, rows.floats, rows.doubles, i, end, 0.5f, 1, parts);
            for (int cell = 0; cell < 4; cell++) {
                sums.weights[cell] += parts[cell] + parts[4 + cell];
            }
        }
        return sums.weights;
    }

    private static long[] keep(long[] out, int both, int flagged, int positive) {
        out[0] = both;
        out[1] = flagged;
        out[2] = positive;
        return out;
    }
}
