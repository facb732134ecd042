package io.assay.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.BinaryPredictions;
import io.assay.Interval;
import io.assay.Predictions;
import io.assay.interval.Proportion;
import io.assay.testing.Labels;
import io.assay.testing.Property;
import io.assay.testing.Scores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/// Intervals and tests at their edges.
class CompareTest {
    private static final BinaryPredictions P =
            Predictions.binary(new byte[] {1, 0, 1, 0}, new double[] {0.9, 0.6, 0.4, 0.1});

    private static void refused(String message, Executable call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
    }

    @Test
    void modelsOnOtherRowsAreNotCompared() {
        BinaryPredictions shorter = Predictions.binary(new byte[] {1, 0}, new double[2]);
        refused("the first model has 4 rows, the second has 2", () -> Delong.of(P, shorter));
        BinaryPredictions other = Predictions.binary(new byte[] {1, 0, 0, 0}, new double[4]);
        refused(
                "truth differs in row 2; expected the same rows in the same order",
                () -> McNemar.of(P, 0.5, other, 0.5));
        BinaryPredictions weighted = P.weighted(new double[] {1, 2, 1, 1});
        refused("rows carry weights; this test needs whole rows", () -> Delong.of(P, weighted));
    }

    @Test
    void levelsOutsideTheUnitInterval() {
        Proportion share = new Proportion(3, 10);
        for (double level : new double[] {0, 1, 95, Double.NaN}) {
            String message = "level is " + level + "; expected a number in (0, 1)";
            refused(message, () -> share.exact(level));
            refused(message, () -> share.wilson(level));
            refused(message, () -> Delong.interval(P.ranking(), level));
        }
    }

    @Test
    void sharesThatAreNone() {
        refused(
                "successes are 2.5 of 4.0 rows; expected whole numbers, successes in [0, rows]",
                () -> new Proportion(2.5, 4));
        refused(
                "successes are 5.0 of 4.0 rows; expected whole numbers, successes in [0, rows]",
                () -> new Proportion(5, 4));
        refused(
                "successes are -1.0 of 4.0 rows; expected whole numbers, successes in [0, rows]",
                () -> new Proportion(-1, 4));
    }

    @Test
    void aShareOfNoRowsHasNoInterval() {
        Proportion none = new Proportion(0, 0);
        assertTrue(Double.isNaN(none.value()));
        assertFalse(none.exact(0.95).isDefined());
        assertFalse(none.wilson(0.95).isDefined());
    }

    /// With no success the exact interval ends where (1 - p)^n is 2.5 percent.
    @Test
    void exactIntervalsAtTheEnds() {
        Interval none = new Proportion(0, 20).exact(0.95);
        assertEquals(0, none.low());
        assertEquals(1 - Math.pow(0.025, 1 / 20.0), none.high(), 1e-14);
        Interval all = new Proportion(20, 20).exact(0.95);
        assertEquals(Math.pow(0.025, 1 / 20.0), all.low(), 1e-14);
        assertEquals(1, all.high());
    }

    /// Summed over all outcomes of 30 trials, whatever the share is.
    @Test
    void exactIntervalsCoverAtLeastAsOftenAsTheySay() {
        int n = 30;
        for (int percent = 1; percent < 100; percent++) {
            double p = percent / 100.0;
            double probability = Math.pow(1 - p, n);
            double covered = 0;
            for (int k = 0; k <= n; k++) {
                Interval interval = new Proportion(k, n).exact(0.9);
                covered += interval.low() <= p && p <= interval.high() ? probability : 0;
                probability *= (n - k) / (k + 1.0) * p / (1 - p);
            }
            assertTrue(covered >= 0.9, covered + " at " + p);
        }
    }

    @Test
    void wilsonIntervalsHoldTheShareAndAreMirrored() {
        for (int k = 0; k <= 40; k++) {
            Interval interval = new Proportion(k, 40).wilson(0.95);
            Interval mirrored = new Proportion(40 - k, 40).wilson(0.95);
            assertTrue(interval.low() <= k / 40.0 && k / 40.0 <= interval.high());
            assertEquals(1 - interval.high(), mirrored.low(), 1e-15);
        }
    }

    @Test
    void modelsThatNeverDifferHaveNoChiSquared() {
        McNemar same = McNemar.of(P, 0.5, P, 0.5);
        assertEquals(new McNemar(0, 0), same);
        assertTrue(Double.isNaN(same.chiSquared()));
        assertTrue(Double.isNaN(same.pValue()));
        assertTrue(Double.isNaN(same.correctedChiSquared()));
        assertTrue(Double.isNaN(same.correctedPValue()));
        assertEquals(1, same.exactPValue());
    }

    /// Ten coins, of which two show heads: 2 (1 + 10 + 45) / 1024.
    @Test
    void mcNemarByHand() {
        McNemar test = new McNemar(8, 2);
        assertEquals(3.6, test.chiSquared(), 1e-15);
        assertEquals(2.5, test.correctedChiSquared(), 1e-15);
        assertEquals(112 / 1024.0, test.exactPValue(), 1e-15);
        assertEquals(test.exactPValue(), new McNemar(2, 8).exactPValue());
    }

    @Test
    void aModelAgainstItselfHasNoDifference() {
        Delong same = Delong.of(P, P);
        assertEquals(0, same.difference());
        assertTrue(Double.isNaN(same.z()));
        assertTrue(Double.isNaN(same.pValue()));
    }

    /// Both variances are 0, and the difference is 1: there is no error to measure it by.
    @Test
    void aRightAndAWrongModelHaveNoStandardError() {
        byte[] truth = {1, 1, 0, 0};
        Delong test =
                Delong.of(
                        Predictions.binary(truth, new double[] {4, 3, 2, 1}),
                        Predictions.binary(truth, new double[] {1, 2, 3, 4}));
        assertEquals(1, test.difference());
        assertTrue(Double.isNaN(test.z()));
    }

    @Test
    void delongOfTwoModelsAgreesWithThatOfEach() {
        Property.holds(
                "delong",
                200,
                Property.seed(),
                draw -> {
                    int n = 4 + draw.below(200);
                    byte[] truth = draw.labels(Labels.ALTERNATING, n);
                    BinaryPredictions a =
                            Predictions.binary(truth, draw.doubles(Scores.UNIFORM, n));
                    BinaryPredictions b = Predictions.binary(truth, draw.doubles(Scores.TIES, n));
                    Delong test = Delong.of(a, b);
                    assertEquals(a.ranking().auc(), test.first());
                    assertEquals(b.ranking().auc(), test.second());
                    double variance = a.ranking().delongVariance();
                    assertEquals(variance, test.firstVariance(), 1e-12 * variance);
                    Delong other = Delong.of(b, a);
                    assertEquals(test.covariance(), other.covariance());
                    assertEquals(0, test.difference() + other.difference());
                    Interval interval = test.differenceInterval(0.95);
                    assertTrue(
                            !interval.isDefined()
                                    || interval.low() <= test.difference()
                                            && test.difference() <= interval.high());
                });
    }

    /// One success in n: the bound solves 1 - (1 - p)^n = tail; none: (1 - p)^n = tail.
    @Test
    void exactIntervalsKeepTheirDigitsForManyRows() {
        for (double n : new double[] {1e4, 1e6, 1e9}) {
            double low = -Math.expm1(Math.log1p(-0.025) / n);
            double high = -Math.expm1(Math.log(0.025) / n);
            assertEquals(low, new Proportion(1, n).exact(0.95).low(), 1e-13 * low);
            assertEquals(high, new Proportion(0, n).exact(0.95).high(), 1e-7 * high);
        }
    }

    @Test
    void levelsNextToOneHaveIntervals() {
        Interval interval = new Proportion(7, 8).wilson(Math.nextDown(1.0));
        assertTrue(0 < interval.low() && interval.high() < 1);
    }

    /// A positive and a negative row next to each other change places: one pair in n² differs, and
    /// so does one placement of each class.
    @Test
    void delongOfTwoModelsThatDifferInOnePair() {
        int n = 100_000;
        byte[] truth = new byte[2 * n];
        double[] first = new double[2 * n];
        for (int i = 0; i < 2 * n; i++) {
            truth[i] = (byte) (i & 1);
            first[i] = i * 48_271L % (2 * n + 3);
        }
        double[] second = first.clone();
        int[] rowOf = new int[2 * n + 3];
        java.util.Arrays.fill(rowOf, -1);
        for (int i = 0; i < 2 * n; i++) {
            rowOf[(int) first[i]] = i;
        }
        int at = n;
        while (rowOf[at] < 0 || rowOf[at + 1] < 0 || (rowOf[at] + rowOf[at + 1]) % 2 == 0) {
            at++;
        }
        second[rowOf[at]] = at + 1;
        second[rowOf[at + 1]] = at;
        Delong test =
                Delong.of(Predictions.binary(truth, first), Predictions.binary(truth, second));
        assertEquals(2.0 / n / n / n / n, test.differenceVariance(), 1e-12 / n / n / n / n);
        assertEquals(Math.sqrt(0.5), Math.abs(test.z()), 1e-5);
    }
}
