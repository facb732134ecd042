package io.assay.bench;

import io.assay.Evaluator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// How fast is the Brier score of a loaded batch?
///
/// That the scores are probabilities was seen when the batch was loaded.
///
/// Last answer (`--quick`, see docs/benchmarks.md):
/// 3.0, 4.0 and 1.3 times the loop (best set); scalar is half as fast as the loop, for its order.
public class BrierBenchmark extends Measured {

    /// An evaluator that gave the right score.
    @State(Scope.Benchmark)
    public static class Checked {
        Evaluator evaluator;

        /// The score is that of the hand loop.
        @Setup
        public void check(BinaryRows rows, KernelChoice choice) {
            choice.inUse();
            evaluator = Evaluator.ofFloats(rows.rows);
            evaluator.load(rows.truth, rows.floats, 0, rows.rows);
            BrierBenchmark benchmark = new BrierBenchmark();
            Expected.number("floats", benchmark.hand(rows), benchmark.floats(this), 1e-11);
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

    /// Float scores.
    @Benchmark
    @Reads(bytes = 5, hand = "hand")
    public double floats(Checked checked) {
        return checked.evaluator.brier();
    }
}
