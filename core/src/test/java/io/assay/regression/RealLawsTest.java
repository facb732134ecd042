package io.assay.regression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.Metric;
import io.assay.Undefined;
import io.assay.Value;
import io.assay.testing.Draw;
import io.assay.testing.Property;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/// What must hold for every metric of predicted numbers.
class RealLawsTest {
    private static final int CASES = Property.deep() ? 2_000 : 60;
    private static final double SUMS = 1e-11;

    private final RealLawTable laws = new RealLawTable();

    private static void holds(String name, BiConsumer<Draw, RealLawRows> law) {
        Property.holds(
                name, CASES, Property.seed(), draw -> law.accept(draw, RealLawRows.drawn(draw)));
    }

    private static void same(RealPredictions one, RealPredictions other) {
        for (Undefined policy : List.of(Undefined.NAN, Undefined.ZERO)) {
            for (Metric<RealPredictions> metric : RealMetrics.all(policy)) {
                Value a = metric.of(one);
                Value b = metric.of(other);
                assertEquals(a.isDefined(), b.isDefined(), metric.name());
                close(metric.name(), a.value(), b.value());
            }
        }
    }

    private static void close(String name, double a, double b) {
        double size = Math.max(1, Math.min(Math.abs(a), Math.abs(b)));
        assertTrue(
                Double.compare(a, b) == 0 || Math.abs(a - b) <= SUMS * size,
                name + " is " + a + "; expected " + b);
    }

    @Test
    void everyMetricHasAnEntryInTheTableOfLaws() {
        Set<String> names = new LinkedHashSet<>();
        RealMetrics.all(Undefined.NAN).forEach(metric -> assertTrue(names.add(metric.name())));
        assertEquals(laws.names(), names);
    }

    @Test
    void rowOrderDoesNotMatter() {
        holds(
                "real row order",
                (draw, rows) -> {
                    RealLawRows other = rows.shuffled(draw);
                    same(rows.plain(), other.plain());
                    same(rows.weighted(), other.weighted());
                });
    }

    /// The median of weighted rows is the lower one, so both sides are weighted.
    @Test
    void aWeightIsTheNumberOfTimesARowCounts() {
        holds(
                "real weights",
                (draw, rows) -> {
                    RealLawRows repeated = rows.repeated();
                    if (repeated.truth().length > 1 && rows.truth().length > 1) {
                        same(rows.weighted(), repeated.ones());
                    }
                });
    }

    @Test
    void aWeightOfOneChangesNothingButTheMedianOfAnEvenNumber() {
        holds(
                "real weights of one",
                (draw, rows) -> {
                    for (Metric<RealPredictions> metric : RealMetrics.all(Undefined.NAN)) {
                        boolean lower =
                                metric.equals(RealMetrics.MEDIAN_AE)
                                        && rows.truth().length % 2 == 0;
                        Value plain = metric.of(rows.plain());
                        Value ones = metric.of(rows.ones());
                        assertEquals(plain.reason(), ones.reason());
                        if (lower) {
                            assertTrue(ones.value() <= plain.value());
                        } else {
                            close(metric.name(), ones.value(), plain.value());
                        }
                    }
                });
    }

    @Test
    void aWeightOfZeroIsNoRow() {
        holds(
                "real weight 0",
                (draw, rows) -> {
                    RealLawRows counted = rows.withoutZeros();
                    if (counted.truth().length > 1) {
                        same(rows.weighted(), counted.weighted());
                    }
                });
    }

    @Test
    void aFactorOnBothSidesGoesThroughWithItsDegree() {
        holds(
                "real factor",
                (draw, rows) -> {
                    double factor = draw.pick(0.25, 2.0, 64.0);
                    RealPredictions plain = rows.plain();
                    RealPredictions scaled = rows.moved(factor, 0).plain();
                    for (Metric<RealPredictions> metric : RealMetrics.all(Undefined.ZERO)) {
                        double degree = laws.of(metric).degree();
                        if (!Double.isNaN(degree)) {
                            double expected = metric.of(plain).value() * Math.pow(factor, degree);
                            close(metric.name(), metric.of(scaled).value(), expected);
                        }
                    }
                });
    }

    @Test
    void anOffsetOnBothSidesChangesNoError() {
        holds(
                "real offset",
                (draw, rows) -> {
                    RealPredictions plain = rows.plain();
                    RealPredictions shifted = rows.moved(1, draw.pick(-3.0, 0.5, 1024.0)).plain();
                    for (Metric<RealPredictions> metric : RealMetrics.all(Undefined.ZERO)) {
                        if (laws.of(metric).shifts()) {
                            close(
                                    metric.name(),
                                    metric.of(shifted).value(),
                                    metric.of(plain).value());
                        }
                    }
                });
    }

    @Test
    void truthAndPredictionChangePlacesWhereTheMetricSaysSo() {
        holds(
                "real swap",
                (draw, rows) -> {
                    for (Metric<RealPredictions> metric : RealMetrics.all(Undefined.ZERO)) {
                        int sign = laws.of(metric).swapped();
                        if (sign != 0) {
                            double expected = sign * metric.of(rows.plain()).value() + 0.0;
                            close(
                                    metric.name(),
                                    metric.of(rows.swapped().plain()).value() + 0.0,
                                    expected);
                        }
                    }
                });
    }

    @Test
    void everyValueIsInItsRangeOrHasAReason() {
        holds(
                "real ranges",
                (draw, rows) -> {
                    valid(rows.plain());
                    valid(rows.weighted());
                });
        valid(RealPredictions.of(new double[0], new double[0]));
        valid(RealPredictions.of(new double[] {1}, new double[] {-2}));
        valid(RealPredictions.of(new double[] {1, 1}, new double[] {2, 3}));
        valid(RealPredictions.of(new double[] {1, 2}, new double[] {3, 3}));
        valid(RealPredictions.of(new double[] {1e200, -1e200}, new double[] {-1e200, 1e308}));
    }

    private static void valid(RealPredictions rows) {
        for (Metric<RealPredictions> metric : RealMetrics.all(Undefined.NAN)) {
            Value value = metric.of(rows);
            if (value.isDefined()) {
                assertTrue(
                        value.value() >= metric.low() && value.value() <= metric.high(),
                        metric.name() + " is " + value);
            } else {
                assertTrue(Double.isNaN(value.value()), metric.name());
                assertFalse(value.reason().isBlank(), metric.name());
            }
        }
    }

    @Test
    void perfectPredictionsReachTheBestOfEveryMetric() {
        double[] truth = {1, 2.5, 2.5, 7, 3, 0.25};
        RealPredictions right = RealPredictions.of(truth, truth.clone());
        for (Metric<RealPredictions> metric : RealMetrics.all(Undefined.NAN)) {
            double best = metric.direction() == Metric.Direction.HIGHER ? 1 : 0;
            assertEquals(best, metric.of(right).value(), 1e-15, metric.name());
        }
    }
}
