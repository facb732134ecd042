package io.assay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/// What the policies make of what is undefined.
class UndefinedTest {
    private static final BinaryPredictions POSITIVE =
            Predictions.binary(new byte[] {1, 1}, new double[] {0.2, 0.4});

    @Test
    void zeroAndOneReplaceRatiosOfCounts() {
        Value specificity = Rate.SPECIFICITY.at(0.5).of(POSITIVE);
        assertEquals("undefined (no negatives)", specificity.toString());
        assertTrue(specificity.zeroDivision());
        assertEquals(Value.of(0), specificity.under(Undefined.ZERO));
        assertEquals(Value.of(1), specificity.under(Undefined.ONE));
        assertEquals(specificity, specificity.under(Undefined.NAN));
        assertEquals(specificity, specificity.under(Undefined.SKIP));
    }

    @Test
    void noPolicyReplacesWhatNeedsBothClassesOrProbabilities() {
        Value auc = Metrics.AUC.of(POSITIVE);
        Value loss = Metrics.LOG_LOSS.of(Predictions.binary(new byte[] {1}, new double[] {7}));
        for (Undefined policy : Undefined.values()) {
            assertEquals("undefined (no negatives)", auc.under(policy).toString());
            assertFalse(loss.under(policy).isDefined());
        }
    }

    @Test
    void aLikelihoodRatioWithoutBoundIsNoZeroByZero() {
        Confusion perfect = new Confusion(3, 0, 0, 4);
        Confusion inverted = new Confusion(0, 4, 3, 0);
        Confusion silent = new Confusion(0, 0, 3, 4);
        for (Undefined policy : Undefined.values()) {
            assertFalse(Rate.LR_POSITIVE.of(perfect).under(policy).isDefined());
            assertFalse(Rate.LR_NEGATIVE.of(inverted).under(policy).isDefined());
        }
        assertEquals(Value.of(0), Rate.LR_POSITIVE.of(silent).under(Undefined.ZERO));
    }

    @Test
    void aDefinedValueIsLeftAlone() {
        Value recall = Rate.RECALL.at(0.3).of(POSITIVE);
        for (Undefined policy : Undefined.values()) {
            assertEquals(Value.of(0.5), recall.under(policy));
        }
    }

    /// Each margin that is empty, in words.
    @Test
    void everyRateSaysWhichMarginIsEmpty() {
        Confusion empty = new Confusion(0, 0, 0, 0);
        Confusion noPositives = new Confusion(0, 3, 0, 4);
        Confusion noNegatives = new Confusion(3, 0, 4, 0);
        Confusion noneFlagged = new Confusion(0, 0, 3, 4);
        Confusion allFlagged = new Confusion(3, 4, 0, 0);
        reason("no rows", Rate.ACCURACY, empty);
        reason("no rows", Rate.BALANCED_ACCURACY, empty);
        reason("no rows", Rate.COHEN_KAPPA, empty);
        reason("no positives", Rate.RECALL, noPositives);
        reason("no positives", Rate.YOUDEN_J, noPositives);
        reason("no positives", Rate.LR_POSITIVE, noPositives);
        reason("no negatives", Rate.FPR, noNegatives);
        reason("no negatives", Rate.MCC, noNegatives);
        reason("no predicted positives", Rate.PRECISION, noneFlagged);
        reason("no predicted positives", Rate.MCC, noneFlagged);
        reason("no predicted negatives", Rate.NPV, allFlagged);
        reason("no predicted negatives", Rate.MCC, allFlagged);
        reason("no false positives", Rate.LR_POSITIVE, noneFlagged);
        reason("no true negatives", Rate.LR_NEGATIVE, allFlagged);
        reason("no positives and no predicted positives", Rate.F1, new Confusion(0, 0, 0, 9));
        reason(
                "truth and prediction hold one and the same class only",
                Rate.COHEN_KAPPA,
                new Confusion(0, 0, 0, 9));
    }

    private static void reason(String expected, Rate rate, Counts counts) {
        assertEquals(expected, rate.of(counts).reason(), rate.key());
    }
}
