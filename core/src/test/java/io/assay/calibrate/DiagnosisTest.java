package io.assay.calibrate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.BinaryPredictions;
import io.assay.Calibration;
import io.assay.Predictions;
import io.assay.testing.Draw;
import io.assay.testing.Property;
import org.junit.jupiter.api.Test;

/// The Brier score taken apart, the test of Spiegelhalter and the bars of chance.
class DiagnosisTest {
    private static final int RUNS = 2_000;

    /// Rows whose truth is drawn with the score as its probability.
    private static BinaryPredictions calibrated(Draw draw, int rows, double bend) {
        byte[] truth = new byte[rows];
        double[] score = new double[rows];
        for (int i = 0; i < rows; i++) {
            score[i] = draw.unit();
            truth[i] = (byte) (draw.unit() < Math.pow(score[i], bend) ? 1 : 0);
        }
        return Predictions.binary(truth, score);
    }

    @Test
    void thePartsAddUpToTheBrierScore() {
        Property.holds(
                "corp",
                2_000,
                Property.seed(),
                draw -> {
                    BinaryPredictions rows = CalibratorsTest.Case.of(draw).rows();
                    Corp parts = Corp.of(rows);
                    assertEquals(rows.brier(), parts.brier(), 1e-12);
                    assertTrue(
                            parts.miscalibration() >= 0 && parts.discrimination() >= 0, "" + parts);
                });
    }

    @Test
    void calibratedScoresHaveNoMiscalibration() {
        Property.holds(
                "corp again",
                500,
                Property.seed(),
                draw -> {
                    CalibratorsTest.Case rows = CalibratorsTest.Case.of(draw);
                    Isotonic map = Isotonic.fit(rows.rows());
                    double[] p = new double[rows.score().length];
                    map.apply(rows.score(), 0, p.length, p);
                    Corp before = Corp.of(rows.rows());
                    Corp after =
                            Corp.of(
                                    new CalibratorsTest.Case(rows.truth(), p, rows.weight())
                                            .rows());
                    assertEquals(0, after.miscalibration(), 1e-15);
                    assertEquals(before.discrimination(), after.discrimination(), 1e-12);
                });
    }

    @Test
    void aPerfectAndAConstantForecastAreTakenApartAsExpected() {
        byte[] truth = {1, 0, 0, 0};
        Corp perfect = Corp.of(Predictions.binary(truth, new double[] {1, 0, 0, 0}));
        assertEquals(new Corp(0, 0.1875, 0.1875, null), perfect);
        Corp constant = Corp.of(Predictions.binary(truth, new double[] {0.5, 0.5, 0.5, 0.5}));
        assertEquals(new Corp(0.0625, 0, 0.1875, null), constant);
    }

    /// Over 2,000 samples the mean is within 4.5 standard errors of 0, the variance of 1 (whose
    /// standard error is √(2 / 2,000)), and the share beyond 1.96 of 5 %.
    @Test
    void spiegelhaltersZIsStandardNormalWhenScoresAreRight() {
        Draw draw = new Draw(7);
        double sum = 0;
        double squares = 0;
        int beyond = 0;
        for (int run = 0; run < RUNS; run++) {
            Spiegelhalter test = Spiegelhalter.of(calibrated(draw, 200, 1));
            sum += test.z();
            squares += test.z() * test.z();
            beyond += test.pValue() < 0.05 ? 1 : 0;
        }
        assertEquals(0, sum / RUNS, 4.5 / Math.sqrt(RUNS));
        assertEquals(1, squares / RUNS, 4.5 * Math.sqrt(2.0 / RUNS));
        assertEquals(0.05, beyond / (double) RUNS, 4.5 * Math.sqrt(0.05 * 0.95 / RUNS));
    }

    @Test
    void spiegelhalterOfAFewRowsByHand() {
        Spiegelhalter test =
                Spiegelhalter.of(
                        Predictions.binary(new byte[] {1, 0, 1}, new double[] {0.9, 0.2, 0.6}));
        double excess = 0.1 * -0.8 + -0.2 * 0.6 + 0.4 * -0.2;
        double variance = 0.64 * 0.09 + 0.36 * 0.16 + 0.04 * 0.24;
        assertEquals(excess / Math.sqrt(variance), test.z(), 1e-14);
    }

    @Test
    void sureScoresAreFoundOut() {
        BinaryPredictions rows = calibrated(new Draw(8), 2_000, 3);
        assertTrue(Spiegelhalter.of(rows).pValue() < 1e-3);
        assertTrue(Reliability.of(rows, Calibration.uniform(10), 0.95).inconsistent() > 5);
        assertTrue(Corp.of(rows).miscalibration() > 0.02);
    }

    /// Each bar misses with at most 5 %, as binomial quantiles do; of 10 bars in 300 samples at most
    /// 5 % and 4.5 standard errors are missed, and more than 2 %.
    @Test
    void barsHoldAtTheirLevel() {
        Draw draw = new Draw(9);
        long missed = 0;
        for (int run = 0; run < 300; run++) {
            missed +=
                    Reliability.of(calibrated(draw, 500, 1), Calibration.uniform(10), 0.95)
                            .inconsistent();
        }
        assertTrue(missed / 3_000.0 < 0.05 + 4.5 * Math.sqrt(0.05 * 0.95 / 3_000), "" + missed);
        assertTrue(missed / 3_000.0 > 0.02, "" + missed);
    }

    @Test
    void quantilesAreThoseOfTheSum() {
        for (int n : new int[] {1, 2, 7, 40}) {
            for (double p : new double[] {0, 0.03, 0.5, 0.8, 1}) {
                for (double share : new double[] {0.025, 0.5, 0.975}) {
                    assertEquals(naive(share, n, p), BinomialQuantile.of(share, n, p), 0);
                }
            }
        }
    }

    private static int naive(double share, int n, double p) {
        double sum = 0;
        double ways = 1;
        for (int k = 0; k < n; k++) {
            sum += ways * Math.pow(p, k) * Math.pow(1 - p, n - k);
            if (sum >= share) {
                return k;
            }
            ways = ways * (n - k) / (k + 1);
        }
        return n;
    }

    @Test
    void whatIsUndefinedSaysWhy() {
        BinaryPredictions logits = Predictions.binary(new byte[] {1, 0}, new double[] {3.5, -1});
        String why = "scores are not probabilities: row 1 is 3.5";
        assertEquals(why, Corp.of(logits).reason());
        assertEquals(why, Spiegelhalter.of(logits).reason());
        assertEquals(why, Reliability.of(logits, Calibration.uniform(10), 0.9).reason());
        BinaryPredictions hard = Predictions.binary(new byte[] {1, 0}, new double[] {1, 0.5});
        assertEquals("every score is 0, 0.5 or 1", Spiegelhalter.of(hard).reason());
        BinaryPredictions weighted = hard.weighted(new double[] {1, 2});
        assertEquals("rows carry weights", Spiegelhalter.of(weighted).reason());
        Reliability bars = Reliability.of(weighted, Calibration.uniform(2), 0.9);
        assertEquals("rows carry weights", bars.reason());
        assertTrue(Double.isNaN(bars.bins().get(0).low()));
        BinaryPredictions none = Predictions.binary(new byte[0], new double[0]);
        assertEquals("no rows", Corp.of(none).reason());
        assertEquals("no rows", Reliability.of(none, Calibration.uniform(2), 0.9).reason());
        assertEquals(
                "level is 95.0; expected a number in (0, 1)",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> Reliability.of(hard, Calibration.uniform(2), 95))
                        .getMessage());
    }
}
