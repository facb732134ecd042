package io.assay.regression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.Metric;
import io.assay.Undefined;
import io.assay.interval.Estimate;
import io.assay.interval.Intervals;
import io.assay.testing.Draw;
import io.assay.testing.Property;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The influence of a row is the slope of the value in the weight of the row; intervals cover.
class RealInfluenceTest {
    private static final double STEP = 1e-5;

    @Test
    void influenceIsTheSlopeInTheWeightOfTheRow() {
        Property.holds(
                "influence of numbers",
                30,
                Property.seed(),
                draw -> {
                    RealPredictions rows = noisy(draw, 3 + draw.below(30), draw.oneIn(2));
                    for (Metric<RealPredictions> metric : RealMetrics.all(Undefined.NAN)) {
                        double[] influence = metric.uncertainty().influence(rows);
                        if (influence != null && metric.of(rows).isDefined()) {
                            int row = draw.below(rows.rows());
                            double size = Math.max(1, Math.abs(influence[row]));
                            double slope = slope(metric, rows, row);
                            assertEquals(slope, influence[row], 1e-4 * size, metric.name());
                        }
                    }
                });
    }

    /// Of the value in the share of the row, between two steps.
    private static double slope(Metric<RealPredictions> metric, RealPredictions rows, int row) {
        double[] weights = new double[rows.rows()];
        Arrays.fill(weights, 1);
        weights[row] = 1 + STEP;
        double up = metric.of(rows.weighted(weights.clone())).value();
        weights[row] = 1 - STEP;
        double down = metric.of(rows.weighted(weights)).value();
        return (up - down) / (2 * STEP) * rows.rows();
    }

    private static RealPredictions noisy(Draw draw, int n, boolean ties) {
        double[] truth = new double[n];
        double[] predicted = new double[n];
        for (int i = 0; i < n; i++) {
            double t = 6 + normal(draw);
            double p = t + 0.8 * normal(draw) + 0.1;
            truth[i] = Math.max(0.125, ties ? Math.rint(4 * t) / 4 : t);
            predicted[i] = Math.max(0.125, ties ? Math.rint(4 * p) / 4 : p);
        }
        return RealPredictions.of(truth, predicted);
    }

    private static double normal(Draw draw) {
        return Math.sqrt(-2 * Math.log(1 - draw.unit())) * Math.cos(2 * Math.PI * draw.unit());
    }

    @Test
    void intervalsCoverTheValueOfEndlessRows() {
        List<Metric<RealPredictions>> metrics = RealMetrics.all(Undefined.NAN);
        RealPredictions endless = noisy(new Draw(1), 200_000, false);
        double[] values = metrics.stream().mapToDouble(m -> m.of(endless).value()).toArray();
        Map<String, Integer> covered = new LinkedHashMap<>();
        int samples = 300;
        for (int s = 0; s < samples; s++) {
            List<Estimate> all = Intervals.at(0.9).of(noisy(new Draw(s + 2), 200, false), metrics);
            for (int k = 0; k < metrics.size(); k++) {
                double value = values[k];
                Estimate estimate = all.get(k);
                boolean in =
                        estimate.reason() == null
                                && estimate.interval().low() <= value
                                && value <= estimate.interval().high();
                covered.merge(metrics.get(k).name(), in ? 1 : 0, Integer::sum);
            }
        }
        System.out.println("intervals at 90 % of 200 rows cover, of " + samples + ": " + covered);
        assertEquals(0, covered.remove("max_error")); // there is none
        // Four standard errors of a share of 300 samples around 0.9, and 2 % for 200 rows.
        covered.forEach((name, count) -> assertTrue(count > 243 && count < 296, name + count));
    }

    @Test
    void whatHasNoIntervalSaysWhy() {
        Draw draw = new Draw(5);
        RealPredictions rows = noisy(draw, 20, false);
        Estimate largest = Intervals.at(0.95).of(rows, RealMetrics.MAX_ERROR);
        assertEquals(
                "a sample says nothing about errors larger than its largest", largest.reason());
        RealPredictions few = noisy(draw, 4, false);
        assertEquals("too few rows", Intervals.at(0.95).of(few, RealMetrics.MEDIAN_AE).reason());
        RealPredictions one = noisy(draw, 1, false);
        assertEquals("fewer than two rows", Intervals.at(0.95).of(one, RealMetrics.MSE).reason());
        double[] weights = new double[20];
        Arrays.fill(weights, 2);
        assertEquals(
                "rows carry weights",
                Intervals.at(0.95).of(rows.weighted(weights), RealMetrics.MAE).reason());
    }
}
