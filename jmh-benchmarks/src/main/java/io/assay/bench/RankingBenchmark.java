package io.assay.bench;

import io.assay.Evaluator;
import io.assay.Ranking;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// What do all ranking metrics and the points of the ROC curve cost, from one sort and its sweeps?
///
/// The hand loop computes six metrics and keeps no point. The library also finds the best thresholds,
/// partial areas, gain and DeLong's variance, and writes every point, so the ratio understates.
@Warmup(iterations = 16, time = 250, timeUnit = TimeUnit.MILLISECONDS) // many methods to compile
public class RankingBenchmark extends Measured {

    /// An evaluator that gave the right numbers.
    @State(Scope.Benchmark)
    public static class Checked {
        final double[] values = new double[6];
        Evaluator evaluator;
        double[] thresholds;
        double[] tp;
        double[] fp;

        /// The six metrics are those of the hand loop.
        @Setup
        public void check(BinaryRows rows, KernelChoice choice) {
            choice.inUse();
            evaluator = Evaluator.ofFloats(rows.rows);
            thresholds = new double[rows.rows];
            tp = new double[rows.rows];
            fp = new double[rows.rows];
            RankingBenchmark benchmark = new RankingBenchmark();
            double[] expected = benchmark.hand(rows);
            double[] found = benchmark.all(rows, this);
            for (int i = 0; i < expected.length; i++) {
                Expected.number("metric " + i, expected[i], found[i], 1e-11);
            }
        }
    }

    /// By hand: `Arrays.sort` of one long per row, then one sweep.
    @Benchmark
    @Reads(bytes = 5)
    public double[] hand(BinaryRows rows) {
        return HandRanking.of(rows.truth, rows.floats);
    }

    /// Load, sort, sweep and write: the walk that writes the points finds all metrics.
    @Benchmark
    @Reads(bytes = 5, hand = "hand")
    public double[] all(BinaryRows rows, Checked checked) {
        checked.evaluator.load(rows.truth, rows.floats, 0, rows.rows);
        Ranking ranking = checked.evaluator.ranking();
        ranking.copyTo(checked.thresholds, checked.tp, checked.fp);
        double[] values = checked.values;
        values[0] = ranking.auc();
        values[1] = ranking.averagePrecision();
        values[2] = ranking.prAucTrapezoid();
        values[3] = ranking.kolmogorovSmirnov();
        values[4] = ranking.f1().value();
        values[5] = ranking.accuracy().value();
        return values;
    }
}
