package io.assay.tune.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.tune.Goal;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class WinnerScoreTest {
    private static final boolean DEEP = Boolean.getBoolean("assay.deep");

    /// Coins: every configuration is right on half the rows.
    private static double[][] noise(int configurations, int rows, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[][] hits = new double[configurations][rows];
        for (double[] row : hits) {
            for (int i = 0; i < rows; i++) {
                row[i] = random.nextInt(2);
            }
        }
        return hits;
    }

    @Test
    void theWinnerOfPureNoiseIsWorthNoMoreThanChance() {
        int seeds = DEEP ? 20 : 5;
        double raw = 0;
        double corrected = 0;
        for (int seed = 0; seed < seeds; seed++) {
            WinnerScore score =
                    WinnerScore.ofMeans(noise(1_000, 1_000, seed), Goal.MAXIMIZE, 60, 0.95, seed);
            raw += score.raw() / seeds;
            corrected += score.corrected() / seeds;
            assertTrue(score.interval().contains(0.5), score.toString());
        }
        assertEquals(0.55, raw, 0.01);
        assertEquals(0.5, corrected, 0.01);
    }

    @Test
    void aWinnerByFarKeepsItsScore() {
        double[][] hits = noise(20, 2_000, 3);
        for (int i = 0; i < hits[7].length; i++) {
            hits[7][i] = i % 10 == 0 ? 0 : 1;
        }
        WinnerScore score = WinnerScore.ofMeans(hits, Goal.MAXIMIZE, 200, 0.95, 1);
        assertEquals(7, score.winner());
        assertEquals(0.9, score.raw(), 1e-12);
        assertEquals(0.9, score.corrected(), 0.005);
        // Left-out rows are e^-1 of 2,000, so that the interval spans 2 * 1.96 * sqrt(0.09 / 736).
        assertEquals(0.0434, score.interval().high() - score.interval().low(), 0.012);
    }

    @Test
    void refusesWhatItCannotResample() {
        Exception refusal =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> WinnerScore.ofMeans(new double[2][9], Goal.MINIMIZE, 3, 0.9, 1));
        assertEquals(
                "configurations, rows, resamples and level are 2, 9, 3 and 0.9;"
                        + " expected at least 1, 2 and 20, and a number in (0, 1)",
                refusal.getMessage());
    }
}
