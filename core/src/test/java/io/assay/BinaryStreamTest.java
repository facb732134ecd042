package io.assay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/// What a stream refuses, and what it holds then.
class BinaryStreamTest {
    private static final int BLOCK = 4_096;

    private static void refused(String message, Executable call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
    }

    private static void notNow(String message, Executable call) {
        assertEquals(message, assertThrows(IllegalStateException.class, call).getMessage());
    }

    private static byte[] alternating() {
        byte[] truth = new byte[BLOCK];
        for (int i = 0; i < BLOCK; i += 2) {
            truth[i] = 1;
        }
        return truth;
    }

    @Test
    void scoresOfTheOtherType() {
        notNow(
                "made by ofDoubles; float scores need ofFloats",
                () -> BinaryStream.ofDoubles(0.5, 0, 0).add(new byte[1], new float[1], 1));
        notNow(
                "made by ofFloats; double scores need ofDoubles",
                () -> BinaryStream.ofFloats(0.5, 0, 0).add(new byte[1], new double[1], 1));
    }

    @Test
    void rowsThatAnArrayDoesNotHave() {
        BinaryStream stream = BinaryStream.ofFloats(0.5, 0, 0);
        Executable tooFewScores = () -> stream.add(new byte[9], new float[4], 5);
        Executable tooFewLabels = () -> stream.add(new byte[4], new float[9], 5);
        assertEquals(
                "rows [0, 5) are asked for; scores has 4",
                assertThrows(IndexOutOfBoundsException.class, tooFewScores).getMessage());
        assertEquals(
                "rows [0, 5) are asked for; truth has 4",
                assertThrows(IndexOutOfBoundsException.class, tooFewLabels).getMessage());
    }

    @Test
    void noChunkFollowsOneOfBrokenBlocks() {
        BinaryStream stream = BinaryStream.ofDoubles(0.5, 10, 10);
        stream.add(new byte[3], new double[3], 3);
        notNow(
                "the last chunk was not of whole blocks of 4,096 rows; no chunk can follow it",
                () -> stream.add(new byte[3], new double[3], 3));
    }

    @Test
    void noChunkFollowsASort() {
        BinaryStream stream = BinaryStream.ofDoubles(0.5, BLOCK, 0);
        stream.add(alternating(), new double[BLOCK], BLOCK);
        assertEquals(0.5, stream.ranking().auc());
        notNow(
                "the scores are sorted already; no chunk can follow",
                () -> stream.add(new byte[3], new double[3], 3));
    }

    @Test
    void aStreamThatKeepsNoScoresSaysSo() {
        BinaryStream stream = BinaryStream.ofFloats(0.5, -1, 0);
        stream.add(alternating(), new float[BLOCK], BLOCK);
        assertEquals(new Confusion(0, 0, BLOCK / 2.0, BLOCK / 2.0), stream.at(0.5));
        notNow("this stream keeps no scores", stream::ranking);
        notNow("this stream keeps no scores", () -> stream.at(0.25));
        notNow("this stream keeps no scores", () -> stream.finish(null));
    }

    @Test
    void aClipThatWasNotSummed() {
        BinaryStream stream = BinaryStream.ofFloats(0.5, 0, 0);
        refused("clip is 0.1; a stream sums for 1e-15 and 2^-52 only", () -> stream.logLoss(0.1));
    }

    @Test
    void errorsOfLossesAreSummedOnTheWayAsFromTheRows() {
        int rows = 3 * BLOCK + 77;
        byte[] truth = new byte[rows];
        double[] scores = new double[rows];
        SplittableRandom random = new SplittableRandom(11);
        for (int i = 0; i < rows; i++) {
            scores[i] = i == 5 ? 1e-16 : random.nextDouble();
            truth[i] = (byte) (i == 5 || random.nextDouble() < scores[i] ? 1 : 0);
        }
        BinaryStream stream = BinaryStream.ofDoubles(0.5, rows, 0).withLossErrors();
        stream.add(truth, scores, 2 * BLOCK);
        int left = rows - 2 * BLOCK;
        stream.add(
                Arrays.copyOfRange(truth, 2 * BLOCK, rows),
                Arrays.copyOfRange(scores, 2 * BLOCK, rows),
                left);

        BinaryPredictions whole = Predictions.binary(truth, scores);
        LossErrors expected = whole.lossErrors();
        assertEquals(expected.squaredError(), stream.lossErrors().squaredError());
        assertEquals(expected.logLoss(LogLoss.CLIP), stream.lossErrors().logLoss(LogLoss.CLIP));
        double byCells = whole.ranking().errors().losses().logLoss(LogLoss.EPSILON);
        assertEquals(byCells, stream.lossErrors().logLoss(LogLoss.EPSILON), 1e-12);
        notNow(rows + " rows have passed; expected none", stream::withLossErrors);
    }

    @Test
    void aRefusedChunkLeavesTheStreamAsItWas() {
        byte[] truth = alternating();
        double[] scores = new double[BLOCK];
        Arrays.setAll(scores, i -> i % 7 / 7.0);
        BinaryStream stream = BinaryStream.ofDoubles(0.5, 2 * BLOCK, 0);
        stream.add(truth, scores, BLOCK);
        refused(
                "scores[1] is NaN; expected a number",
                () -> stream.add(new byte[2], new double[] {7, Double.NaN}, 2));
        refused(
                "truth[2] is 3; expected 0 or 1",
                () -> stream.add(new byte[] {0, 1, 3}, new double[3], 3));
        stream.add(truth, scores, BLOCK);
        assertEquals(2 * BLOCK, stream.total());
        BinarySample once = Predictions.binary(truth, scores);
        assertEquals(once.brier(), stream.brier());
        assertEquals(once.ranking().auc(), stream.ranking().auc());
    }

    @Test
    void scoresThatAreNoProbabilitiesNameTheirRowInTheStream() {
        BinaryStream stream = BinaryStream.ofFloats(0.5, BLOCK, 0);
        stream.add(alternating(), new float[BLOCK], BLOCK);
        stream.add(new byte[2], new float[] {1, 3.2f}, 2);
        assertEquals("scores are not probabilities: row 4098 is 3.2", stream.notProbabilities());
    }
}
