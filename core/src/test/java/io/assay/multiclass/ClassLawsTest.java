package io.assay.multiclass;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.Metric;
import io.assay.Undefined;
import io.assay.Value;
import io.assay.testing.Property;
import org.junit.jupiter.api.Test;

/// What must hold for every metric over several classes.
class ClassLawsTest {
    private static final int CASES = 60;

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
                    ClassLawRows rows = ClassLawRows.drawn(draw);
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
                    ClassLawRows rows = ClassLawRows.drawn(draw);
                    ClassLawRows other = rows.shuffled(draw);
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
                    ClassLawRows rows = ClassLawRows.drawn(draw);
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
    void perfectPredictionsReachTheBestOfEveryScore() {
        int[] truth = {0, 1, 2, 2, 1, 0, 0, 2, 1, 1, 1, 2};
        double[] p = new double[truth.length * 3];
        for (int i = 0; i < truth.length; i++) {
            p[i * 3 + truth[i]] = 1;
        }
        ClassPredictions right = ClassPredictions.of(truth, p, 3);
        for (Metric<ClassSample> metric : ClassMetrics.all(Undefined.NAN)) {
            boolean higher = metric.direction() == Metric.Direction.HIGHER;
            double best = higher ? metric.high() : metric.low();
            assertEquals(best, metric.of(right).value(), 1e-14, metric.name());
        }
    }
}
