package io.assay.bench;

import io.assay.Evaluator;
import io.assay.Predictions;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// How fast is the exact area under the ROC curve, of a batch checked, sorted and swept?
@Warmup(iterations = 16, time = 250, timeUnit = TimeUnit.MILLISECONDS) // many methods to compile
public class AucBenchmark extends Measured {

    /// An evaluator of float scores that gave the right area.
    @State(Scope.Benchmark)
    public static class Floats {
        Evaluator evaluator;

        /// The area is that of the hand loop.
        @Setup
        public void check(BinaryRows rows, KernelChoice choice) {
            choice.inUse();
            evaluator = Evaluator.ofFloats(rows.rows);
            AucBenchmark benchmark = new AucBenchmark();
            double expected = benchmark.handFloats(rows);
            Expected.number("floats", expected, benchmark.floats(rows, this), 1e-15);
        }
    }

    /// An evaluator of double scores that gave the right area.
    @State(Scope.Benchmark)
    public static class Doubles {
        Evaluator evaluator;

        /// The area is that of the hand loop.
        @Setup
        public void check(BinaryRows rows, KernelChoice choice) {
            choice.inUse();
            evaluator = Evaluator.ofDoubles(rows.rows);
            AucBenchmark benchmark = new AucBenchmark();
            double expected = benchmark.handDoubles(rows);
            Expected.number("doubles", expected, benchmark.doubles(rows, this), 1e-15);
        }
    }

    /// By hand: `Arrays.sort` of one long per row, then a sweep.
    @Benchmark
    @Reads(bytes = 5)
    public double handFloats(BinaryRows rows) {
        return HandAuc.of(rows.truth, rows.floats, 0, rows.rows);
    }

    /// By hand: `Arrays.sort` of the scores of each class, then a merge.
    @Benchmark
    @Reads(bytes = 9)
    public double handDoubles(BinaryRows rows) {
        return HandAuc.of(rows.truth, rows.doubles);
    }

    /// Float scores.
    @Benchmark
    @Reads(bytes = 5, hand = "handFloats")
    public double floats(BinaryRows rows, Floats floats) {
        floats.evaluator.load(rows.truth, rows.floats, 0, rows.rows);
        return floats.evaluator.auc();
    }

    /// Float scores on two threads; the rows are checked and the room taken anew, as for a new file.
    @Benchmark
    @Reads(bytes = 5, hand = "handFloats", threads = 2)
    public double floatsOnTwo(BinaryRows rows, Floats floats, TwoThreads two) {
        return Predictions.binary(rows.truth, rows.floats).auc(two.executor);
    }

    /// The same on one, to compare with.
    @Benchmark
    @Reads(bytes = 5, hand = "handFloats")
    public double floatsAnew(BinaryRows rows, Floats floats) {
        return Predictions.binary(rows.truth, rows.floats).auc();
    }

    /// Double scores.
    @Benchmark
    @Reads(bytes = 9, hand = "handDoubles")
    public double doubles(BinaryRows rows, Doubles doubles) {
        doubles.evaluator.load(rows.truth, rows.doubles, 0, rows.rows);
        return doubles.evaluator.auc();
    }
}
