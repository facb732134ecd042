package io.assay.resample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
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
import io.assay.interval.Estimate;
import io.assay.interval.Intervals;
import io.assay.multiclass.ClassMetrics;
import io.assay.multiclass.ClassPredictions;
import io.assay.multiclass.ClassSample;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/// Where the jackknife is at an end of what it can do.
class BcaTest {
    private static final Bootstrap BOOTSTRAP = Bootstrap.of(400, 42);

    /// From the definition: the metric without each row, n times over.
    private static double byHand(int rows, Function<int[], Double> without) {
        double[] values = new double[rows];
        double mean = 0;
        for (int i = 0; i < rows; i++) {
            int out = i;
            int[] kept =
                    java.util.stream.IntStream.range(0, rows).filter(row -> row != out).toArray();
            values[i] = without.apply(kept);
            mean += values[i] / rows;
        }
        double squares = 0;
        double cubes = 0;
        for (double value : values) {
            squares += (mean - value) * (mean - value);
            cubes += (mean - value) * (mean - value) * (mean - value);
        }
        return cubes / (6 * Math.pow(squares, 1.5));
    }

    private static BinaryPredictions some(BinaryPredictions rows, int[] kept) {
        byte[] truth = new byte[kept.length];
        double[] score = new double[kept.length];
        for (int i = 0; i < kept.length; i++) {
            truth[i] = (byte) (rows.isPositive(kept[i]) ? 1 : 0);
            score[i] = rows.score(kept[i]);
        }
        return Predictions.binary(truth, score);
    }

    @Test
    void accelerationIsThatOfTheJackknifeOverRows() {
        BinaryPredictions rows = Samples.binary(70, 12, 3);
        BinaryCounts counts = BinaryCounts.grouped(rows, 70);
        for (Metric<BinarySample> metric :
                List.of(Metrics.f1(0.5), Rate.MCC.at(0.25), Metrics.accuracy(0.5))) {
            double expected = byHand(70, kept -> metric.number(some(rows, kept)));
            assertEquals(
                    expected,
                    BOOTSTRAP.replicate(rows, metric).acceleration(),
                    1e-9,
                    metric.name());
            assertEquals(
                    expected,
                    BOOTSTRAP.replicate(counts, List.of(metric)).get(0).acceleration(),
                    1e-9,
                    metric.name() + " of counts");
        }
    }

    @Test
    void theAccelerationOfADifferenceIsThatOfItsRows() {
        BinaryPredictions first = Samples.binary(80, 0, 4);
        BinaryPredictions second = Samples.other(first, 5);
        for (Metric<BinarySample> metric : List.of(Metrics.f1(0.4), Metrics.AUC, Metrics.KS)) {
            double expected =
                    byHand(
                            80,
                            kept ->
                                    metric.number(some(first, kept))
                                            - metric.number(some(second, kept)));
            Replicates found = BOOTSTRAP.difference(first, second, metric);
            double wide =
                    metric.equals(Metrics.AUC) ? 0.01 : 1e-9; // DeLong's is the infinitesimal one
            assertEquals(expected, found.acceleration(), wide, metric.name());
            assertTrue(found.bca(0.95).isDefined());
        }
    }

    @Test
    void aClassOfOneRowIsAddedToWhereItCannotBeLeftOut() {
        byte[] truth = {1, 0, 0, 0, 0, 0};
        double[] score = {0.6, 0.1, 0.7, 0.2, 0.3, 0.4};
        BinaryPredictions rows = Predictions.binary(truth, score);
        // F1 is 2/3; with one more true positive 4/5, false positive 1/2, true negative the same.
        double[] gained = {4 / 5.0, 1 / 2.0, 2 / 3.0, 2 / 3.0, 2 / 3.0, 2 / 3.0};
        Replicates f1 = BOOTSTRAP.replicate(rows, recallAndF1());
        double expected = Acceleration.of(gained);
        assertEquals(expected, f1.acceleration(), 1e-12);
        assertTrue(f1.bca(0.9).isDefined());
        assertNull(f1.reason(0.9, IntervalMethod.BCA));
    }

    /// F1, but undefined without positive rows.
    private static Metric<BinarySample> recallAndF1() {
        return new Metric<>(
                "f1_of_some",
                Metric.Direction.HIGHER,
                0,
                1,
                s -> Value.of(0 * s.at(0.5).recall() + s.at(0.5).f1()));
    }

    @Test
    void withoutAnyInfluenceTheIntervalIsAPoint() {
        BinaryPredictions perfect =
                Predictions.binary(
                        new byte[] {1, 1, 1, 0, 0, 0, 0}, new double[] {.9, .8, .7, .3, .2, .1, 0});
        int[] classes = {0, 1, 2, 2, 1, 0, 0};
        ClassPredictions all = ClassPredictions.of(classes, classes);
        for (Metric<BinarySample> metric :
                List.of(Metrics.AUC, Metrics.f1(0.5), Metrics.KS, Metrics.AVERAGE_PRECISION)) {
            isPoint(BOOTSTRAP.replicate(perfect, metric));
            isPoint(BOOTSTRAP.stratified().replicate(perfect, metric));
            BinaryCounts counts = BinaryCounts.grouped(perfect, 9);
            isPoint(BOOTSTRAP.replicate(counts, List.of(metric)).get(0));
        }
        isPoint(BOOTSTRAP.replicate(all, accuracy()));
        isPoint(BOOTSTRAP.mean("mean", new double[] {0.1, 0.1, 0.1}));
    }

    private static Metric<ClassSample> accuracy() {
        return ClassMetrics.onLabels(Undefined.NAN).stream()
                .filter(m -> m.name().equals("accuracy"))
                .findFirst()
                .orElseThrow();
    }

    private static void isPoint(Replicates r) {
        assertEquals(0, r.acceleration(), r.name());
        assertEquals(r.estimate(), r.bca(0.95).low(), 1e-12, r.name());
        assertEquals(r.estimate(), r.bca(0.95).high(), 1e-12, r.name());
    }

    @Test
    void anIntervalThatDoesNotExistSaysWhy() {
        BinaryPredictions one = Predictions.binary(new byte[] {0, 0}, new double[] {0.1, 0.2});
        Replicates auc = BOOTSTRAP.replicate(one, Metrics.AUC);
        assertEquals("the value itself is undefined", auc.reason(0.9, IntervalMethod.BCA));

        Replicates rare = new Replicates("m", 0, 1, new double[] {1, 2, 3}, null, () -> 0);
        assertFalse(rare.bca(0.9).isDefined());
        assertEquals(
                "all replicates are on one side of the value",
                rare.reason(0.9, IntervalMethod.BCA));
        assertEquals(
                "replicates have no standard errors", rare.reason(0.9, IntervalMethod.STUDENTIZED));

        double[] around = {-1, 1};
        Replicates unknown = new Replicates("m", 0, 1, around, null, () -> Double.NaN);
        assertEquals("the influence of a row is unknown", unknown.reason(0.9, IntervalMethod.BCA));
        Replicates skewed = new Replicates("m", 0, 1, around, null, () -> 0.7);
        assertEquals(
                "the influence of a row is too skewed", skewed.reason(0.9, IntervalMethod.BCA));
        assertTrue(skewed.bca(0.5).isDefined());

        double[] none = {Double.NaN, Double.NaN};
        Replicates lost = new Replicates("m", 0, 1, none, null, () -> 0);
        assertEquals("all replicates are undefined", lost.reason(0.9, IntervalMethod.BASIC));
    }

    @Test
    void everyIntervalOfASmallSampleIsThereOrSaysWhy() {
        SplittableRandom random = new SplittableRandom(6);
        for (int set = 0; set < 60; set++) {
            BinaryPredictions rows = Samples.binary(2 + random.nextInt(12), 4, set);
            Intervals bca = Intervals.at(0.9).resampling(Bootstrap.of(50, set), IntervalMethod.BCA);
            for (Estimate e : bca.of(rows, Metrics.binary(0.5))) {
                assertEquals(e.reason() == null, e.interval().isDefined(), e.toString());
                assertFalse("the influence of a row is unknown".equals(e.reason()), e.toString());
            }
        }
    }
}
