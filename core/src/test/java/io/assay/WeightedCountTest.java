package io.assay;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.assay.testing.Draw;
import io.assay.testing.Labels;
import io.assay.testing.Property;
import io.assay.testing.Scores;
import java.math.BigDecimal;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Sums of weights are rounded once, at the end.
class WeightedCountTest {

    @Test
    void cellsAreTheExactSumsRoundedOnce() {
        Property.holds(
                "weighted cells",
                600,
                Property.seed(),
                draw -> {
                    int n = 1 + (draw.oneIn(30) ? 9_000 : draw.length());
                    byte[] truth = draw.labels(draw.pick(Labels.values()), n);
                    double[] scores = draw.doubles(draw.pick(Scores.values()), n);
                    double[] weight = weights(draw, n);
                    double threshold = scores[draw.below(n)];
                    BinaryPredictions rows = Predictions.binary(truth, scores).weighted(weight);
                    assertEquals(exact(truth, scores, weight, threshold), rows.at(threshold));
                });
    }

    /// Of one size, of all sizes, or of one size but for a few that parts cannot hold.
    private static double[] weights(Draw draw, int n) {
        int kind = draw.below(3);
        double[] weight = new double[n];
        for (int i = 0; i < n; i++) {
            int spread = kind == 1 ? 300 : kind == 2 && draw.oneIn(50) ? 120 : 1;
            weight[i] = Math.scalb(draw.unit(), -draw.below(spread));
        }
        weight[0] = 1;
        return weight;
    }

    private static Confusion exact(
            byte[] truth, double[] scores, double[] weight, double threshold) {
        BigDecimal[] cells = new BigDecimal[4];
        Arrays.fill(cells, BigDecimal.ZERO);
        for (int i = 0; i < weight.length; i++) {
            int cell = 2 * truth[i] + (scores[i] >= threshold ? 1 : 0);
            cells[cell] = cells[cell].add(new BigDecimal(weight[i]));
        }
        return new Confusion(
                cells[3].doubleValue(),
                cells[1].doubleValue(),
                cells[2].doubleValue(),
                cells[0].doubleValue());
    }

    @Test
    void floatWeightsAreTheDoublesTheyStandFor() {
        BinaryPredictions rows = Predictions.binary(new byte[] {1, 0}, new float[] {0.7f, 0.2f});
        assertEquals(
                new Confusion(0.1f, 0, 0, 0.3f), rows.weighted(new float[] {0.1f, 0.3f}).at(0.5));
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "1.5, 2", "0.75, 1", "4, 4", "4.000000000000001, 8", "1e-90, 0x1p-298"})
    void topIsTheLeastPowerOfTwoThatNoWeightExceeds(double weight, String top) {
        assertEquals(Double.parseDouble(top), WeightedCount.top(new double[] {0, weight, 0}));
    }
}
