package io.assay.tune.search.evolve;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SelectionTest {
    private static final long SEED = 20_26;
    private static final int PICKS = 100_000;
    // The 0.999 point of chi-square with 5 degrees of freedom.
    private static final double CHI5 = 20.515;

    private final double[] losses = {5, 1, 3, 3, 9, 2};

    private double chiSquare(Selection selection, double[] expected) {
        SplittableRandom random = new SplittableRandom(SEED);
        int[] picks = new int[losses.length];
        for (int i = 0; i < PICKS; i++) {
            picks[selection.pick(losses, random)]++;
        }
        double sum = 0;
        for (int i = 0; i < picks.length; i++) {
            double mean = PICKS * expected[i];
            sum += (picks[i] - mean) * (picks[i] - mean) / mean;
        }
        return sum;
    }

    @Test
    void rouletteFrequenciesAreThoseOfTheWheel() {
        // Fitness 9 - loss + 0.8: 4.8, 8.8, 6.8, 6.8, 0.8, 7.8; sum 35.8.
        double[] wheel = {4.8 / 35.8, 8.8 / 35.8, 6.8 / 35.8, 6.8 / 35.8, 0.8 / 35.8, 7.8 / 35.8};
        assertArrayEquals(wheel, Selection.roulette().chances(losses), 1e-12);
        double chi = chiSquare(Selection.roulette(), wheel);
        assertTrue(chi < CHI5, "chi-square is " + chi);
    }

    @Test
    void tournamentFrequenciesAreThoseOfTheBestOfThree() {
        // Ranks 4, 0, 2, 3, 5, 1 of six; the best of three has rank r with ((6-r)^3 - (5-r)^3) /
        // 216.
        double[] best = {7 / 216.0, 91 / 216.0, 37 / 216.0, 19 / 216.0, 1 / 216.0, 61 / 216.0};
        assertArrayEquals(best, Selection.tournament(3).chances(losses), 1e-12);
        double chi = chiSquare(Selection.tournament(3), best);
        assertTrue(chi < CHI5, "chi-square is " + chi);
    }

    @Test
    void theTestWouldNoticeAnotherLaw() {
        double chi = chiSquare(Selection.tournament(2), Selection.tournament(3).chances(losses));
        assertTrue(chi > 5 * CHI5, "chi-square is " + chi);
    }

    @Test
    void failedMembersKeepLittleChance() {
        double[] failed = {1, Double.POSITIVE_INFINITY, 2};
        double[] chances = Selection.roulette().chances(failed);
        assertEquals(1, chances[0] + chances[1] + chances[2], 1e-12);
        assertTrue(chances[1] < chances[2] && chances[2] < chances[0]);
    }

    @Test
    void refusesATournamentOfNobody() {
        Exception refusal =
                assertThrows(IllegalArgumentException.class, () -> Selection.tournament(0));
        assertEquals("size is 0; expected at least 1", refusal.getMessage());
    }
}
