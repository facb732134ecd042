package io.assay.split;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.Interval;
import io.assay.Metrics;
import io.assay.Predictions;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// Scores of folds: the familiar form, the interval beside it, the pooled value.
class FoldScoresTest {
    private static final double T_9 =
            2.2621571628540993; // Student's t, 9 degrees of freedom, 97.5 %

    @Test
    void meanSdAndCorrectedIntervalFollowTheirFormulas() {
        double[] values = {0.8, 0.9, 0.85, 0.7, 0.95, 0.88, 0.81, 0.79, 0.92, 0.9};
        FoldScores scores = FoldScores.of("auc", values, 1 / 9.0);
        assertEquals(0.85, scores.mean().value(), 1e-15);
        assertEquals(Math.sqrt(0.051 / 9), scores.sd().value(), 1e-15);
        Interval interval = scores.interval(0.95);
        double half = T_9 * Math.sqrt(0.1 + 1 / 9.0) * scores.sd().value();
        assertEquals(0.85 - half, interval.low(), 1e-10);
        assertEquals(0.85 + half, interval.high(), 1e-10);
        assertEquals(
                "auc 0.8500 ± 0.0753 (10 folds), 95 % 0.7718 .. 0.9282 corrected",
                scores.toString());
        assertTrue(
                scores.reason().contains("the variance of the mean is 0.2111 of that of the folds"),
                scores.reason());
    }

    @Test
    void foldsOfAModelAreScoredAndPooled() {
        int rows = 500;
        byte[] truth = new byte[rows];
        double[] x = new double[rows];
        SplittableRandom random = new SplittableRandom(3);
        for (int i = 0; i < rows; i++) {
            truth[i] = (byte) random.nextInt(2);
            x[i] = truth[i] + 2 * random.nextDouble();
        }
        FoldScores scores =
                FoldScores.binary(
                        Folds.stratified(truth, 10, 42),
                        truth,
                        Metrics.AUC,
                        split -> split.test().pick(x));
        assertEquals(10, scores.values().size());
        assertEquals("roc_auc", scores.metric());
        assertEquals(Metrics.AUC.of(Predictions.binary(truth, x)).value(), scores.pooled().value());
        assertEquals(scores.pooled().value(), scores.mean().value(), 0.02);
        assertTrue(
                scores.toString()
                        .endsWith(", pooled " + String.format("%.4f", scores.pooled().value())));
    }

    @Test
    void anUndefinedFoldMakesTheMeanUndefinedAndSaysWhy() {
        byte[] truth = {1, 0, 0, 0};
        FoldScores scores =
                FoldScores.binary(
                        Folds.of(4, 2), truth, Metrics.AUC, split -> new double[] {0.1, 0.2});
        assertEquals(
                "undefined (undefined in 1 of 2 folds: no positives)", scores.mean().toString());
        assertTrue(!scores.interval(0.95).isDefined());
        assertTrue(scores.pooled().isDefined());
        assertEquals("one fold only", FoldScores.of("auc", new double[] {0.5}, 0.25).sd().reason());
    }

    @Test
    void windowsWithoutRowsAreUndefined() {
        long[] time = {0, 1, 2, 3, 40, 41};
        FoldScores scores =
                FoldScores.binary(
                        TimeSplits.byTime(time, 5),
                        new byte[] {1, 0, 1, 0, 1, 0},
                        Metrics.AUC,
                        split -> new double[split.test().size()]);
        assertEquals("no test rows", scores.values().get(1).reason());
    }
}
