package io.assay.resample;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.BinaryCounts;
import io.assay.BinaryPredictions;
import io.assay.BinarySample;
import io.assay.Metric;
import io.assay.Metrics;
import io.assay.Predictions;
import io.assay.Rate;
import io.assay.Undefined;
import io.assay.Value;
import io.assay.multiclass.ClassMetrics;
import io.assay.multiclass.ClassPredictions;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BootstrapTest {
    private static final Bootstrap BOOTSTRAP = Bootstrap.of(300, 42);

    /// Rows in one block, at its edges, in several; distinct scores, ties, ties over many rows.
    @ParameterizedTest
    @CsvSource({
        "2, 0",
        "31, 5",
        "64, 0",
        "300, 10",
        "4095, 0",
        "4096, 500",
        "4097, 0",
        "9000, 300",
        "9000, 130",
        "20000, 0"
    })
    void areasFromSumsOfLanesAreThoseFromCountsPerScore(int rows, int values) {
        BinaryPredictions sample = Samples.binary(rows, values, rows + values);
        Metric<BinarySample> plain =
                new Metric<>("auc", Metric.Direction.HIGHER, 0, 1, s -> Metrics.AUC.of(s));
        for (Bootstrap b :
                List.of(
                        Bootstrap.of(20, 1),
                        Bootstrap.of(20, 1).stratified(),
                        Bootstrap.poisson(20, 1))) {
            assertArrayEquals(
                    b.replicate(sample, plain).values(), b.replicate(sample, Metrics.AUC).values());
        }
    }

    @ParameterizedTest
    @CsvSource({"5000, 0", "5000, 300", "9000, 20"})
    void rowsGivenAsCountsPerScoreAreDrawnAsTheRowsThemselves(int rows, int values) {
        BinaryPredictions sample = Samples.binary(rows, values, 31);
        BinaryCounts counts = BinaryCounts.grouped(sample, rows);
        List<Metric<BinarySample>> metrics = List.of(Metrics.KS, Metrics.F1_MAX, Metrics.AUC);
        List<Replicates> expected = Bootstrap.of(50, 7).replicate(sample, metrics);
        List<Replicates> found = Bootstrap.of(50, 7).replicate(counts, metrics);
        for (int i = 0; i < metrics.size(); i++) {
            assertArrayEquals(expected.get(i).values(), found.get(i).values());
        }
    }

    @Test
    void everyResampleHasAsManyRowsAndStratifiedOnesAsManyOfEachClass() {
        BinaryPredictions sample = Samples.binary(10_000, 0, 3);
        Metric<BinarySample> size = numbered("size", s -> s.ranking().auc() * 0 + s.total());
        Metric<BinarySample> positives = numbered("p", s -> s.ranking().auc() * 0 + s.positives());
        for (Metric<BinarySample> m : List.of(size, positives)) {
            double[] values = BOOTSTRAP.stratified().replicate(sample, m).values();
            assertTrue(Arrays.stream(values).allMatch(v -> v == values[0]));
        }
        Replicates sizes = BOOTSTRAP.replicate(sample, size);
        assertTrue(Arrays.stream(sizes.values()).allMatch(v -> v == 10_000));
        Replicates plain = BOOTSTRAP.replicate(sample, positives);
        assertEquals(50, plain.sd(), 8);
        assertEquals(100, Bootstrap.poisson(300, 1).replicate(sample, size).sd(), 15);
    }

    private static Metric<BinarySample> numbered(
            String name, java.util.function.ToDoubleFunction<BinarySample> formula) {
        return new Metric<>(
                name,
                Metric.Direction.NEITHER,
                Double.NEGATIVE_INFINITY,
                Double.POSITIVE_INFINITY,
                s -> Value.of(formula.applyAsDouble(s)));
    }

    @Test
    void replicatesDependOnSeedAndNumberOnly() {
        BinaryPredictions sample = Samples.binary(9_000, 0, 5);
        for (Metric<BinarySample> metric :
                List.of(Metrics.AUC, Metrics.f1(0.5), Metrics.KS, Metrics.BRIER)) {
            double[] alone = BOOTSTRAP.replicate(sample, metric).values();
            double[] more = Bootstrap.of(500, 42).replicate(sample, metric).values();
            assertArrayEquals(alone, Arrays.copyOf(more, 300), metric.name());
            for (int threads = 1; threads <= 8; threads++) {
                ExecutorService pool = Executors.newFixedThreadPool(threads);
                try {
                    double[] shared =
                            BOOTSTRAP.on(pool, threads).replicate(sample, metric).values();
                    assertArrayEquals(alone, shared, metric.name());
                } finally {
                    pool.shutdown();
                }
            }
            double[] otherSeed = Bootstrap.of(300, 43).replicate(sample, metric).values();
            assertFalse(Arrays.equals(alone, otherSeed));
        }
    }

    @Test
    void anExecutorThatNeverRunsHoldsNothingUp() {
        Executor never = task -> {};
        BinaryPredictions sample = Samples.binary(500, 0, 6);
        assertArrayEquals(
                BOOTSTRAP.replicate(sample, Metrics.AUC).values(),
                BOOTSTRAP.on(never).replicate(sample, Metrics.AUC).values());
    }

    @Test
    void theFailureOfAMetricReachesTheCaller() {
        BinaryPredictions sample = Samples.binary(50, 0, 6);
        int[] calls = {0};
        Metric<BinarySample> failing =
                numbered(
                        "failing",
                        s -> {
                            if (calls[0]++ > 5) {
                                throw new IllegalStateException("no more");
                            }
                            return s.at(0.5).tp();
                        });
        Exception e =
                assertThrows(
                        IllegalStateException.class, () -> BOOTSTRAP.replicate(sample, failing));
        assertEquals("no more", e.getMessage());
    }

    @Test
    void severalMetricsSeeTheSameResamples() {
        BinaryPredictions sample = Samples.binary(2_000, 0, 7);
        List<Replicates> both =
                BOOTSTRAP.replicate(sample, List.of(Rate.PRECISION.at(0.5), Rate.FDR.at(0.5)));
        double[] precision = both.get(0).values();
        double[] fdr = both.get(1).values();
        for (int i = 0; i < precision.length; i++) {
            assertEquals(1, precision[i] + fdr[i], 1e-12);
        }
    }

    /// A threshold that depends on the sample is met by drawing all distinct scores.
    @Test
    void aMetricMayAskForOtherTablesThanBefore() {
        BinaryPredictions sample = Samples.binary(400, 0, 8);
        Metric<BinarySample> wandering =
                numbered("wandering", s -> s.at(s.at(0.5).precision() / 2).recall());
        Replicates replicates = BOOTSTRAP.replicate(sample, wandering);
        assertEquals(0, replicates.undefined());
        assertTrue(replicates.sd() > 0);
    }

    @Test
    void theErrorOfAnAreaIsThatOfDelong() {
        BinaryPredictions sample = Samples.binary(2_000, 0, 9);
        double delong = Math.sqrt(sample.ranking().delongVariance());
        Bootstrap many = Bootstrap.of(10_000, 11);
        assertEquals(1, many.replicate(sample, Metrics.AUC).sd() / delong, 0.03);
        assertEquals(1, many.stratified().replicate(sample, Metrics.AUC).sd() / delong, 0.03);
    }

    @Test
    void aPairedDifferenceIsTheDifferenceOfBothOnTheSameResample() {
        BinaryPredictions first = Samples.binary(1_500, 0, 10);
        BinaryPredictions second = Samples.other(first, 11);
        for (Metric<BinarySample> metric : List.of(Metrics.AUC, Metrics.f1(0.4))) {
            Replicates same = BOOTSTRAP.difference(first, first, metric);
            assertEquals(0, same.sd());
            Replicates difference = BOOTSTRAP.difference(first, second, metric);
            assertEquals(
                    metric.number(first) - metric.number(second), difference.estimate(), 1e-12);
            double apart =
                    Math.hypot(
                            BOOTSTRAP.replicate(first, metric).sd(),
                            BOOTSTRAP.replicate(second, metric).sd());
            assertTrue(difference.sd() < 0.9 * apart, difference + " against " + apart);
        }
    }

    @Test
    void clustersOfEqualRowsCountAsOneRow() {
        BinaryPredictions rows = Samples.binary(400, 0, 12);
        byte[] truth = new byte[2_000];
        double[] scores = new double[2_000];
        int[] cluster = new int[2_000];
        for (int i = 0; i < 2_000; i++) {
            truth[i] = (byte) (rows.isPositive(i / 5) ? 1 : 0);
            scores[i] = rows.score(i / 5);
            cluster[i] = 100 - i / 5;
        }
        BinaryPredictions repeated = Predictions.binary(truth, scores);
        double apart = Bootstrap.of(4_000, 1).replicate(rows, Metrics.AUC).sd();
        double together =
                Bootstrap.of(4_000, 2).clusters(cluster).replicate(repeated, Metrics.AUC).sd();
        assertEquals(1, together / apart, 0.06);
    }

    /// The mean of an autoregressive series: its error is 1 / (1 - a) of independent rows'.
    @Test
    void stretchesOfTimeKeepTheDependenceOfNeighbours() {
        SplittableRandom random = new SplittableRandom(13);
        double[] series = new double[20_000];
        for (int i = 1; i < series.length; i++) {
            series[i] = 0.6 * series[i - 1] + random.nextGaussian();
        }
        double honest = 1 / 0.4 / Math.sqrt(series.length);
        Bootstrap b = Bootstrap.of(2_000, 14);
        assertEquals(1, b.movingBlocks(100).mean("m", series).sd() / honest, 0.12);
        assertEquals(1, b.stationaryBlocks(100).mean("m", series).sd() / honest, 0.12);
        assertEquals(0.5, b.mean("m", series).sd() / honest, 0.05);
    }

    @Test
    void anyNumberOnRowsHasTheErrorOfTheSameNumberDrawnByCounts() {
        SplittableRandom random = new SplittableRandom(15);
        double[] values = random.doubles(1_000).toArray();
        RowMetric mean =
                (rows, count) -> {
                    double sum = 0;
                    for (int i = 0; i < count; i++) {
                        sum += values[rows[i]];
                    }
                    return sum / count;
                };
        Replicates byRows = BOOTSTRAP.replicate("mean", 1_000, mean);
        Replicates byCounts = BOOTSTRAP.mean("mean", values);
        for (int i = 0; i < 300; i++) {
            assertEquals(byCounts.values()[i], byRows.values()[i], 1e-12);
        }
        assertEquals(byCounts.acceleration(), byRows.acceleration(), 0.01);
    }

    @Test
    void classesAreDrawnAsCells() {
        SplittableRandom random = new SplittableRandom(16);
        int[] truth = random.ints(3_000, 0, 5).toArray();
        int[] predicted = Arrays.stream(truth).map(t -> random.nextInt(3) > 0 ? t : 0).toArray();
        ClassPredictions rows = ClassPredictions.of(truth, predicted);
        ClassMetrics.onLabels(Undefined.NAN).stream()
                .filter(m -> List.of("accuracy", "f1_macro", "mcc").contains(m.name()))
                .forEach(m -> {
                    Replicates r = Bootstrap.of(2_000, 17).replicate(rows, m);
                    assertEquals(m.of(rows).value(), r.estimate());
                    assertEquals(0, r.bias() / r.sd(), 0.3);
                    if (m.name().equals("accuracy")) {
                        double p = r.estimate();
                        assertEquals(1, r.sd() / Math.sqrt(p * (1 - p) / 3_000), 0.06);
                    }
                });
    }

    @Test
    void undefinedReplicatesAreCountedAndLeftOut() {
        BinaryPredictions rows =
                Predictions.binary(new byte[] {1, 0, 0}, new double[] {0.8, 0.3, 0.1});
        Replicates auc = BOOTSTRAP.replicate(rows, Metrics.AUC);
        // No positive row: (2/3)³ of the resamples; no negative row: (1/3)³.
        assertEquals(300 * 9 / 27.0, auc.undefined(), 30);
        assertEquals(auc.undefined() + " of 300 replicates are undefined and left out", auc.note());
        assertEquals(1, auc.mean());
        assertNull(BOOTSTRAP.replicate(rows, Metrics.accuracy(0.5)).note());
    }

    @Test
    void intervalsOfAKnownMean() {
        double[] values = new SplittableRandom(18).doubles(500).toArray();
        for (IntervalMethod method : IntervalMethod.values()) {
            Replicates r = Bootstrap.of(4_000, 19).method(method).mean("mean", values);
            double half = 1.96 * IdealMean.of(values).error();
            assertEquals(r.estimate() - half, r.interval(0.95, method).low(), half / 10);
            assertEquals(r.estimate() + half, r.interval(0.95, method).high(), half / 10);
        }
    }

    @Test
    void studentizedNeedsErrors() {
        BinaryPredictions rows = Samples.binary(300, 0, 20);
        assertFalse(BOOTSTRAP.replicate(rows, Metrics.AUC).studentized(0.9).isDefined());
        Bootstrap studentized = BOOTSTRAP.method(IntervalMethod.STUDENTIZED);
        for (Metric<BinarySample> metric :
                List.of(Metrics.AUC, Metrics.f1(0.5), Metrics.accuracy(0.3), Metrics.BRIER)) {
            assertTrue(studentized.interval(rows, metric, 0.9).isDefined(), metric.name());
        }
    }

    @Test
    void badArgumentsAreNamed() {
        BinaryPredictions rows = Samples.binary(5, 0, 1);
        refused("replicates is 1; expected at least 2", () -> Bootstrap.of(1, 0));
        refused(
                "level is 1.0; expected a number in (0, 1)",
                () -> BOOTSTRAP.interval(rows, Metrics.AUC, 1));
        refused(
                "the design is for 3 rows; there are 5",
                () -> BOOTSTRAP.clusters(new int[3]).replicate(rows, Metrics.AUC));
        refused(
                "rows carry weights; resampling needs whole rows",
                () ->
                        BOOTSTRAP.replicate(
                                rows.weighted(new double[] {1, 1, 1, 1, 2}), Metrics.AUC));
        refused(
                "values[1] is NaN; expected a finite number",
                () -> BOOTSTRAP.mean("m", new double[] {1, Double.NaN}));
        refused(
                "these rows have no classes; expected stratified(int[]) with a stratum each",
                () -> BOOTSTRAP.stratified().mean("m", new double[] {1, 2}));
        refused(
                "the length of a stretch is 0.5; expected a number in [1, 1e9]",
                () -> BOOTSTRAP.stationaryBlocks(0.5).mean("m", new double[] {1, 2}));
        refused("threads is 0; expected at least 1", () -> BOOTSTRAP.on(Runnable::run, 0));
        refused("there are no rows; expected at least 1", () -> BOOTSTRAP.mean("m", new double[0]));
    }

    private static void refused(String message, org.junit.jupiter.api.function.Executable call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
    }
}
