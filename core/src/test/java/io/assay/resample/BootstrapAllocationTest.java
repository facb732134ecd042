package io.assay.resample;

import io.assay.BinaryPredictions;
import io.assay.BinarySample;
import io.assay.Metric;
import io.assay.Metrics;
import io.assay.Rate;
import io.assay.Undefined;
import io.assay.multiclass.ClassMetrics;
import io.assay.multiclass.ClassPredictions;
import io.assay.multiclass.ClassSample;
import io.assay.testing.Scenario;
import io.assay.testing.ZeroAllocation;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// A replicate allocates nothing, however it is drawn.
@Tag("compiled")
class BootstrapAllocationTest {

    /// One replicate after the other.
    public static final class Replicate implements Scenario {
        private final Replicator replicator;
        private final double[] numbers;
        private long number;

        public Replicate(String variant) {
            Bootstrap bootstrap = Bootstrap.of(2, 42);
            BinaryPredictions rows = Samples.binary(900, 0, 1);
            BinaryPredictions few = Samples.binary(5_000, 20, 2);
            replicator =
                    switch (variant) {
                        case "table" -> one(bootstrap, rows, Metrics.f1(0.5));
                        case "tables" ->
                                new BinaryRun(
                                                bootstrap.stratified(),
                                                rows,
                                                List.of(Rate.MCC.at(0.25), Rate.F2.above(0.5)))
                                        .plan()
                                        .get();
                        case "area" -> one(bootstrap, rows, Metrics.AUC);
                        case "poisson area" -> one(Bootstrap.poisson(2, 1), rows, Metrics.AUC);
                        case "curve" -> one(bootstrap, rows, Metrics.AVERAGE_PRECISION);
                        case "losses" ->
                                new BinaryRun(
                                                bootstrap,
                                                rows,
                                                List.of(Metrics.LOG_LOSS, Metrics.BRIER))
                                        .plan()
                                        .get();
                        case "few values" -> one(bootstrap, few, Metrics.KS);
                        case "clusters" ->
                                one(bootstrap.clusters(tens()), rows, Metrics.accuracy(0.5));
                        case "stretches" -> one(bootstrap.stationaryBlocks(9), rows, Metrics.AUC);
                        case "pair" ->
                                new PairRun(bootstrap, rows, Samples.other(rows, 5), Metrics.AUC)
                                        .plan()
                                        .get();
                        case "classes" -> classes(bootstrap, "f1_macro");
                        case "class clusters" -> classes(bootstrap.clusters(tens()), "accuracy");
                        case "class losses" -> classes(bootstrap, "log_loss");
                        case "class hits" -> classes(bootstrap, "top_2_accuracy");
                        case "mean" -> new MeanRun(bootstrap, new double[900]).replicator();
                        default ->
                                new IndexRun(bootstrap, 900, (r, count) -> r[count / 2])
                                        .replicator();
                    };
            numbers = new double[variant.equals("tables") || variant.equals("losses") ? 2 : 1];
        }

        private static Replicator one(
                Bootstrap bootstrap, BinaryPredictions rows, Metric<BinarySample> metric) {
            return new BinaryRun(bootstrap, rows, List.of(metric)).plan().get();
        }

        private static Replicator classes(Bootstrap bootstrap, String metric) {
            SplittableRandom random = new SplittableRandom(8);
            int[] truth = random.ints(900, 0, 3).toArray();
            double[] flat = new double[2_700];
            Arrays.setAll(flat, i -> (i % 3 == truth[i / 3] ? 0.5 : 0) + random.nextDouble() / 6);
            for (int i = 0; i < flat.length; i += 3) {
                flat[i + 2] = Math.max(0, 1 - flat[i] - flat[i + 1]);
            }
            Metric<ClassSample> found =
                    ClassMetrics.all(Undefined.ZERO).stream()
                            .filter(m -> m.name().equals(metric))
                            .findFirst()
                            .orElseThrow();
            return new ClassRun(bootstrap, found, ClassPredictions.of(truth, flat, 3)).plan().get();
        }

        private static int[] tens() {
            int[] cluster = new int[900];
            Arrays.setAll(cluster, i -> i / 10);
            return cluster;
        }

        @Override
        public void call() {
            replicator.draw(number++, numbers);
        }
    }

    @Test
    void aReplicateAllocatesNothing() {
        ZeroAllocation.check(
                Replicate.class,
                "table",
                "tables",
                "area",
                "poisson area",
                "curve",
                "losses",
                "few values",
                "clusters",
                "stretches",
                "pair",
                "classes",
                "class clusters",
                "class losses",
                "class hits",
                "mean",
                "index");
    }
}
