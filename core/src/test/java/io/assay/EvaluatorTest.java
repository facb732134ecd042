package io.assay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/// What an evaluator refuses, and what it holds then.
@Tag("everywhere")
class EvaluatorTest {
    private static final byte[] TRUTH = {0, 1, 1, 0};
    private static final double[] SCORES = {0.1, 0.5, 0.9, 0.5};
    private static final float[] FLOATS = {0.1f, 0.5f, 0.9f, 0.5f};

    private static void refused(String message, Executable call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
    }

    @Test
    void aCapacityWithoutRows() {
        refused("capacity is 0; expected at least 1 row", () -> Evaluator.ofFloats(0));
        refused("capacity is -5; expected at least 1 row", () -> Evaluator.ofDoubles(-5));
    }

    @Test
    void aBatchThatIsTooLarge() {
        refused(
                "the batch has 4 rows; this evaluator holds 3",
                () -> Evaluator.ofDoubles(3).load(TRUTH, SCORES, 0, 4));
    }

    @Test
    void scoresOfTheOtherType() {
        Exception floats =
                assertThrows(
                        IllegalStateException.class,
                        () -> Evaluator.ofDoubles(4).load(TRUTH, FLOATS, 0, 4));
        assertEquals("made by ofDoubles; float scores need ofFloats", floats.getMessage());
        Exception doubles =
                assertThrows(
                        IllegalStateException.class,
                        () -> Evaluator.ofFloats(4).load(TRUTH, SCORES, 0, 4));
        assertEquals("made by ofFloats; double scores need ofDoubles", doubles.getMessage());
    }

    @Test
    void rowsThatAnArrayDoesNotHave() {
        Evaluator evaluator = Evaluator.ofFloats(9);
        Exception scores =
                assertThrows(
                        IndexOutOfBoundsException.class,
                        () -> evaluator.load(new byte[9], FLOATS, 2, 5));
        assertEquals("rows [2, 5) are asked for; scores has 4", scores.getMessage());
        Exception truth =
                assertThrows(
                        IndexOutOfBoundsException.class,
                        () -> evaluator.load(TRUTH, new float[9], 0, 5));
        assertEquals("rows [0, 5) are asked for; truth has 4", truth.getMessage());
    }

    @Test
    void aBadRowIsNamedByItsPlaceInTheArray() {
        Evaluator evaluator = Evaluator.ofDoubles(4);
        refused(
                "truth[3] is 5; expected 0 or 1",
                () -> evaluator.load(new byte[] {5, 1, 0, 5}, SCORES, 1, 4));
        refused(
                "scores[2] is NaN; expected a number",
                () -> evaluator.load(TRUTH, new double[] {1, 0, Double.NaN, 0}, 1, 4));
    }

    @Test
    void afterARefusedBatchNoRowsAreLoaded() {
        Evaluator evaluator = Evaluator.ofDoubles(4);
        evaluator.load(TRUTH, SCORES, 0, 4);
        assertEquals(0.875, evaluator.auc());
        assertThrows(
                IllegalArgumentException.class,
                () -> evaluator.load(new byte[] {0, 1, 2, 0}, SCORES, 0, 4));
        assertEquals(0, evaluator.total());
        assertEquals(0, evaluator.at(0).total());
        assertTrue(Double.isNaN(evaluator.auc()), "the area is not that of the batch before");
        assertEquals("no rows", evaluator.ranking().whyUndefined());
    }

    @Test
    void labelsOfAnyTypeAreTheSameBatch() {
        Evaluator evaluator = Evaluator.ofDoubles(4);
        evaluator.load(TRUTH, SCORES, 1, 4);
        Confusion expected = evaluator.at(0.5).snapshot();
        double auc = evaluator.auc();
        Runnable[] loads = {
            () -> evaluator.load(new boolean[] {true, true, true, false}, SCORES, 1, 4),
            () -> evaluator.load(new short[] {7, 1, 1, -1}, SCORES, 1, 4),
            () -> evaluator.load(new int[] {7, 1, 1, 0}, SCORES, 1, 4)
        };
        for (Runnable load : loads) {
            evaluator.load(TRUTH, SCORES, 0, 1);
            load.run();
            assertEquals(expected, evaluator.at(0.5).snapshot());
            assertEquals(auc, evaluator.auc());
        }
        refused(
                "truth[3] is -1; expected 1 or 0",
                () -> evaluator.load(new int[] {1, 1, 0, -1}, SCORES, 0, 4));
        assertEquals(0, evaluator.total());
        assertTrue(Double.isNaN(evaluator.auc()), "no batch is loaded");
    }

    @Test
    void beforeTheFirstBatchEverythingIsUndefined() {
        Evaluator evaluator = Evaluator.ofFloats(4);
        assertEquals(0, evaluator.total());
        assertNull(evaluator.calibration(Calibration.uniform(10)));
        for (Metric<BinarySample> metric : Metrics.binary(0.5)) {
            assertEquals("no", metric.of(evaluator).reason().substring(0, 2), metric.name());
        }
    }

    @Test
    void whetherScoresAreProbabilitiesIsThatOfTheLastBatch() {
        Evaluator evaluator = Evaluator.ofDoubles(4);
        evaluator.load(TRUTH, new double[] {7, 1, 0.5, 3.2}, 1, 4);
        assertEquals("scores are not probabilities: row 3 is 3.2", evaluator.notProbabilities());
        assertTrue(
                Double.isNaN(evaluator.logLoss(LogLoss.CLIP)) && Double.isNaN(evaluator.brier()));
        evaluator.load(TRUTH, new double[] {7, 1, 0.5, 0}, 1, 4);
        assertNull(evaluator.notProbabilities());
        assertFalse(Double.isNaN(evaluator.brier()));
        refused(
                "scores[3] is NaN; expected a number",
                () -> evaluator.load(TRUTH, new double[] {7, -1, 0.5, Double.NaN}, 1, 4));
        assertNull(evaluator.notProbabilities(), "no rows are loaded");
    }

    @Test
    void tablesAreLentUntilTheNextCall() {
        Evaluator evaluator = Evaluator.ofDoubles(4);
        evaluator.load(TRUTH, SCORES, 0, 4);
        ConfusionTally lent = evaluator.at(0.5);
        Confusion kept = lent.snapshot();
        assertEquals(new Confusion(2, 1, 0, 1), kept);
        evaluator.at(0.9);
        assertEquals(new Confusion(1, 0, 1, 2), lent.snapshot());
        assertEquals(new Confusion(1, 0, 1, 2), evaluator.above(0.5).snapshot());
    }

    @Test
    void pointsThatDoNotFitAreRefusedAndMetricsStay() {
        Evaluator evaluator = Evaluator.ofDoubles(4);
        evaluator.load(TRUTH, SCORES, 0, 4);
        Ranking ranking = evaluator.ranking();
        refused(
                "score, tp and fp have room for 2 thresholds; expected one entry for each distinct"
                        + " score, of which there are more",
                () -> ranking.copyTo(new double[4], new double[2], new double[4]));
        double[] tp = new double[3];
        ranking.copyTo(new double[3], tp, new double[3]);
        assertEquals(2, tp[2]);
        assertEquals(0.875, ranking.auc());
    }
}
