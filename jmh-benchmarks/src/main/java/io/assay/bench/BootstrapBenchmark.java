package io.assay.bench;

import io.assay.BinaryPredictions;
import io.assay.Metrics;
import io.assay.Predictions;
import io.assay.resample.Bootstrap;
import io.assay.resample.Replicates;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// How fast are 50 bootstrap replicates: of F1, which needs the four cells; of the area under the ROC
/// curve, with exact multinomial and with Poisson counts?
public class BootstrapBenchmark extends Measured {
    static final int REPLICATES = 50;

    /// Predictions whose order is known, so that only replicates are timed.
    @State(Scope.Benchmark)
    public static class Sorted {
        BinaryPredictions predictions;
        HandBootstrap hand;

        /// The spread of the areas is about that of the hand loop, and of DeLong's formula.
        @Setup
        public void check(BinaryRows rows, KernelChoice choice) {
            choice.inUse();
            predictions = Predictions.binary(rows.truth, rows.doubles);
            hand = new HandBootstrap(rows.truth, rows.doubles);
            double expected = Math.sqrt(predictions.ranking().delongVariance());
            Bootstrap bootstrap = Bootstrap.of(REPLICATES, 42);
            check(bootstrap.replicate(predictions, Metrics.AUC), expected);
            check(Bootstrap.poisson(REPLICATES, 42).replicate(predictions, Metrics.AUC), expected);
            check(hand.areas(REPLICATES), expected);
        }

        private static void check(Replicates replicates, double expected) {
            Expected.number("sd", expected, replicates.sd(), 0.6);
        }

        private static void check(double[] areas, double expected) {
            double sum = 0;
            double squares = 0;
            for (double area : areas) {
                sum += area;
                squares += area * area;
            }
            double n = areas.length;
            Expected.number("sd", expected, Math.sqrt(squares / n - sum / n * sum / n), 0.6);
        }
    }

    /// By hand: rows picked at random, one table each.
    @Benchmark
    @Reads(bytes = 0)
    public double handTable(BinaryRows rows, Sorted sorted) {
        return sorted.hand.f1(rows.truth, rows.predicted, REPLICATES);
    }

    /// By hand: sorted once; counts of rows picked at random, and a walk down the labels.
    @Benchmark
    @Reads(bytes = 0)
    public double handArea(Sorted sorted) {
        return sorted.hand.areas(REPLICATES)[0];
    }

    /// Cells, whatever the number of rows.
    @Benchmark
    @Reads(bytes = 0, hand = "handTable")
    public Replicates table(Sorted sorted) {
        return Bootstrap.of(REPLICATES, 42).replicate(sorted.predictions, Metrics.f1(0.5));
    }

    /// Exact multinomial counts.
    @Benchmark
    @Reads(bytes = 0, hand = "handArea")
    public Replicates area(Sorted sorted) {
        return Bootstrap.of(REPLICATES, 42).replicate(sorted.predictions, Metrics.AUC);
    }

    /// The same on two threads.
    @Benchmark
    @Reads(bytes = 0, hand = "handArea", threads = 2)
    public Replicates areaOnTwo(Sorted sorted, TwoThreads two) {
        return Bootstrap.of(REPLICATES, 42)
                .on(two.executor)
                .replicate(sorted.predictions, Metrics.AUC);
    }

    /// Poisson counts.
    @Benchmark
    @Reads(bytes = 0, hand = "handArea")
    public Replicates poissonArea(Sorted sorted) {
        return Bootstrap.poisson(REPLICATES, 42).replicate(sorted.predictions, Metrics.AUC);
    }
}
