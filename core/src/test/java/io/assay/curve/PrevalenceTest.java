package io.assay.curve;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.BinaryPredictions;
import io.assay.Confusion;
import io.assay.Counts;
import io.assay.Predictions;
import io.assay.Ranking;
import io.assay.Rate;
import io.assay.testing.Draw;
import io.assay.testing.Property;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/// Numbers at another prevalence: the plain ones at the sample's own, those of copied rows at others.
class PrevalenceTest {
    private static BinaryPredictions rows(Draw draw) {
        int n = 2 + draw.below(60);
        byte[] truth = new byte[n];
        double[] score = new double[n];
        for (int i = 0; i < n; i++) {
            truth[i] = (byte) draw.below(2);
            score[i] = draw.below(20) / 20.0 + truth[i] * draw.unit() * 0.1;
        }
        truth[0] = 1;
        truth[1] = 0;
        return Predictions.binary(truth, score);
    }

    /// The rows with every negative row `times` times.
    private static BinaryPredictions copied(BinaryPredictions rows, int times) {
        int[] numbers = new int[rows.rows() * times];
        int count = 0;
        for (int i = 0; i < rows.rows(); i++) {
            for (int copy = 0; copy < (rows.isPositive(i) ? 1 : times); copy++) {
                numbers[count++] = i;
            }
        }
        return rows.only(Arrays.copyOf(numbers, count));
    }

    @Test
    void copiesOfNegativeRowsAreAnotherPrevalence() {
        Property.holds(
                "prevalence",
                500,
                Property.seed(),
                draw -> {
                    BinaryPredictions rows = rows(draw);
                    int times = 1 + draw.below(5); // once: the sample's own prevalence
                    BinaryPredictions other = copied(rows, times);
                    Prevalence at = new Prevalence(other.positives() / other.total());
                    Counts counts = rows.at(0.5);
                    for (Rate rate : Rate.values()) {
                        double expected = rate.of(other.at(0.5)).value();
                        assertEquals(expected, at.rate(rate, counts).value(), 1e-12, rate.key());
                    }
                    assertEquals(
                            other.ranking().averagePrecision(),
                            at.averagePrecision(rows).value(),
                            1e-12);
                    Ranking.Best expected = other.ranking().cost(2, 7);
                    Ranking.Best best = at.lowestCost(rows, 2, 7);
                    assertEquals(expected.value(), best.value(), 1e-12);
                    assertEquals(
                            best.value(), at.cost(rows.at(best.threshold()), 2, 7).value(), 1e-12);
                    PrCurve curve = at.precisionRecall(rows);
                    PrCurve plain = Thresholds.of(other).precisionRecall();
                    assertArrayEquals(plain.precision(), curve.precision(), 1e-12);
                    assertArrayEquals(plain.recall(), curve.recall(), 1e-12);
                    assertArrayEquals(plain.thresholds(), curve.thresholds());
                });
    }

    @Test
    void precisionFollowsBayes() {
        Confusion counts = new Confusion(90, 5, 10, 95);
        Prevalence rare = new Prevalence(0.01);
        assertEquals(
                0.01 * 0.9 / (0.01 * 0.9 + 0.99 * 0.05),
                rare.rate(Rate.PRECISION, counts).value(),
                1e-15);
        assertEquals(0.9, rare.rate(Rate.RECALL, counts).value(), 1e-15);
        assertEquals(0.05, rare.rate(Rate.FPR, counts).value(), 1e-15);
        assertEquals(0.01 * 0.1 * 20 + 0.99 * 0.05, rare.cost(counts, 1, 20).value(), 1e-15);
    }

    @Test
    void aMissingClassLeavesItUndefined() {
        BinaryPredictions ones = Predictions.binary(new byte[] {1, 1}, new double[] {0.1, 0.9});
        Prevalence rare = new Prevalence(0.01);
        assertEquals("no negatives", rare.rate(Rate.PRECISION, ones.at(0.5)).reason());
        assertEquals("no negatives", rare.cost(ones.at(0.5), 1, 1).reason());
        assertEquals("no negatives", rare.averagePrecision(ones).reason());
        assertTrue(Double.isNaN(rare.lowestCost(ones, 1, 1).value()));
        assertEquals(
                "no negatives; expected rows of both classes",
                assertThrows(IllegalArgumentException.class, () -> rare.precisionRecall(ones))
                        .getMessage());
    }

    @Test
    void aPrevalenceIsBetweenZeroAndOne() {
        for (double share : new double[] {0, 1, -0.1, 7, Double.NaN}) {
            assertEquals(
                    "prevalence is " + share + "; expected a number in (0, 1)",
                    assertThrows(IllegalArgumentException.class, () -> new Prevalence(share))
                            .getMessage());
        }
    }
}
