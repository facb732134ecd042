package io.assay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/// What is refused at the door, and in which words.
@Tag("everywhere")
class DoorTest {
    private static final double NAN = Double.NaN;
    private static final byte[] TRUTH = {0, 1, 1};
    private static final double[] SCORES = {0.1, 0.5, 0.9};
    private static final float[] FLOATS = {0.1f, 0.5f, 0.9f};

    private static void refused(String message, Executable call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
    }

    private static void outside(String message, Executable call) {
        assertEquals(message, assertThrows(IndexOutOfBoundsException.class, call).getMessage());
    }

    @Test
    void lengthsThatDiffer() {
        refused(
                "truth has 3 rows, scores has 2",
                () -> Predictions.binary(TRUTH, new double[] {0.1, 0.5}));
        refused(
                "truth has 3 rows, scores has 4",
                () -> Predictions.binary(new int[3], new float[4]));
        refused(
                "truth has 0 rows, scores has 1",
                () -> Predictions.binary(new boolean[0], new double[1]));
    }

    @Test
    void aThirdLabel() {
        refused(
                "truth[1] is 2; expected 0 or 1",
                () -> Predictions.binary(new byte[] {0, 2, 3}, SCORES));
        refused(
                "truth[2] is -1; expected 0 or 1",
                () -> Predictions.binary(new byte[] {0, 1, -1}, FLOATS));
        refused(
                "truth[1] is 7; expected 1, 0 or -1",
                () -> Predictions.binary(new int[] {1, 7, 0}, SCORES));
        refused(
                "truth[2] is -1; expected 1 or 0",
                () -> Predictions.binary(new int[] {0, 1, -1}, SCORES));
        refused(
                "truth[2] is 0; expected 1 or -1",
                () -> Predictions.binary(new int[] {-1, 1, 0}, FLOATS));
        refused(
                "truth[1] is 300; expected 1, 0 or -1",
                () -> Predictions.binary(new short[] {1, 300, 0}, SCORES));
        refused(
                "truth[2] is -1; expected 1 or 0",
                () -> Predictions.binary(new short[] {0, 1, -1}, FLOATS));
    }

    @Test
    void aScoreThatIsNaN() {
        refused(
                "scores[1] is NaN; expected a number",
                () -> Predictions.binary(TRUTH, new double[] {0.1, NAN, NAN}));
        refused(
                "scores[2] is NaN; expected a number",
                () -> Predictions.binary(TRUTH, new float[] {0.1f, 3, Float.NaN}));
    }

    @Test
    void weightsThatAreNone() {
        BinaryPredictions p = Predictions.binary(TRUTH, SCORES);
        refused("truth has 3 rows, weight has 2", () -> p.weighted(new double[2]));
        refused(
                "weight[1] is -1.0; expected a finite number of at least 0",
                () -> p.weighted(new double[] {1, -1, NAN}));
        refused(
                "weight[2] is NaN; expected a finite number of at least 0",
                () -> p.weighted(new double[] {1, 0, NAN}));
        refused(
                "weight[0] is Infinity; expected a finite number of at least 0",
                () -> p.weighted(new double[] {Double.POSITIVE_INFINITY, 0, 1}));
        refused(
                "all 3 weights are 0; expected at least one above 0",
                () -> p.weighted(new double[3]));
        refused(
                "weights add up to Infinity; expected a sum from 1e-100 to 1e100",
                () -> p.weighted(new double[] {1e308, 1e308, 0}));
        refused(
                "weights add up to 2.0E-200; expected a sum from 1e-100 to 1e100",
                () -> p.weighted(new double[] {1e-200, 1e-200, 0}));
    }

    @Test
    void aClipAtWhichALaneCouldUnderflow() {
        BinaryPredictions p = Predictions.binary(TRUTH, SCORES);
        for (double clip : new double[] {0, 1e-17, 0.5, NAN}) {
            String message = "clip is " + clip + "; expected a number in [2^-52, 0.5)";
            refused(message, () -> p.logLoss(clip));
            refused(message, () -> Evaluator.ofDoubles(1).logLoss(clip));
        }
    }

    @Test
    void scoresThatAreNoProbabilitiesNameTheirRowFromOne() {
        BinaryPredictions p = Predictions.binary(TRUTH, new double[] {0, 3.2, -1});
        assertEquals("scores are not probabilities: row 2 is 3.2", p.notProbabilities());
        assertEquals(
                "undefined (scores are not probabilities: row 2 is 3.2)",
                Metrics.BRIER.of(p).toString());
        assertTrue(Double.isNaN(p.logLoss(LogLoss.CLIP)));
        assertTrue(Double.isNaN(p.brier()));
    }

    @Test
    void aRowOfNoWeightMayHoldAScoreThatIsNoProbability() {
        double[] scores = {3.2, 0.5, 0.9};
        BinaryPredictions p = Predictions.binary(TRUTH, scores).weighted(new double[] {0, 1, 1});
        assertEquals((0.25 + 0.1 * 0.1) / 2, p.brier(), 1e-15);
        scores[1] = -1;
        assertEquals(
                "scores are not probabilities: row 2 is -1.0",
                Predictions.binary(TRUTH, scores)
                        .weighted(new double[] {0, 1, 1})
                        .notProbabilities());
    }

    @Test
    void binsAndCostsThatAreNone() {
        refused("bins is 0; expected a number from 1 to 1048576", () -> Calibration.uniform(0));
        refused("bins is -3; expected a number from 1 to 1048576", () -> Calibration.quantile(-3));
        Ranking ranking = Predictions.binary(TRUTH, SCORES).ranking();
        refused(
                "costs are -1.0 and 2.0; expected finite numbers of at least 0",
                () -> ranking.cost(-1, 2));
        refused(
                "costs are 1.0 and NaN; expected finite numbers of at least 0",
                () -> ranking.cost(1, NAN));
        refused(
                "costs are Infinity and 1.0; expected finite numbers of at least 0",
                () -> ranking.cost(Double.POSITIVE_INFINITY, 1));
    }

    @Test
    void aTableWithANegativeCell() {
        refused("tp is -1.0; expected at least 0", () -> new Confusion(-1, 0, 0, 0));
        refused("fp is NaN; expected at least 0", () -> new Confusion(0, NAN, 0, 0));
        refused("fn is -2.0; expected at least 0", () -> new Confusion(0, 0, -2, 0));
        refused("tn is -0.5; expected at least 0", () -> new Confusion(0, 0, 0, -0.5));
    }

    @Test
    void aTallyNamesTheRowOfItsArrays() {
        ConfusionTally tally = new ConfusionTally();
        refused(
                "truth[2] is 9; expected 0 or 1",
                () -> tally.add(new byte[] {9, 0, 9}, SCORES, 1, 3, 0.5));
        refused(
                "predicted[1] is 2; expected 0 or 1",
                () -> tally.add(TRUTH, new byte[] {0, 2, 1}, 0, 3));
        refused(
                "scores[1] is NaN; expected a number",
                () -> tally.add(TRUTH, new double[] {NAN, NAN, 1}, 1, 3, 0.5));
        refused(
                "scores[0] is NaN; expected a number",
                () -> tally.add(TRUTH, new float[] {Float.NaN, 1, 1}, 0, 3, 0.5f));
        outside(
                "rows [1, 4) are asked for; truth has 3",
                () -> tally.add(TRUTH, new double[4], 1, 4, 0.5));
        outside(
                "rows [0, 3) are asked for; predicted has 2",
                () -> tally.add(TRUTH, new byte[2], 0, 3));
        outside(
                "rows [2, 1) are asked for; truth has 3",
                () -> tally.add(TRUTH, FLOATS, 2, 1, 0.5f));
        assertEquals(0, tally.rows(), "a refused chunk leaves the tally as it was");
        assertEquals(0, tally.predictedPositives());
    }
}
