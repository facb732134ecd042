package io.assay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.kernel.Kernels;
import io.assay.testing.Draw;
import io.assay.testing.Labels;
import io.assay.testing.Property;
import io.assay.testing.Scores;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/// How far the losses are from the exact values, at most: what `docs/kernels.md` states.
class LossAccuracyTest {
    private static final int CASES = Property.deep() ? 3_000 : 150;

    /// Half an ulp of 1: the relative error of one rounding.
    private static final double ROUNDING = 0x1p-53;

    private static void holds(String name, Property.Case body) {
        Property.holds(name, CASES, Property.seed(), body);
    }

    /// Up to some blocks; most of them short.
    private static int rows(Draw draw) {
        return 1 + (draw.oneIn(5) ? draw.below(3 * Kernels.BLOCK) : draw.length());
    }

    /// Probabilities of every family: what is outside [0, 1] is turned round.
    private static double[] shares(Draw draw, int n) {
        double[] scores = draw.doubles(draw.pick(Scores.values()), n);
        for (int i = 0; i < n; i++) {
            double size = Math.abs(scores[i]);
            scores[i] = size > 1 ? 1 / size : size;
        }
        return scores;
    }

    /// Levels of a pairwise sum of the blocks.
    private static int levels(int rows) {
        return Integer.SIZE - Integer.numberOfLeadingZeros((rows - 1) / Kernels.BLOCK);
    }

    @Test
    void logLossIsWithinTwoRoundingsARowAndSixOfItself() {
        holds(
                "accuracy of log loss",
                draw -> {
                    int n = rows(draw);
                    byte[] truth = draw.labels(draw.pick(Labels.values()), n);
                    double[] score = shares(draw, n);
                    double clip = draw.pick(LogLoss.CLIP, LogLoss.EPSILON, 0.01);
                    double found = Predictions.binary(truth, score).logLoss(clip);
                    BigDecimal exact = ExactLosses.logLoss(truth, score, clip);
                    double error = error(exact, found);
                    double bound = (2 + (6 + levels(n)) * exact.doubleValue()) * ROUNDING;
                    assertTrue(error <= bound, error + " > " + bound + ", " + n + " rows");
                });
    }

    @Test
    void brierIsWithinTheRoundingsOfALane() {
        holds(
                "accuracy of Brier",
                draw -> {
                    int n = rows(draw);
                    byte[] truth = draw.labels(draw.pick(Labels.values()), n);
                    double[] score = shares(draw, n);
                    double found = Predictions.binary(truth, score).brier();
                    BigDecimal exact = ExactLosses.brier(truth, score);
                    int adds = Math.min(n, Kernels.BLOCK) / Kernels.LANES + 5;
                    double bound = (4 + adds + levels(n)) * ROUNDING * exact.doubleValue();
                    assertTrue(error(exact, found) <= bound + Double.MIN_NORMAL, "" + n);
                });
    }

    @Test
    void floatScoresGiveTheLossesOfTheSameDoubles() {
        holds(
                "floats as doubles",
                draw -> {
                    int n = rows(draw);
                    byte[] truth = draw.labels(draw.pick(Labels.values()), n);
                    float[] floats = draw.floats(Scores.UNIFORM, n);
                    double[] doubles = new double[n];
                    java.util.Arrays.setAll(doubles, i -> floats[i]);
                    BinaryPredictions narrow = Predictions.binary(truth, floats);
                    BinaryPredictions wide = Predictions.binary(truth, doubles);
                    assertEquals(wide.brier(), narrow.brier());
                    assertEquals(wide.logLoss(LogLoss.CLIP), narrow.logLoss(LogLoss.CLIP));
                });
    }

    private static double error(BigDecimal exact, double found) {
        return exact.subtract(new BigDecimal(found)).abs().doubleValue();
    }
}
