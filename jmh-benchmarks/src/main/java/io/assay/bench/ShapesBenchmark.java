package io.assay.bench;

import io.assay.Evaluator;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// Does the exact area under the ROC curve stay fast on the data that people really have, and on data
/// made to hurt it?
@Warmup(iterations = 16, time = 250, timeUnit = TimeUnit.MILLISECONDS) // many methods to compile
public class ShapesBenchmark extends Measured {

    /// An evaluator that gave the right area.
    @State(Scope.Benchmark)
    public static class Checked {
        Evaluator floats;

        /// The area is that of the hand loop.
        @Setup
        public void check(ShapedRows rows, KernelChoice choice) {
            choice.inUse();
            floats = Evaluator.ofFloats(rows.rows);
            ShapesBenchmark benchmark = new ShapesBenchmark();
            double expected = benchmark.handFloats(rows);
            Expected.number("floats", expected, benchmark.floats(rows, this), 1e-15);
        }
    }

    /// By hand: `Arrays.sort` of one long per row, then a sweep.
    @Benchmark
    @Warmup(iterations = 2)
    @Measurement(iterations = 3)
    @Reads(bytes = 5)
    public double handFloats(ShapedRows rows) {
        return HandAuc.of(rows.data.truth, rows.data.floats, 0, rows.rows);
    }

    /// Float scores.
    @Benchmark
    @Reads(bytes = 5, hand = "handFloats")
    public double floats(ShapedRows rows, Checked checked) {
        checked.floats.load(rows.data.truth, rows.data.floats, 0, rows.rows);
        return checked.floats.auc();
    }
}
