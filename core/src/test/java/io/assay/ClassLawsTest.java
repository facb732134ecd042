package io.assay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.testing.Draw;
import io.assay.testing.Property;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/// What must hold for every metric over several classes.
class ClassLawsTest {
    private static final int CASES = 60;

    /// Rows of one case: with probabilities on a coarse grid, so that ties occur.
    private record Rows(int classes, int[] truth, double[] p, double[] weights) {
        static Rows drawn(Draw draw) {
            int classes = 2 + draw.below(5);
            int n = 1 + draw.below(60);
            int[] truth = new int[n];
            double[] weights = new double[n];
            for (int i = 0; i < n; i++) {
                truth[i] = draw.below(classes);
                weights[i] = draw.below(4);
            }
            weights[0] = 1;
            double[] p = new double[n * classes];
            Arrays.setAll(p, i -> draw.below(9) / 8.0);
            return new Rows(classes, truth, p, weights);
        }

        Rows taken(int... rows) {
            double[] q = new double[rows.length * classes];
            int[] t = new int[rows.length];
            double[] w = new double[rows.length];
            for (int i = 0; i < rows.length; i++) {
                t[i] = truth[rows[i]];
                w[i] = weights[rows[i]];
                System.arraycopy(p, rows[i] * classes, q, i * classes, classes);
            }
            return new Rows(classes, t, q, w);
        }

        /// Every row as often as its weight says.
        Rows repeated() {
            int[] rows = new int[(int) Arrays.stream(weights).sum()];
            int next = 0;
            for (int i = 0; i < weights.length; i++) {
                Arrays.fill(rows, next, next + (int) weights[i], i);
                next += (int) weights[i];
            }
            return taken(rows);
        }

        Rows shuffled(Draw draw) {
            int[] rows = new int[truth.length];
            for (int i = 0; i < rows.length; i++) {
                int j = draw.below(i + 1);
                rows[i] = rows[j];
                rows[j] = i;
            }
            return taken(rows);
        }

        /// Class c becomes class K - 1 - c.
        Rows reversed() {
            int[] t = Arrays.stream(truth).map(c -> classes - 1 - c).toArray();
            double[] q = new double[p.length];
            Arrays.setAll(q, i -> p[i / classes * classes + classes - 1 - i % classes]);
            return new Rows(classes, t, q, weights);
        }

        ClassPredictions plain() {
            return Predictions.classes(truth, p, classes);
        }

        ClassPredictions weighted() {
            return plain().weighted(weights);
        }
    }

    private static void same(ClassSample one, ClassSample other, double tolerance) {
        for (Undefined policy : Undefined.values()) {
            for (Metric<ClassSample> metric : ClassMetrics.all(policy)) {
                Value a = metric.of(one);
                Value b = metric.of(other);
                assertEquals(a.value(), b.value(), tolerance, metric.name());
                assertEquals(a.reason(), b.reason(), metric.name());
                assertEquals(a.note(), b.note(), metric.name());
            }
        }
    }

    @Test
    void aWeightIsTheNumberOfTimesARowCounts() {
        Property.holds(
                "class weights",
                CASES,
                Property.seed(),
                draw -> {
                    Rows rows = Rows.drawn(draw);
                    same(rows.repeated().plain(), rows.weighted(), 1e-12);
                });
    }

    @Test
    void countsDoNotDependOnTheOrderOfTheRowsAndSumsHardly() {
        Property.holds(
                "class row order",
                CASES,
                Property.seed(),
                draw -> {
                    Rows rows = Rows.drawn(draw);
                    Rows other = rows.shuffled(draw);
                    same(rows.plain(), other.plain(), 1e-12);
                    same(rows.weighted(), other.weighted(), 1e-12);
                    for (Metric<ClassSample> metric : ClassMetrics.onLabels(Undefined.NAN)) {
                        assertEquals(metric.of(rows.plain()), metric.of(other.plain()));
                        assertEquals(metric.of(rows.weighted()), metric.of(other.weighted()));
                    }
                });
    }

    @Test
    void everyValueIsInItsRange() {
        Property.holds(
                "class ranges",
                CASES,
                Property.seed(),
                draw -> {
                    Rows rows = Rows.drawn(draw);
                    for (Metric<ClassSample> metric : ClassMetrics.all(Undefined.NAN)) {
                        for (ClassSample s : new ClassSample[] {rows.plain(), rows.weighted()}) {
                            Value value = metric.of(s);
                            assertTrue(
                                    !value.isDefined()
                                            || value.value() >= metric.low()
                                                    && value.value() <= metric.high(),
                                    metric.name() + " is " + value);
                        }
                    }
                });
    }

    @Test
    void theOrderOfTheClassesMattersToWeightedKappasAlone() {
        Property.holds(
                "class order",
                CASES,
                Property.seed(),
                draw -> {
                    Rows rows = Rows.drawn(draw);
                    Arrays.setAll(rows.p(), i -> draw.unit()); // without ties
                    Rows other = rows.reversed();
                    for (Metric<ClassSample> metric : ClassMetrics.all(Undefined.SKIP)) {
                        if (!metric.name().matches("cohen_kappa_(linear|quadratic)")) {
                            double expected = metric.of(rows.weighted()).value();
                            double value = metric.of(other.weighted()).value();
                            assertEquals(expected, value, 1e-12, metric.name());
                        }
                    }
                });
    }

    @Test
    void ranksDoNotChangeWhenAllProbabilitiesAreStretchedAlike() {
        Property.holds(
                "class ranks",
                CASES,
                Property.seed(),
                draw -> {
                    Rows rows = Rows.drawn(draw);
                    double[] cubes = Arrays.stream(rows.p()).map(x -> x * x * x - 9).toArray();
                    Rows other = new Rows(rows.classes(), rows.truth(), cubes, rows.weights());
                    for (Metric<ClassSample> metric : ClassMetrics.all(Undefined.NAN)) {
                        if (metric.direction() == Metric.Direction.HIGHER) {
                            assertEquals(
                                    metric.of(rows.plain()),
                                    metric.of(other.plain()),
                                    metric.name());
                        }
                    }
                });
    }

    @Test
    void perfectPredictionsReachTheBestOfEveryScore() {
        int[] truth = {0, 1, 2, 2, 1, 0, 0, 2, 1, 1, 1, 2};
        double[] p = new double[truth.length * 3];
        for (int i = 0; i < truth.length; i++) {
            p[i * 3 + truth[i]] = 1;
        }
        ClassPredictions right = Predictions.classes(truth, p, 3);
        for (Metric<ClassSample> metric : ClassMetrics.all(Undefined.NAN)) {
            boolean higher = metric.direction() == Metric.Direction.HIGHER;
            double best = higher ? metric.high() : metric.low();
            assertEquals(best, metric.of(right).value(), 1e-14, metric.name());
        }
    }
}
