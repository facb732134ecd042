package io.assay.bench;

import io.assay.Evaluator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// How fast is the area under the ROC curve with DeLong's variance, of a batch checked, sorted and
/// swept?
public class DelongBenchmark extends Measured {

    /// An evaluator that gave the right variance.
    @State(Scope.Benchmark)
    public static class Checked {
        Evaluator evaluator;

        /// The variance is that of the hand loop.
        @Setup
        public void check(BinaryRows rows, KernelChoice choice) {
            choice.inUse();
            evaluator = Evaluator.ofFloats(rows.rows);
            DelongBenchmark benchmark = new DelongBenchmark();
            double expected = benchmark.hand(rows);
            Expected.number("variance", expected, benchmark.floats(rows, this), 1e-9);
        }
    }

    /// By hand: `Arrays.sort` of one long per row, then a sweep that squares placements.
    @Benchmark
    @Reads(bytes = 5)
    public double hand(BinaryRows rows) {
        return HandDelong.variance(rows.truth, rows.floats);
    }

    /// Float scores.
    @Benchmark
    @Reads(bytes = 5, hand = "hand")
    public double floats(BinaryRows rows, Checked checked) {
        checked.evaluator.load(rows.truth, rows.floats, 0, rows.rows);
        return checked.evaluator.ranking().delongVariance();
    }
}
