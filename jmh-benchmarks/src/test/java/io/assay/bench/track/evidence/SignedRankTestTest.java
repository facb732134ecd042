package io.assay.bench.track.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.Interval;
import io.assay.compare.SignedRanks;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SignedRankTestTest {

    @Test
    void allPositiveDifferencesAreOneOfAllSigns() {
        SignedRankTest test = new SignedRankTest(1, 2, 3, 4, 5);

        assertEquals(1 / 32.0, test.above(0));
        assertEquals(1, test.below(0));
        assertEquals(2 / 32.0, test.twoSided());
        assertEquals(3, test.estimate());
    }

    @Test
    void agreesWithCoreWhereCoreCounts() {
        double[] d = SamplePairs.normal(new SplittableRandom(1), 20, 0.3, 1);
        SignedRanks core = SignedRanks.of(d, new double[20]);
        SignedRankTest test = new SignedRankTest(d);

        assertEquals(core.exactPValue(), test.twoSided(), 1e-12);
        assertEquals(core.difference(), test.estimate(), 1e-15);
    }

    /// Ranks 2, 2, 2 and 4: four of sixteen signs reach 8 or more.
    @Test
    void equalDifferencesShareRanksAndTheLawKnows() {
        SignedRankTest test = new SignedRankTest(1, 1, -1, 2);

        assertEquals(4 / 16.0, test.above(0), 1e-15);
    }

    @Test
    void theIntervalHoldsTheTruthsThatTheTestDoesNotReject() {
        double[] d = SamplePairs.normal(new SplittableRandom(2), 12, 0, 1);
        SignedRankTest test = new SignedRankTest(d);
        Interval interval = test.interval(0.95);

        assertTrue(test.above(interval.low() + 1e-9) > 0.025);
        assertTrue(test.above(interval.low() - 1e-9) <= 0.025);
        assertTrue(test.below(interval.high() - 1e-9) > 0.025);
        assertTrue(test.below(interval.high() + 1e-9) <= 0.025);
    }

    @Test
    void fewDifferencesHaveNoInterval() {
        assertFalse(new SignedRankTest(1, 2, 3, 4, 5).interval(0.95).isDefined());
        assertTrue(new SignedRankTest(1, 2, 3, 4, 5, 6).interval(0.95).isDefined());
    }

    @Test
    void noDifferencesSayNothing() {
        SignedRankTest test = new SignedRankTest();

        assertEquals(1, test.twoSided());
        assertEquals(Double.NaN, test.estimate());
    }

    @Test
    void refusesWhatIsNoNumber() {
        var error =
                assertThrows(
                        IllegalArgumentException.class, () -> new SignedRankTest(1, Double.NaN));

        assertEquals("a difference is NaN; expected a finite number", error.getMessage());
    }

    @Test
    void intervalsCoverAsOftenAsTheySay() {
        SplittableRandom random = new SplittableRandom(3);
        int covered = 0;
        for (int i = 0; i < 2_000; i++) {
            double[] d = SamplePairs.normal(random, 12, 0.7, 1);
            covered += new SignedRankTest(d).interval(0.95).contains(0.7) ? 1 : 0;
        }

        assertEquals(0.957, covered / 2_000.0, 0.015, "the exact level of 12 pairs");
    }
}
