package io.assay.compare;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.Interval;
import io.assay.Metrics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/// Tests over folds and data sets, against figures of scipy 1.17 from the formulas of the papers.
class RepeatedTest {
    private static final double[] A = {.81, .79, .84, .80, .77, .83, .82, .78, .85, .80};
    private static final double[] B = {.78, .80, .80, .77, .76, .81, .79, .78, .80, .79};
    private static final double[][] FIVE_BY_TWO = {
        {.05, .03}, {.02, .04}, {.06, .01}, {.03, .03}, {.04, .05}
    };

    private static void refused(String message, Executable call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
    }

    @Test
    void theCorrectedTestIsLessSureThanThePlainOne() {
        FoldTest test = FoldTest.correctedT(A, B, 1 / 9.0);
        assertEquals(2.466639966342162, test.statistic(), 1e-12);
        assertEquals(0.035766895058928556, test.pValue(), 1e-12);
        assertEquals(0.0017408859553958225, test.interval(0.95).low(), 1e-12);
        assertTrue(FoldTest.pairedT(A, B).pValue() < test.pValue());
        Comparison comparison = Comparison.folds(Metrics.AUC, A, B, test, 0.95);
        assertEquals(test.difference(), comparison.difference(), 1e-15);
        assertTrue(comparison.isSignificant());
    }

    @Test
    void fiveByTwoFolds() {
        FoldTest t = FoldTest.fiveByTwoT(FIVE_BY_TWO);
        assertEquals(2.711630722733202, t.statistic(), 1e-12);
        assertEquals(0.04219399670552446, t.pValue(), 1e-12);
        FoldTest f = FoldTest.fiveByTwoF(FIVE_BY_TWO);
        assertEquals(4.411764705882353, f.statistic(), 1e-12);
        assertEquals(0.05754054359175218, f.pValue(), 1e-12);
        assertEquals(0.036, f.difference(), 1e-15);
        assertFalse(f.interval(0.95).isDefined());
    }

    @Test
    void exchangedModelsTurnTheSign() {
        FoldTest there = FoldTest.correctedT(A, B, 0.2);
        FoldTest back = FoldTest.correctedT(B, A, 0.2);
        assertEquals(there.statistic(), -back.statistic(), 1e-12);
        assertEquals(there.pValue(), back.pValue(), 1e-12);
        SignedRanks up = SignedRanks.of(A, B);
        SignedRanks down = SignedRanks.of(B, A);
        assertEquals(up.difference(), -down.difference(), 1e-15);
        assertEquals(up.z(), -down.z(), 1e-12);
        assertEquals(up.interval(0.95).low(), -down.interval(0.95).high(), 1e-15);
    }

    @Test
    void thePosteriorSharesItsProbabilityOut() {
        CorrelatedPosterior posterior = CorrelatedPosterior.of(A, B, 0.1);
        assertEquals(0.8857355586324182, posterior.first(0.01), 1e-12);
        assertEquals(0.0026952782901119676, posterior.second(0.01), 1e-12);
        double all = posterior.first(0.01) + posterior.second(0.01) + posterior.same(0.01);
        assertEquals(1, all, 1e-15);
        Interval interval = posterior.interval(0.9);
        assertEquals(0.05, posterior.below(interval.low()), 1e-12);
    }

    @Test
    void signedRanksAreExactForFewDataSets() {
        double[] x = {1.1, 2.3, 0.7, 3.9, 4.2, 5.6, 2.2, 1.9};
        double[] y = {0.9, 2.8, 0.1, 3.2, 4.1, 4.1, 1.9, 0.8};
        SignedRanks test = SignedRanks.of(x, y);
        assertEquals(4, test.statistic());
        assertEquals(0.0546875, test.exactPValue(), 1e-15);
        Comparison comparison = Comparison.dataSets(Metrics.AUC, x, y, 0.95);
        assertEquals("Wilcoxon, exact", comparison.method());
        assertEquals(0.0546875, comparison.pValue(), 1e-15);
    }

    @Test
    void modelsThatDoNotDifferAreNotTested() {
        assertTrue(Double.isNaN(FoldTest.pairedT(A, A).pValue()));
        assertTrue(Double.isNaN(SignedRanks.of(A, A).z()));
        double[][] same = {{1, 1, 1}, {2, 2, 2}};
        assertTrue(Double.isNaN(Friedman.ofHigher(same).pValue()));
    }

    @Test
    void friedmanOfThreeModelsThatNeverChangePlaces() {
        double[][] values = {{3, 2, 1}, {9, 5, 4}, {8, 7, 6}, {3, 1, 0}};
        Friedman test = Friedman.ofHigher(values);
        assertArrayEquals(new double[] {1, 2, 3}, test.averageRanks());
        assertEquals(8, test.chiSquared(), 1e-12); // n (k - 1)
        assertEquals(Math.exp(-4), test.pValue(), 1e-12);
        assertEquals(0, test.imanDavenportPValue());
        assertArrayEquals(new double[] {3, 2, 1}, Friedman.ofLower(values).averageRanks());
        assertEquals(3.314493155398122 / Math.sqrt(4), test.criticalDifference(0.95), 1e-6);
    }

    @Test
    void adjustedPValuesByHand() {
        double[] p = {.01, .04, .03, .005};
        assertArrayEquals(new double[] {.03, .06, .06, .02}, Adjustment.HOLM.of(p), 1e-15);
        assertArrayEquals(
                new double[] {.02, .04, .04, .02}, Adjustment.BENJAMINI_HOCHBERG.of(p), 1e-15);
        double[] open = Adjustment.HOLM.of(Double.NaN, 0.04);
        assertTrue(Double.isNaN(open[0]));
        assertEquals(0.04, open[1]);
        refused("p[1] is 2.0; expected a number in [0, 1]", () -> Adjustment.HOLM.of(0.5, 2));
    }

    @Test
    void badSamplesAreRefused() {
        refused(
                "first has 2 values, second 1; expected as many",
                () -> SignedRanks.of(new double[2], new double[1]));
        refused(
                "second[1] is NaN; expected a finite number",
                () -> FoldTest.pairedT(new double[2], new double[] {1, Double.NaN}));
        refused(
                "there are 1 values per model; expected at least two",
                () -> FoldTest.pairedT(new double[1], new double[1]));
        refused(
                "testShare is 0.0; expected test rows over training rows",
                () -> FoldTest.correctedT(A, B, 0));
        refused(
                "there are 2 replications; expected five",
                () -> FoldTest.fiveByTwoT(new double[2][2]));
        refused(
                "replication 0 has 3 folds; expected two",
                () -> FoldTest.fiveByTwoF(new double[5][3]));
        refused(
                "correlation is 1.0; expected a number in [0, 1)",
                () -> CorrelatedPosterior.of(A, B, 1));
        refused(
                "values has 1 data sets of 3 models; expected at least two of each",
                () -> Friedman.ofHigher(new double[1][3]));
        refused(
                "values[1] has 2 models; expected 3",
                () -> Friedman.ofHigher(new double[][] {{1, 2, 3}, {1, 2}}));
    }
}
