package io.assay.bench;

import io.assay.BinaryPredictions;
import io.assay.Counts;
import io.assay.Metrics;
import io.assay.Predictions;
import io.assay.Rate;
import io.assay.resample.Bootstrap;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// How fast is a replicate of a metric of four cells? 10,000 of F1 at a time; the number of rows plays
/// no part but for the hand loop.
public class CellReplicatesBenchmark extends Measured {
    static final int REPLICATES = 10_000;

    /// A few rows.
    @State(Scope.Benchmark)
    public static class Cells {

        /// As many as a service call has.
        @Param("1000")
        public int rows;

        byte[] truth;
        byte[] predicted;
        BinaryPredictions predictions;
        HandBootstrap hand;

        /// The spread of F1 is that of the hand loop.
        @Setup
        public void check(KernelChoice choice) {
            choice.inUse();
            BinaryRows binary = new BinaryRows();
            binary.rows = rows;
            binary.draw();
            truth = binary.truth;
            predicted = binary.predicted;
            predictions = Predictions.binary(truth, binary.doubles);
            hand = new HandBootstrap(truth, binary.doubles);
            CellReplicatesBenchmark benchmark = new CellReplicatesBenchmark();
            Expected.number("f1", benchmark.hand(this), benchmark.f1(this), 0.01);
            Counts counts = predictions.at(0.5);
            Expected.number("f1", Rate.F1.of(counts).value(), benchmark.f1(this), 0.01);
        }
    }

    /// By hand: rows picked at random, one table each.
    @Benchmark
    @Reads(bytes = 0)
    public double hand(Cells cells) {
        return cells.hand.f1(cells.truth, cells.predicted, REPLICATES);
    }

    /// Multinomial draws over the cells; the mean of F1.
    @Benchmark
    @Reads(bytes = 0, hand = "hand")
    public double f1(Cells cells) {
        return Bootstrap.of(REPLICATES, 42).replicate(cells.predictions, Metrics.f1(0.5)).mean();
    }
}
