package io.assay.bench;

import io.assay.Evaluator;
import io.assay.LogLoss;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// How fast is the log loss of a loaded batch, without a logarithm per row?
///
/// That the scores are probabilities was seen when the batch was loaded.
public class LogLossBenchmark extends Measured {

    /// Evaluators of both types that gave the right loss.
    @State(Scope.Benchmark)
    public static class Checked {
        Evaluator floats;
        Evaluator doubles;

        /// The losses are those of the hand loops.
        @Setup
        public void check(BinaryRows rows, KernelChoice choice) {
            choice.inUse();
            floats = Evaluator.ofFloats(rows.rows);
            floats.load(rows.truth, rows.floats, 0, rows.rows);
            doubles = Evaluator.ofDoubles(rows.rows);
            doubles.load(rows.truth, rows.doubles, 0, rows.rows);
            LogLossBenchmark benchmark = new LogLossBenchmark();
            Expected.number("floats", benchmark.handFloats(rows), benchmark.floats(this), 1e-11);
            Expected.number("doubles", benchmark.handDoubles(rows), benchmark.doubles(this), 1e-11);
        }
    }

    /// By hand: clip, pick, `Math.log`.
    @Benchmark
    @Reads(bytes = 5)
    public double handFloats(BinaryRows rows) {
        byte[] truth = rows.truth;
        float[] score = rows.floats;
        double sum = 0;
        for (int i = 0; i < truth.length; i++) {
            sum -= Math.log(given(truth[i], score[i]));
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
            sum -= Math.log(given(truth[i], score[i]));
        }
        return sum / truth.length;
    }

    /// The probability given to what happened: p or 1 - p, by arithmetic instead of a branch.
    private static double given(byte label, double score) {
        double p = Math.min(Math.max(score, LogLoss.CLIP), 1 - LogLoss.CLIP);
        return 1 - label + (2 * label - 1) * p;
    }

    /// Float scores.
    @Benchmark
    @Reads(bytes = 5, hand = "handFloats")
    public double floats(Checked checked) {
        return checked.floats.logLoss(LogLoss.CLIP);
    }

    /// Double scores.
    @Benchmark
    @Reads(bytes = 9, hand = "handDoubles")
    public double doubles(Checked checked) {
        return checked.doubles.logLoss(LogLoss.CLIP);
    }
}
