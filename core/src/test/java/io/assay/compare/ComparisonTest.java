package io.assay.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.BinaryPredictions;
import io.assay.BinarySample;
import io.assay.Interval;
import io.assay.Metric;
import io.assay.Metric.Direction;
import io.assay.Metrics;
import io.assay.Predictions;
import io.assay.resample.Bootstrap;
import io.assay.resample.IntervalMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/// Two models on the same rows, by every method.
class ComparisonTest {
    private static final Bootstrap BOOTSTRAP = Bootstrap.of(400, 42);
    private static final Permutation PERMUTATION = new Permutation(200, 42);

    /// Two models that see the same signal through noise; the second sees it less clearly.
    private static List<BinaryPredictions> models(int n, long seed, double more) {
        SplittableRandom random = new SplittableRandom(seed);
        byte[] truth = new byte[n];
        double[] a = new double[n];
        double[] b = new double[n];
        for (int i = 0; i < n; i++) {
            truth[i] = (byte) (random.nextInt(3) == 0 ? 1 : 0);
            double shared = random.nextDouble() + 0.3 * truth[i];
            a[i] = (shared + 0.3 * random.nextDouble()) / 1.6;
            b[i] = (shared + (0.3 + more) * random.nextDouble()) / (1.6 + more);
        }
        return List.of(Predictions.binary(truth, a), Predictions.binary(truth, b));
    }

    private static List<Comparison> all(BinaryPredictions a, BinaryPredictions b) {
        List<Comparison> all = new ArrayList<>();
        all.add(Comparison.delong(a, b, 0.95));
        for (McNemar.Form form : McNemar.Form.values()) {
            all.add(Comparison.mcnemar(a, b, 0.5, 0.95, form));
        }
        for (Metric<BinarySample> metric :
                List.of(Metrics.AUC, Metrics.f1(0.5), Metrics.AVERAGE_PRECISION, Metrics.BRIER)) {
            all.add(Comparison.influence(a, b, metric, 0.95));
            all.add(Comparison.bootstrap(a, b, metric, BOOTSTRAP, 0.95));
            all.add(Comparison.permutation(a, b, metric, PERMUTATION, 0.95));
        }
        return all;
    }

    @Test
    void exchangingTheModelsTurnsTheSign() {
        List<BinaryPredictions> m = models(300, 5, 0.4);
        List<Comparison> there = all(m.get(0), m.get(1));
        List<Comparison> back = all(m.get(1), m.get(0));
        for (int i = 0; i < there.size(); i++) {
            Comparison a = there.get(i);
            Comparison b = back.get(i);
            assertEquals(a.difference(), -b.difference(), a.method());
            assertEquals(a.interval().low(), -b.interval().high(), 1e-12, a.method());
            assertEquals(a.interval().high(), -b.interval().low(), 1e-12, a.method());
            assertEquals(a.pValue(), b.pValue(), 1e-12, a.method() + a.metric());
        }
    }

    @Test
    void aModelAgainstItselfIsNeverBetter() {
        BinaryPredictions m = models(200, 6, 0).get(0);
        for (Comparison c : all(m, m)) {
            assertEquals(0, c.difference());
            assertFalse(c.isSignificant(), c.method());
            assertFalse(c.pValue() < 1, c.method());
            assertTrue(c.sentence().contains(" have the same " + c.metric()), c.sentence());
        }
    }

    @Test
    void allMethodsSeeALargeDifferenceAndAgreeOnItsSize() {
        List<BinaryPredictions> m = models(3_000, 7, 2.5);
        for (Comparison c : all(m.get(0), m.get(1))) {
            assertTrue(c.isSignificant(), c.method() + " " + c.metric() + " " + c.pValue());
            assertFalse(c.interval().contains(0), c.method() + " " + c.metric());
        }
        Interval influence = Comparison.influence(m.get(0), m.get(1), Metrics.AUC, 0.95).interval();
        Interval delong = Comparison.delong(m.get(0), m.get(1), 0.95).interval();
        Interval bootstrap =
                Comparison.bootstrap(m.get(0), m.get(1), Metrics.AUC, BOOTSTRAP, 0.95).interval();
        double width = delong.high() - delong.low();
        assertEquals(width, influence.high() - influence.low(), 0.01 * width);
        assertEquals(width, bootstrap.high() - bootstrap.low(), 0.2 * width);
    }

    /// Equal models: 400 pairs, p below 5 % in about 20 of them; more than 36 come once in 2,000 times.
    @Test
    void equalModelsAreRarelyToldApart() {
        int[] alarms = new int[3];
        for (int seed = 0; seed < 400; seed++) {
            List<BinaryPredictions> m = models(150, seed, 0);
            BinaryPredictions a = m.get(0);
            BinaryPredictions b = m.get(1);
            alarms[0] += Comparison.delong(a, b, 0.95).isSignificant() ? 1 : 0;
            alarms[1] += Comparison.influence(a, b, Metrics.BRIER, 0.95).isSignificant() ? 1 : 0;
            Permutation few = new Permutation(59, seed);
            alarms[2] += few.pValue(a, b, Metrics.BRIER) < 0.05 ? 1 : 0;
        }
        for (int count : alarms) {
            assertTrue(count >= 6 && count <= 36, count + " of 400");
        }
    }

    @Test
    void sentencesNameTheBetterModel() {
        Interval interval = new Interval(0.01, 0.03, 0.95);
        Comparison auc =
                new Comparison("roc_auc", Direction.HIGHER, "DeLong", 0.87, 0.85, interval, 0.001);
        assertEquals(
                "new is better than old by roc_auc: 0.8700 against 0.8500, difference 0.0200"
                        + " (95 % interval 0.0100 to 0.0300), p = 0.0010, DeLong.",
                auc.sentence("new", "old"));
        Comparison loss =
                new Comparison("log_loss", Direction.LOWER, "CLT", 0.87, 0.85, interval, 1e-9);
        assertEquals(
                "The second model is better than the first model by log_loss: 0.8700 against"
                        + " 0.8500, difference 0.0200 (95 % interval 0.0100 to 0.0300),"
                        + " p < 0.0001, CLT.",
                loss.sentence());
        Comparison none = auc.withPValue(0.4);
        assertTrue(
                none.sentence("A", "B").startsWith("A and B cannot be told apart by roc_auc: "),
                none.sentence("A", "B"));
        Comparison undefined =
                new Comparison(
                        "roc_auc",
                        Direction.HIGHER,
                        "DeLong",
                        Double.NaN,
                        0.5,
                        Interval.undefined(0.95),
                        Double.NaN);
        assertEquals(
                "The roc_auc of A and B cannot be compared: one of them is undefined.",
                undefined.sentence("A", "B"));
    }

    @Test
    void aMissingIntervalHasAReason() {
        BinaryPredictions ones =
                Predictions.binary(new byte[] {1, 1, 1}, new double[] {.1, .2, .3});
        Comparison area = Comparison.of(ones, ones, Metrics.AUC, BOOTSTRAP, 0.95);
        assertEquals("no negatives", area.reason());
        assertEquals(
                "The roc_auc of A and B cannot be compared: no negatives.",
                area.sentence("A", "B"));
        BinaryPredictions single =
                Predictions.binary(new byte[] {1, 0, 0}, new double[] {.1, .2, .05});
        assertEquals("each class needs two rows", Comparison.delong(single, single, 0.95).reason());
        BinaryPredictions m = models(60, 3, 0.2).get(0);
        Bootstrap bca = BOOTSTRAP.method(IntervalMethod.BCA);
        for (Comparison c :
                List.of(
                        Comparison.permutation(m, m, Metrics.KS, PERMUTATION, 0.95),
                        Comparison.bootstrap(ones, ones, Metrics.KS, bca, 0.95))) {
            assertFalse(c.interval().isDefined());
            assertTrue(c.sentence().contains(c.reason()), c.sentence());
        }
        assertNull(Comparison.delong(m, m, 0.95).reason());
    }

    @Test
    void notWorseLooksAtTheEndOfTheInterval() {
        Interval interval = new Interval(-0.004, 0.01, 0.95);
        Comparison auc =
                new Comparison("roc_auc", Direction.HIGHER, "DeLong", 0.853, 0.85, interval, 0.4);
        assertTrue(auc.isNotWorse(0.005));
        assertFalse(auc.isNotWorse(0.004));
        Comparison loss =
                new Comparison("log_loss", Direction.LOWER, "CLT", 0.853, 0.85, interval, 0.4);
        assertTrue(loss.isNotWorse(0.011));
        assertFalse(loss.isNotWorse(0.005));
        refused("margin is -1.0; expected at least 0", () -> auc.isNotWorse(-1));
    }

    private static void refused(String message, Executable call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
    }

    @Test
    void badQuestionsAreRefused() {
        List<BinaryPredictions> m = models(20, 1, 0);
        refused("replicates is 0; expected at least 1", () -> new Permutation(0, 1));
        refused(
                "ks knows no influence of a row; expected a resampling method",
                () -> Comparison.influence(m.get(0), m.get(1), Metrics.KS, 0.95));
        refused(
                "level is 95.0; expected a number in (0, 1)",
                () -> Comparison.delong(m.get(0), m.get(1), 95));
        refused(
                "rows is 5; expected at least the 6 rows of which one model is right",
                () -> new McNemar(4, 2).interval(5, 0.95));
    }

    /// By hand: (4 + 1 - 2 - 1) / 22 and its error.
    @Test
    void theIntervalOfMcNemarAddsARowForEachModel() {
        Interval interval = new McNemar(4, 2).interval(20, 0.95);
        double half = 1.959963984540054 * Math.sqrt((8 / 22.0 - 4 / 484.0) / 22);
        assertEquals(2 / 22.0 - half, interval.low(), 1e-12);
        assertEquals(2 / 22.0 + half, interval.high(), 1e-12);
    }
}
