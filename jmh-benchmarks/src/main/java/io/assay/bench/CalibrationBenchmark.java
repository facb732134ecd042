package io.assay.bench;

import io.assay.Calibration;
import io.assay.Evaluator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// How fast is the expected calibration error of a loaded batch, in 10 bins of equal width?
///
/// No sort: rows are added to bins as they come, and the sums are exact.
public class CalibrationBenchmark extends Measured {
    private static final Calibration.Bins BINS = Calibration.uniform(10);

    /// Evaluators of both types that gave the right error.
    @State(Scope.Benchmark)
    public static class Checked {
        Evaluator floats;
        Evaluator doubles;

        /// The errors are those of the hand loops.
        @Setup
        public void check(BinaryRows rows, KernelChoice choice) {
            choice.inUse();
            floats = Evaluator.ofFloats(rows.rows);
            floats.load(rows.truth, rows.floats, 0, rows.rows);
            doubles = Evaluator.ofDoubles(rows.rows);
            doubles.load(rows.truth, rows.doubles, 0, rows.rows);
            CalibrationBenchmark benchmark = new CalibrationBenchmark();
            Expected.number("floats", benchmark.handFloats(rows), benchmark.floats(this), 1e-9);
            Expected.number("doubles", benchmark.handDoubles(rows), benchmark.doubles(this), 1e-9);
        }
    }

    /// By hand: three tables, and the bin by a multiplication, which is wrong at some edges.
    @Benchmark
    @Reads(bytes = 5)
    public double handFloats(BinaryRows rows) {
        byte[] truth = rows.truth;
        float[] score = rows.floats;
        int[] count = new int[10];
        int[] positives = new int[10];
        double[] sum = new double[10];
        for (int i = 0; i < truth.length; i++) {
            int bin = Math.max(0, (int) Math.ceil((double) score[i] * 10) - 1);
            count[bin]++;
            positives[bin] += truth[i];
            sum[bin] += score[i];
        }
        return error(count, positives, sum, truth.length);
    }

    /// The same for doubles.
    @Benchmark
    @Reads(bytes = 9)
    public double handDoubles(BinaryRows rows) {
        byte[] truth = rows.truth;
        double[] score = rows.doubles;
        int[] count = new int[10];
        int[] positives = new int[10];
        double[] sum = new double[10];
        for (int i = 0; i < truth.length; i++) {
            int bin = Math.max(0, (int) Math.ceil(score[i] * 10) - 1);
            count[bin]++;
            positives[bin] += truth[i];
            sum[bin] += score[i];
        }
        return error(count, positives, sum, truth.length);
    }

    private static double error(int[] count, int[] positives, double[] sum, int rows) {
        double error = 0;
        for (int bin = 0; bin < count.length; bin++) {
            double share = (double) positives[bin] / count[bin];
            double gap = Math.abs(share - sum[bin] / count[bin]);
            error += count[bin] == 0 ? 0 : gap * count[bin] / rows;
        }
        return error;
    }

    /// Float scores.
    @Benchmark
    @Reads(bytes = 5, hand = "handFloats")
    public double floats(Checked checked) {
        return checked.floats.calibration(BINS).expectedError();
    }

    /// Double scores.
    @Benchmark
    @Reads(bytes = 9, hand = "handDoubles")
    public double doubles(Checked checked) {
        return checked.doubles.calibration(BINS).expectedError();
    }
}
