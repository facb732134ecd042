package io.assay.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.BinaryPredictions;
import io.assay.Calibration;
import io.assay.Predictions;
import io.assay.interval.Estimate;
import io.assay.interval.Intervals;
import io.assay.special.Normal;
import io.assay.testing.Draw;
import io.assay.testing.Property;
import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/// Proper scores against their definitions as integrals and sums.
class ForecastsTest {
    private static final int CASES = 100;

    private static double[] row(double... x) {
        return x;
    }

    private static void holds(String name, Property.Case law) {
        Property.holds(name, CASES, Property.seed(), law);
    }

    /// The integral of (F(x) - [x >= truth])² by the middle of many steps.
    private static double integral(DoubleUnaryOperator cdf, double truth, double low, double high) {
        int steps = 400_000;
        double width = (high - low) / steps;
        double sum = 0;
        for (int i = 0; i < steps; i++) {
            double x = low + (i + 0.5) * width;
            double off = cdf.applyAsDouble(x) - (x >= truth ? 1 : 0);
            sum += off * off * width;
        }
        return sum;
    }

    @Test
    void theScoreOfANormalLawIsItsIntegral() {
        for (double truth : new double[] {-2, 0, 0.3, 5}) {
            double expected = integral(x -> Normal.cdf((x - 0.5) / 1.5), truth, -14, 14);
            double found = Forecasts.normal(row(truth), row(0.5), row(1.5)).score(0);
            assertEquals(expected, found, 5e-5);
        }
        double published = 0.23369497725510913; // 2 / √(2π) - 1 / √π, a standard normal law at 0
        assertEquals(published, Forecasts.normal(row(0), row(0), row(1)).score(0), 1e-15);
        assertEquals(3, Forecasts.normal(row(1), row(4), row(0)).score(0));
        assertEquals(0, Forecasts.normal(row(1), row(1), row(0)).score(0));
    }

    @Test
    void theScoreOfAnEnsembleIsTheIntegralOverItsSteps() {
        holds(
                "ensembles",
                draw -> {
                    int m = 1 + draw.below(6);
                    double[] members = new double[m];
                    Arrays.setAll(members, i -> draw.below(9) / 2.0);
                    double truth = draw.below(11) / 2.0 - 0.5;
                    // All jumps are at halves: the integral is a sum over the steps between them.
                    double expected = 0;
                    for (double x = -1; x < 6; x += 0.5) {
                        double middle = x + 0.25;
                        double share =
                                Arrays.stream(members).filter(y -> y <= middle).count()
                                        / (double) m;
                        double off = share - (middle >= truth ? 1 : 0);
                        expected += off * off / 2;
                    }
                    double found = Forecasts.ensemble(row(truth), members, m).score(0);
                    assertEquals(expected, found, 1e-14);
                });
    }

    @Test
    void aFairEnsembleCountsPairsOfDifferentMembers() {
        double[] members = {1, 4, 2};
        double distance = (Math.abs(1 - 3.0) + 1 + 1) / 3;
        double apart = (3 + 1 + 2) / 3.0;
        double found = Forecasts.fairEnsemble(row(3), members, 3).score(0);
        assertEquals(distance - apart / 2, found, 1e-15);
    }

    @Test
    void manyQuantilesNearTheIntegral() {
        int k = 2_000;
        double[] levels = new double[k];
        double[] quantiles = new double[k];
        for (int i = 0; i < k; i++) {
            levels[i] = (i + 0.5) / k;
            quantiles[i] = Normal.quantile(levels[i]);
        }
        double found = Forecasts.quantiles(row(0.7), quantiles, levels).score(0);
        assertEquals(Forecasts.normal(row(0.7), row(0), row(1)).score(0), found, 1e-3);
    }

    @Test
    void theScoreOfAnIntervalIsThatOfItsTwoQuantiles() {
        holds(
                "intervals",
                draw -> {
                    double alpha = 0.02 + 0.9 * draw.unit();
                    double low = draw.unit() - 0.5;
                    double high = low + draw.unit();
                    double truth = 3 * draw.unit() - 1.5;
                    double found =
                            Forecasts.intervals(row(truth), row(low), row(high), alpha).score(0);
                    double quantiles =
                            Forecasts.quantiles(
                                            row(truth), row(low, high), alpha / 2, 1 - alpha / 2)
                                    .score(0);
                    assertEquals(2 / alpha * quantiles, found, 1e-12 * found);
                    double missed = Forecasts.misses(row(truth), row(low), row(high)).score(0);
                    assertEquals(truth < low || truth > high ? 1 : 0, missed);
                });
    }

    @Test
    void theRankedScoreOfTwoClassesIsTheBrierScore() {
        double[] p = {0.2, 0.8, 0.5, 0.5, 1, 0};
        byte[] truth = {1, 0, 0};
        BinaryPredictions rows = Predictions.binary(truth, row(0.8, 0.5, 0));
        ForecastScores ranked = Forecasts.ranked(new int[] {1, 0, 0}, p, 2);
        assertEquals(rows.brier(), ranked.mean().value(), 1e-16);
        double far = Forecasts.ranked(new int[] {0}, row(0, 0, 1), 3).score(0);
        double near = Forecasts.ranked(new int[] {0}, row(0, 1, 0), 3).score(0);
        assertEquals(2, far);
        assertEquals(1, near);
    }

    @Test
    void theMeanIsUnderTheLawsOfWeights() {
        holds(
                "forecast weights",
                draw -> {
                    int n = 2 + draw.below(30);
                    double[] truth = new double[n];
                    double[] mean = new double[n];
                    double[] weights = new double[n];
                    double[] ones = new double[n];
                    Arrays.fill(ones, 1);
                    double sum = 0;
                    double all = 0;
                    for (int i = 0; i < n; i++) {
                        truth[i] = draw.unit();
                        mean[i] = draw.unit();
                        weights[i] = i == 0 ? 1 : draw.below(4);
                    }
                    ForecastScores scores = Forecasts.normal(truth, mean, ones);
                    for (int i = 0; i < n; i++) {
                        sum += weights[i] * scores.score(i);
                        all += weights[i];
                    }
                    assertEquals(sum / all, scores.weighted(weights).mean().value(), 1e-14);
                    assertEquals(
                            scores.mean().value(), scores.weighted(ones).mean().value(), 1e-15);
                });
    }

    @Test
    void aMeanHasTheIntervalOfAMean() {
        Draw draw = new Draw(4);
        double[] truth = new double[50];
        double[] ones = new double[50];
        Arrays.setAll(truth, i -> draw.unit());
        Arrays.fill(ones, 1);
        ForecastScores scores = Forecasts.normal(truth, new double[50], ones);
        Estimate found = Intervals.at(0.95).of(scores, ForecastScores.MEAN);
        Estimate student = Intervals.at(0.95).mean(scores.values());
        assertEquals("CLT", found.method());
        assertEquals(student.interval().low(), found.interval().low(), 1e-2);
        assertEquals(
                "rows carry weights",
                Intervals.at(0.95).of(scores.weighted(ones), ForecastScores.MEAN).reason());
    }

    @Test
    void thePartsOfTheBrierScoreAddUpToIt() {
        holds(
                "Brier parts",
                draw -> {
                    int n = 1 + draw.below(60);
                    byte[] truth = new byte[n];
                    double[] scores = new double[n];
                    double[] weights = new double[n];
                    for (int i = 0; i < n; i++) {
                        truth[i] = (byte) draw.below(2);
                        scores[i] = draw.below(11) / 10.0;
                        weights[i] = i == 0 ? 1 : draw.below(3);
                    }
                    BinaryPredictions plain = Predictions.binary(truth, scores);
                    for (BinaryPredictions rows :
                            new BinaryPredictions[] {plain, plain.weighted(weights)}) {
                        BrierDecomposition exact = BrierDecomposition.of(rows);
                        assertEquals(0, exact.within(), 1e-14);
                        assertEquals(rows.brier(), exact.brier(), 1e-15);
                        assertTrue(exact.reliability() >= 0 && exact.resolution() >= 0);
                        BrierDecomposition binned =
                                BrierDecomposition.of(rows, Calibration.uniform(5));
                        assertEquals(rows.brier(), binned.brier(), 1e-14);
                        assertTrue(binned.resolution() <= exact.resolution() + 1e-15);
                    }
                });
    }

    @Test
    void aCalibratedModelIsReliable() {
        byte[] truth = {1, 0, 0, 0, 1, 1, 1, 0};
        double[] scores = {0.25, 0.25, 0.25, 0.25, 0.75, 0.75, 0.75, 0.75};
        BrierDecomposition parts = BrierDecomposition.of(Predictions.binary(truth, scores));
        assertEquals(0, parts.reliability());
        assertEquals(0.0625, parts.resolution());
        assertEquals(0.25, parts.uncertainty());
        assertEquals(0.25, parts.skill().value());
        BinaryPredictions constant = Predictions.binary(new byte[2], row(0.5, 0.2));
        assertEquals("truth is constant", BrierDecomposition.of(constant).skill().reason());
        refuses(
                "scores are not probabilities: row 1 is 2.0",
                () -> BrierDecomposition.of(Predictions.binary(new byte[1], row(2))));
    }

    @Test
    void theDoorSaysWhatIsWrong() {
        refuses(
                "truth has 2 rows, members has 3 numbers; expected 2 for each row",
                () -> Forecasts.ensemble(row(1, 2), row(1, 2, 3), 2));
        refuses(
                "perRow is 1; expected at least 2",
                () -> Forecasts.fairEnsemble(row(1), row(1), 1));
        refuses(
                "sd[0] is -1.0; expected at least 0",
                () -> Forecasts.normal(row(1), row(1), row(-1)));
        refuses(
                "high[0] is 1.0, low[0] is 2.0; expected a higher bound that is not below the lower",
                () -> Forecasts.intervals(row(1), row(2), row(1), 0.1));
        refuses(
                "level 1 is 0.5; expected rising numbers between 0 and 1",
                () -> Forecasts.quantiles(row(1), row(1, 2), 0.5, 0.5));
        refuses(
                "probabilities of row 0 add up to 0.9; expected 1",
                () -> Forecasts.ranked(new int[1], row(0.5, 0.4), 2));
        refuses(
                "truth[0] is 2; expected a class from 0 to 1",
                () -> Forecasts.ranked(new int[] {2}, row(0.5, 0.5), 2));
        refuses(
                "truth[0] is NaN; expected a finite number",
                () -> Forecasts.ensemble(row(Double.NaN), row(1), 1));
    }

    private static void refuses(String message, Executable call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
    }
}
