package io.assay.calibrate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.BinaryPredictions;
import io.assay.LogLoss;
import io.assay.Predictions;
import io.assay.split.Folds;
import io.assay.split.Split;
import io.assay.testing.Draw;
import io.assay.testing.Property;
import io.assay.testing.Scenario;
import io.assay.testing.ZeroAllocation;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Laws of the fitted maps, on random rows of both classes.
@Tag("compiled")
class CalibratorsTest {
    private static final int CASES = 500;

    private static final Map<String, CalibrationMethod> METHODS =
            Map.of(
                    "platt", Platt::fit,
                    "temperature", Temperature::fit,
                    "beta", BetaCurve::fit,
                    "isotonic", Isotonic::fit,
                    "equal width", rows -> Histogram.equalWidth(rows, 5),
                    "equal mass", rows -> Histogram.equalMass(rows, 5));

    /// Rows whose truth depends on the score a little, with ties, and weights at times.
    record Case(byte[] truth, double[] score, double[] weight) {
        static Case of(Draw draw) {
            int n = 2 + draw.below(draw.oneIn(10) ? 400 : 40);
            byte[] truth = new byte[n];
            double[] score = new double[n];
            double[] weight = draw.oneIn(3) ? new double[n] : null;
            int levels = draw.oneIn(2) ? 7 : 1 << 20;
            for (int i = 0; i < n; i++) {
                score[i] = (1 + draw.below(levels)) / (levels + 1.0);
                truth[i] = (byte) (draw.unit() < 0.1 + 0.8 * score[i] * score[i] ? 1 : 0);
                if (weight != null) {
                    weight[i] = draw.below(4) / 2.0;
                }
            }
            truth[0] = 1;
            truth[1] = 0;
            if (weight != null) {
                weight[0] = 1;
                weight[1] = 1;
            }
            return new Case(truth, score, weight);
        }

        BinaryPredictions rows() {
            BinaryPredictions plain = Predictions.binary(truth, score);
            return weight == null ? plain : plain.weighted(weight);
        }

        double weight(int row) {
            return weight == null ? 1 : weight[row];
        }

        /// The sum over rows of weight · (p - target) · x(score).
        double gradient(
                DoubleUnaryOperator map, DoubleUnaryOperator x, double positive, double negative) {
            double sum = 0;
            for (int i = 0; i < truth.length; i++) {
                double target = truth[i] == 1 ? positive : negative;
                sum +=
                        weight(i)
                                * (map.applyAsDouble(score[i]) - target)
                                * x.applyAsDouble(score[i]);
            }
            return sum;
        }
    }

    private static void holds(String name, Property.Case body) {
        Property.holds(name, CASES, Property.seed(), body);
    }

    private static void flat(double gradient, Case rows) {
        assertEquals(0, gradient, 1e-9 * rows.truth().length);
    }

    @Test
    void thePlattCurveLeavesNoGradient() {
        holds(
                "platt",
                draw -> {
                    Case rows = Case.of(draw);
                    Platt map = Platt.fit(rows.rows());
                    double p = rows.rows().positives();
                    double n = rows.rows().total() - p;
                    flat(rows.gradient(map::of, s -> 1, (p + 1) / (p + 2), 1 / (n + 2)), rows);
                    flat(rows.gradient(map::of, s -> s, (p + 1) / (p + 2), 1 / (n + 2)), rows);
                });
    }

    @Test
    void theTemperatureLeavesNoGradientOrIsAtItsBound() {
        int[] inside = {0};
        holds(
                "temperature",
                draw -> {
                    Case rows = Case.of(draw);
                    Temperature map = Temperature.fit(rows.rows());
                    double gradient = rows.gradient(map::of, Logit::of, 1, 0);
                    if (map.temperature() == 1000) {
                        assertTrue(gradient >= -1e-9, "colder would be better: " + gradient);
                    } else if (map.temperature() == 0.001) {
                        assertTrue(gradient <= 1e-9, "warmer would be better: " + gradient);
                    } else {
                        flat(gradient, rows);
                        inside[0]++;
                    }
                });
        assertTrue(inside[0] > Property.share(CASES) / 2, inside[0] + " inside");
    }

    @Test
    void theBetaCurveLeavesNoGradientThatItsSignsAllow() {
        int[] inside = {0};
        holds(
                "beta",
                draw -> {
                    Case rows = Case.of(draw);
                    BetaCurve map = BetaCurve.fit(rows.rows());
                    flat(rows.gradient(map::of, s -> 1, 1, 0), rows);
                    edge(map.a(), rows.gradient(map::of, Math::log, 1, 0), rows);
                    edge(map.b(), rows.gradient(map::of, s -> -Math.log(1 - s), 1, 0), rows);
                    inside[0] += map.a() > 0 && map.b() > 0 ? 1 : 0;
                });
        assertTrue(inside[0] > Property.share(CASES) / 4, inside[0] + " inside");
    }

    private static void edge(double weight, double gradient, Case rows) {
        if (weight == 0) {
            assertTrue(gradient >= -1e-9 * rows.truth().length, "gradient " + gradient);
        } else {
            flat(gradient, rows);
        }
    }

    /// The definition: at each row the largest, over lower starts, of the smallest mean up to a higher
    /// end.
    private static double naive(Case rows, double at) {
        double best = -1;
        double[] scores = Arrays.stream(rows.score()).sorted().distinct().toArray();
        for (double from : scores) {
            double least = 2;
            for (double to : scores) {
                if (from <= at && to >= at) {
                    least = Math.min(least, mean(rows, from, to));
                }
            }
            best = from <= at ? Math.max(best, least) : best;
        }
        return best;
    }

    private static double mean(Case rows, double from, double to) {
        double positive = 0;
        double all = 0;
        for (int i = 0; i < rows.score().length; i++) {
            if (rows.score()[i] >= from && rows.score()[i] <= to) {
                positive += rows.weight(i) * rows.truth()[i];
                all += rows.weight(i);
            }
        }
        return all == 0 ? 2 : positive / all;
    }

    @Test
    void theIsotonicMapIsTheMaxMinOfMeans() {
        Property.holds(
                "isotonic",
                200,
                Property.seed(),
                draw -> {
                    Case all = Case.of(draw);
                    int n = Math.min(30, all.truth().length);
                    double[] weight = all.weight() == null ? null : Arrays.copyOf(all.weight(), n);
                    Case rows =
                            new Case(
                                    Arrays.copyOf(all.truth(), n),
                                    Arrays.copyOf(all.score(), n),
                                    weight);
                    Isotonic map = Isotonic.fit(rows.rows());
                    for (int i = 0; i < n; i++) {
                        if (rows.weight(i) > 0) {
                            assertEquals(
                                    naive(rows, rows.score()[i]), map.of(rows.score()[i]), 1e-12);
                        }
                    }
                });
    }

    @Test
    void theIsotonicMapOfItsOwnOutputIsTheIdentity() {
        holds(
                "idempotent",
                draw -> {
                    Case rows = Case.of(draw);
                    Isotonic map = Isotonic.fit(rows.rows());
                    double[] once = Arrays.stream(rows.score()).map(map::of).toArray();
                    Isotonic again =
                            Isotonic.fit(new Case(rows.truth(), once, rows.weight()).rows());
                    for (int i = 0; i < once.length; i++) {
                        if (rows.weight(i) > 0) {
                            assertEquals(once[i], again.of(once[i]), 1e-15);
                        }
                    }
                });
    }

    @Test
    void risingMapsRise() {
        holds(
                "rising",
                draw -> {
                    Case rows = Case.of(draw);
                    for (String name : List.of("temperature", "beta", "isotonic")) {
                        Calibrator map = METHODS.get(name).fit(rows.rows());
                        double before = 0;
                        for (int i = 0; i <= 300; i++) {
                            double p = map.of(i / 300.0);
                            assertTrue(p >= before && p <= 1, name + " falls at " + i / 300.0);
                            before = p;
                        }
                    }
                });
    }

    @Test
    void noMapCostsLogLossOnItsOwnRows() {
        holds(
                "log loss",
                draw -> {
                    Case rows = Case.of(draw);
                    double before = rows.rows().logLoss(LogLoss.CLIP);
                    for (String name : List.of("temperature", "beta", "isotonic")) {
                        Calibrator map = METHODS.get(name).fit(rows.rows());
                        double[] p = new double[rows.score().length];
                        map.apply(rows.score(), 0, p.length, p);
                        double after =
                                new Case(rows.truth(), p, rows.weight())
                                        .rows()
                                        .logLoss(LogLoss.CLIP);
                        assertTrue(after <= before + 1e-9, name + " " + before + " -> " + after);
                    }
                });
    }

    @Test
    void rowsOfWeightZeroAndTheOrderOfRowsChangeNothing() {
        holds(
                "order",
                draw -> {
                    Case rows = Case.of(draw);
                    int n = rows.truth().length;
                    byte[] truth = new byte[n + 1];
                    double[] score = new double[n + 1];
                    double[] weight = new double[n + 1];
                    score[n] = 0.999_999_999;
                    for (int i = 0; i < n; i++) {
                        truth[i] = rows.truth()[n - 1 - i];
                        score[i] = rows.score()[n - 1 - i];
                        weight[i] = rows.weight(n - 1 - i);
                    }
                    METHODS.forEach((name, method) -> {
                        Calibrator one = method.fit(rows.rows());
                        Calibrator other = method.fit(new Case(truth, score, weight).rows());
                        for (int i = 0; i < n; i++) {
                            assertEquals(one.of(score[i]), other.of(score[i]), 1e-9, name);
                        }
                    });
                });
    }

    @Test
    void classesThatTheScoreSeparatesStillHaveACurve() {
        BinaryPredictions rows =
                Predictions.binary(new byte[] {0, 0, 1, 1}, new double[] {0.1, 0.2, 0.8, 0.9});
        METHODS.forEach((name, method) -> {
            Calibrator map = method.fit(rows);
            assertTrue(map.of(0.1) < 0.35 && map.of(0.9) > 0.65, name + " " + map);
            assertTrue(Double.isFinite(map.of(0.5)), name + " " + map);
        });
        assertEquals(0.75, Platt.fit(rows).of(1e9), 0.2501);
    }

    @Test
    void equalScoresGetThePrevalence() {
        BinaryPredictions rows =
                Predictions.binary(new byte[] {0, 0, 1, 0}, new double[] {0.5, 0.5, 0.5, 0.5});
        assertEquals(0.25, Isotonic.fit(rows).of(0.9), 0);
        assertEquals(0.25, Histogram.equalWidth(rows, 4).of(0.1), 0);
        assertEquals(0.25, Histogram.equalMass(rows, 4).of(0.1), 0);
        assertEquals(0.25, BetaCurve.fit(rows).of(0.5), 1e-9);
        assertEquals(1, Temperature.fit(rows).temperature(), 0);
        assertEquals((2.0 / 3 + 3 * 0.2) / 4, Platt.fit(rows).of(0.5), 1e-9);
    }

    @Test
    void binsAreClosedOnTheRight() {
        BinaryPredictions rows =
                Predictions.binary(new byte[] {1, 0, 0, 1, 1}, new double[] {0, 0.25, 0.3, 0.5, 1});
        Histogram width = Histogram.equalWidth(rows, 4);
        assertArrayEquals(new double[] {0.25, 0.5, 0.75, 1}, width.uppers());
        assertArrayEquals(new double[] {0.5, 0.5, 0.75, 1}, width.shares());
        Histogram mass = Histogram.equalMass(rows, 2);
        assertArrayEquals(new double[] {0.25, 1}, mass.uppers());
        assertArrayEquals(new double[] {0.5, 2.0 / 3}, mass.shares(), 1e-15);
        assertEquals(0.5, mass.of(-7), 0);
        assertTrue(Double.isNaN(mass.of(Double.NaN)));
    }

    @Test
    void outsideItsPlaceAMapSaysNaN() {
        assertTrue(Double.isNaN(new Temperature(2).of(1.2)));
        assertTrue(Double.isNaN(new BetaCurve(1, 1, 0).of(-0.1)));
        assertTrue(Double.isNaN(new Platt(1, 0).of(Double.NaN)));
        assertEquals(0.3, new BetaCurve(1, 1, 0).of(0.3), 1e-15);
        assertEquals(0.3, new Temperature(1).of(0.3), 1e-15);
    }

    @Test
    void infiniteScoresHaveAPlaceInTheIsotonicMap() {
        double most = Double.POSITIVE_INFINITY;
        BinaryPredictions rows =
                Predictions.binary(new byte[] {0, 1, 0, 1}, new double[] {-most, 0, 0, most});
        Isotonic map = Isotonic.fit(rows);
        assertEquals(0.5, map.of(-5), 0);
        assertEquals(0.5, map.of(5), 0);
        assertEquals(0, map.of(-most), 0);
    }

    @Test
    void theMapOfARowHasNotSeenItsFold() {
        Draw draw = new Draw(3);
        Case rows = new Case(new byte[60], new double[60], null);
        for (int i = 0; i < 60; i++) {
            rows.score()[i] = draw.unit();
            rows.truth()[i] = (byte) (draw.unit() < rows.score()[i] ? 1 : 0);
        }
        Folds folds = Folds.stratified(rows.truth(), 5, 42);
        METHODS.forEach((name, method) -> {
            double[] found = method.outOfFold(rows.rows(), folds);
            for (Split split : folds) {
                int[] train = split.train().toArray();
                Calibrator map = method.fit(rows.rows().only(train));
                split.test()
                        .forEach(row ->
                                assertEquals(map.of(rows.score()[row]), found[row], 0, name));
            }
        });
    }

    private static void refuses(String message, Runnable action) {
        assertEquals(
                message, assertThrows(IllegalArgumentException.class, action::run).getMessage());
    }

    @Test
    void whatCannotBeFittedIsRefusedInASentence() {
        BinaryPredictions ones = Predictions.binary(new byte[] {1, 1}, new double[] {0.1, 0.2});
        METHODS.values()
                .forEach(m ->
                        refuses("no negatives; expected rows of both classes", () -> m.fit(ones)));
        BinaryPredictions logits = Predictions.binary(new byte[] {1, 0}, new double[] {3.5, -1});
        String expected = "scores are not probabilities: row 1 is 3.5; expected numbers in [0, 1]";
        refuses(expected, () -> Temperature.fit(logits));
        refuses(expected, () -> BetaCurve.fit(logits));
        refuses(expected, () -> Histogram.equalWidth(logits, 3));
        BinaryPredictions infinite =
                Predictions.binary(new byte[] {1, 0}, new double[] {Double.POSITIVE_INFINITY, -1});
        refuses("a score is Infinity; expected finite scores", () -> Platt.fit(infinite));
        refuses(
                "bins is 0; expected a number from 1 to 1048576",
                () -> Histogram.equalMass(logits, 0));
        refuses("temperature is 0.0; expected a number above 0", () -> new Temperature(0));
        refuses(
                "a and b are -1.0 and 0.0; expected numbers of at least 0",
                () -> new BetaCurve(-1, 0, 0));
        CalibrationMethod platt = Platt::fit;
        refuses("folds are of 4 rows; expected 2", () -> platt.outOfFold(logits, Folds.of(4, 2)));
        refuses(
                "without fold 1: no positives; expected rows of both classes",
                () -> platt.outOfFold(logits, Folds.of(2, 2)));
        CalibrationMethod temperature = Temperature::fit;
        refuses(expected, () -> temperature.outOfFold(logits, Folds.of(2, 2)));
    }

    /// Maps are applied in services.
    public static final class Apply implements Scenario {
        private final double[] scores = new Draw(4).doubles(io.assay.testing.Scores.UNIFORM, 200);
        private final double[] out = new double[200];
        private final Calibrator map;

        public Apply(String method) {
            byte[] truth = new byte[200];
            for (int i = 0; i < truth.length; i++) {
                truth[i] = (byte) (i % 3 == 0 ? 1 : 0);
            }
            map = METHODS.get(method).fit(Predictions.binary(truth, scores));
        }

        @Override
        public void call() {
            map.apply(scores, 0, 200, out);
        }
    }

    @Test
    void applyingAMapAllocatesNothing() {
        ZeroAllocation.check(Apply.class, METHODS.keySet().toArray(String[]::new));
    }
}
