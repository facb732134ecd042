package io.assay.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.BinaryPredictions;
import io.assay.BinarySample;
import io.assay.Metric;
import io.assay.Metrics;
import io.assay.Predictions;
import io.assay.Rate;
import io.assay.resample.Bootstrap;
import io.assay.testing.Property;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/// As many rows as planned see the difference as often as asked.
class PlanTest {
    private static final Bootstrap FEW = Bootstrap.of(200, 1);
    private static final int SIMULATIONS = Property.deep() ? 10_000 : 2_500;

    /// Two noisy views of one signal, the second noisier: the rows of a pilot, and the population that
    /// others are drawn from with replacement.
    private static final class Population {
        final byte[] truth;
        final double[] first;
        final double[] second;

        Population(int n, SplittableRandom random) {
            truth = new byte[n];
            first = new double[n];
            second = new double[n];
            for (int i = 0; i < n; i++) {
                truth[i] = (byte) (random.nextInt(5) < 2 ? 1 : 0);
                double signal = truth[i] * 0.8 + normal(random);
                first[i] = 1 / (1 + Math.exp(-1.1 * (signal + 0.2 * normal(random)) + 0.7));
                second[i] = 1 / (1 + Math.exp(-1.1 * (signal + 1.2 * normal(random)) + 0.7));
            }
        }

        List<BinaryPredictions> all() {
            return models(IntStream.range(0, truth.length).toArray());
        }

        List<BinaryPredictions> draw(int n, SplittableRandom random) {
            return models(random.ints(n, 0, truth.length).toArray());
        }

        private List<BinaryPredictions> models(int[] rows) {
            byte[] labels = new byte[rows.length];
            for (int i = 0; i < rows.length; i++) {
                labels[i] = truth[rows[i]];
            }
            return List.of(
                    Predictions.binary(labels, pick(first, rows)),
                    Predictions.binary(labels, pick(second, rows)));
        }

        private static double[] pick(double[] column, int[] rows) {
            return IntStream.of(rows).mapToDouble(i -> column[i]).toArray();
        }
    }

    private static double normal(SplittableRandom random) {
        double radius = Math.sqrt(-2 * Math.log(1 - random.nextDouble()));
        return radius * Math.cos(2 * Math.PI * random.nextDouble());
    }

    /// 2,500 simulations have a standard error of 0.8 points; the plan may be 2 points off.
    @Tag("once")
    @Test
    void theAchievedPowerIsTheOneAskedFor() {
        List<Metric<BinarySample>> metrics =
                List.of(
                        Metrics.accuracy(0.5),
                        Metrics.f1(0.5),
                        Rate.MCC.at(0.5),
                        Metrics.AUC,
                        Metrics.AVERAGE_PRECISION,
                        Metrics.BRIER);
        Population population = new Population(60_000, new SplittableRandom(17));
        List<BinaryPredictions> pilot = population.all();
        SplittableRandom random = new SplittableRandom(18);
        for (Metric<BinarySample> metric : metrics) {
            double truth = metric.of(pilot.get(0)).value() - metric.of(pilot.get(1)).value();
            Plan plan =
                    Plan.of(pilot.get(0), pilot.get(1), metric, Math.abs(truth), 0.8, 0.95, FEW);
            int seen = 0;
            for (int i = 0; i < SIMULATIONS; i++) {
                List<BinaryPredictions> rows = population.draw((int) plan.rows(), random);
                Comparison found = Comparison.influence(rows.get(0), rows.get(1), metric, 0.95);
                seen += found.isSignificant() ? 1 : 0;
            }
            double power = seen / (double) SIMULATIONS;
            System.out.println(
                    String.format(
                            Locale.ROOT,
                            "plan: %s sees %.4f on %d rows with power %.3f",
                            metric.name(),
                            Math.abs(truth),
                            plan.rows(),
                            power));
            assertEquals(0.8, power, 0.02 + (Property.deep() ? 0 : 0.016), metric.name());
        }
    }

    /// By hand: 1.96 + 0.8416 errors of 0.5 / √n make 0.05.
    @Test
    void rowsByHand() {
        Plan plan = new Plan("accuracy", 0.05, 0.8, 0.95, 0.5, 100);
        double errors = (1.959963984540054 + 0.8416212335729143) * 0.5 / 0.05;
        assertEquals((long) Math.ceil(errors * errors), plan.rows());
        assertEquals(0.8, plan.powerOf(plan.rows()), 0.001);
        assertEquals(0.05 * errors / 10, plan.seenByPilot(), 1e-12);
        assertTrue(plan.powerOf(100) < 0.5);
    }

    private static void refused(String message, Executable call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
    }

    @Test
    void questionsWithoutAnAnswerAreRefused() {
        BinaryPredictions rows =
                Predictions.binary(new byte[] {1, 0, 1, 0}, new double[] {0.9, 0.6, 0.4, 0.1});
        refused(
                "difference is 0.0; expected a number above 0",
                () -> new Plan("f1", 0, 0.8, 0.95, 1, 10));
        refused(
                "power is 1.0; expected a number in (0, 1)",
                () -> new Plan("f1", 0.1, 1, 0.95, 1, 10));
        refused(
                "the pilot does not tell how far two values of f1 may be apart: its models do not"
                        + " differ, or one value is undefined",
                () -> Plan.of(rows, rows, Metrics.f1(0.5), 0.1, 0.8, 0.95, FEW));
    }
}
