package io.assay.bench;

import io.assay.Evaluator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// How fast is the Brier score of a loaded batch?
///
/// That the scores are probabilities was seen when the batch was loaded.
public class BrierBenchmark extends Measured {

    /// Evaluators of both types that gave the right score.
    @State(Scope.Benchmark)
    public static class Checked {
        Evaluator evaluator;
        Evaluator doubles;

        /// The scores are those of the hand loops.
        @Setup
        public void check(BinaryRows rows, KernelChoice choice) {
            choice.inUse();
            evaluator = Evaluator.ofFloats(rows.rows);
            evaluator.load(rows.truth, rows.floats, 0, rows.rows);
            doubles = Evaluator.ofDoubles(rows.rows);
            doubles.load(rows.truth, rows.doubles, 0, rows.rows);
            BrierBenchmark benchmark = new BrierBenchmark();
            Expected.number("floats", benchmark.hand(rows), benchmark.floats(this), 1e-11);
            Expected.number("doubles", benchmark.handDoubles(rows), benchmark.doubles(this), 1e-11);
        }
    }

    /// By hand: one running sum, which the compiler may not reorder.
    @Benchmark
    @Reads(bytes = 5)
    public double hand(BinaryRows rows) {
        byte[] truth = rows.truth;
        float[] score = rows.floats;
        double sum = 0;
        for (int i = 0; i < truth.length; i++) {
            double error = (double) score[i] - truth[i];
            sum += error * error;
        }
        return sum / truth.length;
    }

    /// The same for doubles.
    @Benchmark
    @Reads(bytes = 9)
    public double handDoubles(BinaryRows rows) {
        byte[] truth = rows.truth;
        double[] score = rows.doubles;
        double sum = 0;
        for (int i = 0; i < truth.length; i++) {
            double error = score[i] - truth[i];
            sum += error * error;
        }
        return sum / truth.length;
    }

    /// Float scores.
    @Benchmark
    @Reads(bytes = 5, hand = "hand")
    public double floats(Checked checked) {
        return checked.evaluator.brier();
    }

    /// Double scores.
    @Benchmark
    @Reads(bytes = 9, hand = "handDoubles")
    public double doubles(Checked checked) {
        return checked.doubles.brier();
    }
}
