package io.assay.interval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.BinaryPredictions;
import io.assay.BinarySample;
import io.assay.BinaryStream;
import io.assay.Confusion;
import io.assay.Interval;
import io.assay.Metric;
import io.assay.Metrics;
import io.assay.Predictions;
import io.assay.Rate;
import io.assay.resample.Bootstrap;
import io.assay.testing.Draw;
import io.assay.testing.Labels;
import io.assay.testing.Property;
import io.assay.testing.Scores;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Every metric with its interval: edges, published figures, one answer by every way.
class IntervalsTest {
    private static final Intervals AT_95 = Intervals.at(0.95);

    private static BinaryPredictions right(int n) {
        byte[] truth = new byte[2 * n];
        double[] score = new double[2 * n];
        for (int i = 0; i < 2 * n; i++) {
            truth[i] = (byte) (i < n ? 1 : 0);
            score[i] = i < n ? 0.9 - i * 1e-4 : 0.1 - i * 1e-4;
        }
        return Predictions.binary(truth, score);
    }

    /// R. Newcombe, Statistics in Medicine 17 (1998) 873-890, table II: 56/70 against 48/80 by method
    /// 10 is 0.0524 to 0.3339. The second share is turned around here.
    @Test
    void youdensIndexIsNewcombesDifference() {
        Estimate estimate = AT_95.of(Rate.YOUDEN_J, new Confusion(56, 48, 14, 32));
        assertEquals(0.2, estimate.value().value(), 1e-12);
        assertEquals(0.0524, estimate.interval().low(), 5e-5);
        assertEquals(0.3339, estimate.interval().high(), 5e-5);
        assertEquals("Newcombe, Wilson", estimate.method());
    }

    /// qbeta(c(.025, .975), 7.5, 13.5) and qbeta(.975, .5, 10.5).
    @Test
    void jeffreysIntervalsAreBetaQuantiles() {
        Interval some = new Proportion(7, 20).jeffreys(0.95);
        assertEquals(0.1722762, some.low(), 5e-7);
        assertEquals(0.5677661, some.high(), 5e-7);
        Interval none = new Proportion(0, 10).jeffreys(0.95);
        assertEquals(0, none.low());
        assertEquals(0.2171963, none.high(), 5e-7);
        assertEquals(1, new Proportion(10, 10).jeffreys(0.95).high());
    }

    /// The share of hits among all rows that are positive or flagged is 8 of 14.
    @Test
    void f1IsAFunctionOfAShare() {
        Interval share = new Proportion(8, 14).wilson(0.95);
        Interval f1 = AT_95.of(Rate.F1, new Confusion(8, 2, 4, 50)).interval();
        assertEquals(2 * share.low() / (1 + share.low()), f1.low(), 1e-15);
        assertEquals(2 * share.high() / (1 + share.high()), f1.high(), 1e-15);
    }

    @Test
    void aModelWithoutErrorsIsNotCertain() {
        BinaryPredictions rows = right(50);
        for (Metric<BinarySample> metric : Metrics.binary(0.5)) {
            Estimate estimate = AT_95.of(rows, metric);
            boolean open = estimate.reason() != null;
            boolean losses = metric.name().matches(".*(loss|log_loss.*|brier|ece.*)");
            if (!open && !losses) {
                Interval interval = estimate.interval();
                assertTrue(interval.high() > interval.low(), metric.name() + " " + estimate);
            }
        }
        Estimate auc = AT_95.of(rows, Metrics.AUC);
        assertEquals("Newcombe", auc.method());
        assertEquals(1, auc.interval().high());
        assertTrue(auc.interval().low() > 0.9 && auc.interval().low() < 0.99, auc.toString());
    }

    @Test
    void whatHasNoIntervalSaysWhy() {
        BinaryPredictions rows = right(5);
        assertEquals("it must be resampled", AT_95.of(rows, Metrics.KS).reason());
        BinaryPredictions weighted = rows.weighted(new double[] {1, 1, 1, 1, 1, 1, 1, 1, 1, 2});
        for (Metric<BinarySample> metric :
                List.of(Metrics.AUC, Metrics.f1(0.5), Metrics.BRIER, Metrics.ECE_UNIFORM)) {
            assertEquals("rows carry weights", AT_95.of(weighted, metric).reason());
        }
        BinaryPredictions one = Predictions.binary(new byte[] {1, 1}, new double[] {0.4, 0.6});
        Estimate auc = AT_95.of(one, Metrics.AUC);
        assertEquals("no negatives", auc.reason());
        assertEquals("no negatives", auc.value().reason());
        assertEquals("undefined (no negatives) (no interval: no negatives)", auc.toString());
    }

    @Test
    void everyMetricHasAnIntervalWithResampling() {
        Property.holds(
                "intervals",
                30,
                Property.seed(),
                draw -> {
                    int n = 50 + draw.below(100);
                    byte[] truth = draw.labels(Labels.ALTERNATING, n);
                    double[] scores = draw.doubles(Scores.TIES, n);
                    BinaryPredictions rows = Predictions.binary(truth, scores);
                    Intervals all = AT_95.resampling(Bootstrap.of(50, draw.anyLong()));
                    List<Metric<BinarySample>> metrics = Metrics.binary(0.5);
                    List<Estimate> estimates = all.of(rows, metrics);
                    for (int i = 0; i < metrics.size(); i++) {
                        check(metrics.get(i), estimates.get(i));
                    }
                });
    }

    private static void check(Metric<BinarySample> metric, Estimate estimate) {
        String what = metric.name() + " " + estimate;
        if (!estimate.value().isDefined()) {
            assertEquals(estimate.value().reason(), estimate.reason(), what);
            return;
        }
        assertNull(estimate.reason(), what);
        assertTrue(estimate.interval().contains(estimate.value().value()), what);
        assertTrue(estimate.interval().low() >= metric.low(), what);
        assertTrue(estimate.interval().high() <= metric.high(), what);
    }

    @Test
    void aStreamHasTheIntervalsOfItsRows() {
        Draw draw = new Draw(9);
        int n = 5_000;
        byte[] truth = draw.labels(Labels.MIXED, n);
        double[] scores = draw.doubles(Scores.UNIFORM, n);
        BinaryPredictions rows = Predictions.binary(truth, scores);
        BinaryStream stream = BinaryStream.ofDoubles(0.5, n, n);
        stream.add(truth, scores, n);
        for (Metric<BinarySample> metric : Metrics.binary(0.5)) {
            Estimate kept = AT_95.of(rows, metric);
            Estimate passed = AT_95.of(stream, metric);
            // Losses are added up in another order.
            assertEquals(kept.interval().low(), passed.interval().low(), 1e-12, metric.name());
            assertEquals(kept.interval().high(), passed.interval().high(), 1e-12, metric.name());
        }
    }

    @Test
    void aLossOfYourOwn() {
        Estimate mean = AT_95.mean(1, 2, 3, 4, 5);
        assertEquals(3, mean.value().value(), 1e-15);
        double half = 2.7764451051977987 * Math.sqrt(0.5); // t of 4 degrees; sd / √n = √(2.5 / 5)
        assertEquals(3 - half, mean.interval().low(), 1e-12);
        assertEquals(3 + half, mean.interval().high(), 1e-12);
        assertEquals("one row only", AT_95.mean(2).reason());
        assertEquals(
                "losses[1] is NaN; expected a finite number",
                assertThrows(IllegalArgumentException.class, () -> AT_95.mean(1, Double.NaN))
                        .getMessage());
    }

    @Test
    void levelsOutsideTheUnitIntervalAreRefused() {
        assertEquals(
                "level is 95.0; expected a number in (0, 1)",
                assertThrows(IllegalArgumentException.class, () -> Intervals.at(95)).getMessage());
    }
}
