package io.assay;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.assay.testing.Draw;
import io.assay.testing.Labels;
import io.assay.testing.Property;
import io.assay.testing.Scores;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Losses in parts, with the help of other threads or without, are those of the whole, to the last bit.
@Tag("everywhere")
class ParallelLossesTest {
    private static final int CASES = Property.deep() ? 300 : 12;

    @Test
    void threadsDoNotShow() {
        ExecutorService executor = Executors.newFixedThreadPool(3);
        try {
            Property.holds(
                    "losses on threads", CASES, Property.seed(), draw -> compare(draw, executor));
        } finally {
            executor.shutdownNow();
        }
    }

    private static void compare(Draw draw, ExecutorService executor) {
        int n = 1 + draw.below(3 * RowParts.ROWS);
        byte[] truth = draw.labels(Labels.MIXED, n);
        double[] score = draw.doubles(draw.pick(Scores.UNIFORM, Scores.TIES, Scores.SORTED), n);
        BinaryPredictions whole = Predictions.binary(truth, score);
        BinaryPredictions parts = Predictions.binary(truth, score);
        assertEquals(whole.logLoss(1e-15), parts.logLoss(1e-15, executor));
        assertEquals(whole.brier(), parts.brier(executor));
        Calibration expected = whole.calibration(Calibration.uniform(10));
        Calibration found = parts.calibration(Calibration.uniform(10), executor);
        assertArrayEquals(expected.meanScores(), found.meanScores());
        assertArrayEquals(expected.positiveShares(), found.positiveShares());
        assertArrayEquals(expected.weights(), found.weights());
    }

    @Test
    void weightedAndImproperRowsAreAsWithoutThreads() {
        byte[] truth = {1, 0, 1};
        BinaryPredictions p = Predictions.binary(truth, new double[] {0.5, 0.25, 1});
        BinaryPredictions weighted = p.weighted(new double[] {1, 2, 3});
        assertEquals(weighted.brier(), weighted.brier(Runnable::run));
        assertEquals(weighted.logLoss(0.01), weighted.logLoss(0.01, Runnable::run));
        BinaryPredictions improper = Predictions.binary(truth, new double[] {0.5, 2, 1});
        assertEquals(Double.NaN, improper.brier(Runnable::run));
        assertEquals(null, improper.calibration(Calibration.uniform(5), Runnable::run));
    }
}
