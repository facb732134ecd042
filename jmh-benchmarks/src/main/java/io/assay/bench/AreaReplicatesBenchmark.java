package io.assay.bench;

import io.assay.BinaryPredictions;
import io.assay.Interval;
import io.assay.Metrics;
import io.assay.Predictions;
import io.assay.resample.Bootstrap;
import io.assay.resample.IntervalMethod;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// How fast are 200 replicates of the area under the ROC curve: on 1,000 distinct scores; and what does
/// a BCa interval cost beyond that of percentiles?
public class AreaReplicatesBenchmark extends Measured {
    static final int REPLICATES = 200;

    /// Smooth scores, and the same rounded to three digits.
    @State(Scope.Benchmark)
    public static class Sorted {

        /// One size.
        @Param("100000")
        public int rows;

        BinaryPredictions smooth;
        BinaryPredictions tied;
        HandBootstrap hand;

        /// Both intervals are about DeLong's.
        @Setup
        public void check(KernelChoice choice) {
            choice.inUse();
            smooth = draw(Shape.SMOOTH);
            tied = draw(Shape.TIES);
            AreaReplicatesBenchmark benchmark = new AreaReplicatesBenchmark();
            check(benchmark.percentile(this), smooth);
            check(benchmark.bca(this), smooth);
            check(benchmark.fewValues(this), tied);
        }

        private BinaryPredictions draw(Shape shape) {
            BinaryRows binary = new BinaryRows();
            binary.rows = rows;
            binary.draw(shape);
            hand = hand == null ? new HandBootstrap(binary.truth, binary.doubles) : hand;
            return Predictions.binary(binary.truth, binary.doubles);
        }

        private static void check(Interval found, BinaryPredictions predictions) {
            double sd = Math.sqrt(predictions.ranking().delongVariance());
            Expected.number("width", 2 * 1.96 * sd, found.high() - found.low(), 0.4);
        }
    }

    /// By hand: sorted once; counts of rows picked at random, and a walk down the labels.
    @Benchmark
    @Reads(bytes = 0)
    public double hand(Sorted sorted) {
        return sorted.hand.areas(REPLICATES)[0];
    }

    /// A percentile interval.
    @Benchmark
    @Reads(bytes = 0, hand = "hand")
    public Interval percentile(Sorted sorted) {
        return interval(sorted.smooth, IntervalMethod.PERCENTILE);
    }

    /// A BCa interval.
    @Benchmark
    @Reads(bytes = 0, hand = "hand")
    public Interval bca(Sorted sorted) {
        return interval(sorted.smooth, IntervalMethod.BCA);
    }

    /// A percentile interval on 1,000 distinct scores.
    @Benchmark
    @Reads(bytes = 0, hand = "hand")
    public Interval fewValues(Sorted sorted) {
        return interval(sorted.tied, IntervalMethod.PERCENTILE);
    }

    private static Interval interval(BinaryPredictions predictions, IntervalMethod method) {
        return Bootstrap.of(REPLICATES, 42).method(method).interval(predictions, Metrics.AUC, 0.95);
    }
}
