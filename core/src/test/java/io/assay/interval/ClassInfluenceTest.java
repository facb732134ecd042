package io.assay.interval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.Metric;
import io.assay.Spread;
import io.assay.Undefined;
import io.assay.multiclass.ClassMetrics;
import io.assay.multiclass.ClassPredictions;
import io.assay.multiclass.ClassSample;
import io.assay.testing.Draw;
import io.assay.testing.Property;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/// What one row does to a metric over several classes, and the standard error that follows from it.
class ClassInfluenceTest {
    private static final int CASES = Property.deep() ? 500 : 25;

    /// Rows that are right about every other time; probabilities are coarse, so that there are ties.
    private static ClassPredictions rows(Draw draw) {
        int classes = 2 + draw.below(4);
        int n = 30 + draw.below(60);
        int[] truth = new int[n];
        double[] p = new double[n * classes];
        for (int i = 0; i < n; i++) {
            truth[i] = i < 2 * classes ? i % classes : draw.below(classes);
            double sum = 0;
            for (int c = 0; c < classes; c++) {
                double share = 1 + draw.below(20) + (c == truth[i] ? 8 : 0);
                p[i * classes + c] = share;
                sum += share;
            }
            for (int c = 0; c < classes; c++) {
                p[i * classes + c] /= sum;
            }
        }
        return ClassPredictions.of(truth, p, classes);
    }

    @Test
    void influenceIsTheEffectOfALittleMoreWeight() {
        double more = 1e-5;
        Property.holds(
                "class influence",
                CASES,
                Property.seed(),
                draw -> {
                    Undefined policy = draw.pick(Undefined.values());
                    ClassPredictions rows = rows(draw);
                    int n = rows.rows();
                    int row = draw.below(n);
                    double[] heavy = new double[n];
                    Arrays.fill(heavy, 1);
                    double[] light = heavy.clone();
                    heavy[row] += more;
                    light[row] -= more;
                    ClassPredictions up = rows.weighted(heavy);
                    ClassPredictions down = rows.weighted(light);
                    for (Metric<ClassSample> metric : ClassMetrics.all(policy)) {
                        if (metric.of(rows).isDefined()) {
                            double change = metric.of(up).value() - metric.of(down).value();
                            double expected = n * change / (2 * more);
                            double[] found = metric.uncertainty().influence(rows);
                            double near = 1e-4 * Math.max(1, Math.abs(expected));
                            assertEquals(expected, found[row], near, metric.name());
                        }
                    }
                });
    }

    @Test
    void everyMetricHasAnIntervalThatHoldsItsValue() {
        Property.holds(
                "class intervals",
                CASES,
                Property.seed(),
                draw -> {
                    ClassPredictions rows = rows(draw);
                    for (Metric<ClassSample> metric : ClassMetrics.all(Undefined.ZERO)) {
                        Estimate estimate = Intervals.at(0.9).of(rows, metric);
                        assertTrue(
                                estimate.interval().contains(estimate.value().value()),
                                metric.name() + " " + estimate);
                    }
                });
    }

    @Test
    void influencesAddUpToNothingAndTheirSquaresToTheError() {
        ClassPredictions rows = rows(new Draw(11));
        for (Metric<ClassSample> metric : ClassMetrics.all(Undefined.ZERO)) {
            double sum = 0;
            double squares = 0;
            for (double x : metric.uncertainty().influence(rows)) {
                sum += x;
                squares += x * x;
            }
            assertEquals(0, sum, 1e-9, metric.name());
            Spread spread = metric.uncertainty().spread(rows);
            if (spread instanceof Spread.Normal normal) {
                double error = Math.sqrt(squares) / rows.rows();
                assertEquals(error, normal.error(), 1e-10, metric.name());
            }
        }
    }

    @Test
    void countsAloneHaveNoRowsAndLabelsNoProbabilities() {
        ClassPredictions rows = ClassPredictions.of(new int[] {0, 1, 1}, new int[] {0, 1, 0});
        Metric<ClassSample> accuracy = ClassMetrics.onLabels(Undefined.NAN).get(0);
        assertEquals(
                "the rows are not kept; expected predictions in arrays",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> accuracy.uncertainty().influence(rows.confusion()))
                        .getMessage());
        Metric<ClassSample> top = ClassMetrics.onProbabilities(Undefined.NAN).get(0);
        assertEquals("no probabilities", Intervals.at(0.95).of(rows, top).reason());
    }
}
