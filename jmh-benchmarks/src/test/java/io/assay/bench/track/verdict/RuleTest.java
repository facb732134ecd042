package io.assay.bench.track.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.bench.track.evidence.SamplePairs;
import io.assay.bench.track.evidence.SignedRankTest;
import java.util.EnumMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class RuleTest {
    private static final Rule RULE = Rule.STANDARD;

    /// What was measured of CPU time under load and of wall time under load.
    private static final double CPU = 0.019;

    private static final double WALL = 0.054;

    private static final int RUNS = 300;

    @Test
    void equalsAreHardlyEverSuspectedAndNeverGuilty() {
        for (double sd : new double[] {0.007, CPU, WALL}) {
            Map<Verdict, Integer> verdicts = verdicts(sd, 0);

            assertEquals(0, verdicts.get(Verdict.SLOWER), "sd " + sd);
            assertEquals(0, verdicts.get(Verdict.FASTER), "sd " + sd);
        }
        assertTrue(verdicts(CPU, 0).get(Verdict.SAME) > 0.98 * RUNS);
    }

    @Test
    void aTolerableChangeIsNotReported() {
        Map<Verdict, Integer> verdicts = verdicts(CPU, Math.log(1.02));

        assertTrue(verdicts.get(Verdict.SLOWER) <= 0.005 * RUNS, verdicts.toString());
    }

    @Test
    void fivePercentAreFoundInCpuTimeOfALoadedMachine() {
        Map<Verdict, Integer> verdicts = verdicts(CPU, Math.log(1.05));

        assertTrue(verdicts.get(Verdict.SLOWER) > 0.95 * RUNS, verdicts.toString());
    }

    @Test
    void tenPercentAreFoundByTheClockAndNeverCalledSame() {
        Map<Verdict, Integer> verdicts = verdicts(WALL, Math.log(1.1));

        assertTrue(verdicts.get(Verdict.SLOWER) > 0.95 * RUNS, verdicts.toString());
        assertEquals(0, verdicts.get(Verdict.SAME));
    }

    @Test
    void gainsAreFoundAsLossesAre() {
        Map<Verdict, Integer> verdicts = verdicts(CPU, -Math.log(1.1));

        assertEquals(RUNS, verdicts.get(Verdict.FASTER));
    }

    private static Map<Verdict, Integer> verdicts(double sd, double truth) {
        SplittableRandom random = new SplittableRandom(7);
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        for (Verdict verdict : Verdict.values()) {
            counts.put(verdict, 0);
        }
        for (int i = 0; i < RUNS; i++) {
            double[] screen = SamplePairs.normal(random, RULE.screenPairs(), truth, sd);
            double[] fresh = SamplePairs.normal(random, RULE.confirmPairs(), truth, sd);
            counts.merge(RULE.of(screen, fresh).verdict(), 1, Integer::sum);
        }
        return counts;
    }

    @Test
    void noiseThatHidesAChangeCannotBeTold() {
        double[] screen = SamplePairs.normal(new SplittableRandom(3), 12, 0, 0.2);

        Finding finding = RULE.screened(screen);

        assertEquals(Verdict.CANNOT_TELL, finding.verdict());
        assertTrue(finding.wouldTell() > 50 && finding.wouldTell() < 1_000, finding.toString());
    }

    @Test
    void theNumberOfPairsThatWouldTellDoesAsARule() {
        SplittableRandom random = new SplittableRandom(5);
        double[] few = SamplePairs.normal(random, 20, Math.log(1.04), WALL);
        int enough = RULE.confirmed(few).wouldTell();

        double[] many = SamplePairs.normal(random, 4 * enough, Math.log(1.04), WALL);

        assertTrue(enough > 20, "the few did not tell");
        assertEquals(Verdict.SLOWER, RULE.confirmed(many).verdict());
    }

    @Test
    void fewerPairsThanTheRuleAsksForNeverTell() {
        double[] eleven = new double[11];
        java.util.Arrays.setAll(eleven, i -> 0.2 + 0.001 * i);

        assertFalse(RULE.suspects(eleven));
        assertEquals(Verdict.CANNOT_TELL, RULE.screened(eleven).verdict());
        assertEquals(Verdict.CANNOT_TELL, RULE.confirmed(eleven).verdict());
        assertEquals(20, RULE.confirmed(eleven).wouldTell());
    }

    @Test
    void onePairMoreThanALookAsksForMustBeSurer() {
        double[] first = barelyWithin(12);
        double[] fresh = barelyWithin(20);

        assertEquals(Verdict.SAME, RULE.screened(first).verdict());
        assertEquals(Verdict.CANNOT_TELL, RULE.screened(andOneMore(first)).verdict());
        assertEquals(Verdict.SAME, RULE.confirmed(fresh).verdict());
        assertEquals(Verdict.CANNOT_TELL, RULE.confirmed(andOneMore(fresh)).verdict());
    }

    /// Evenly around 2.5 percent, just so wide that with one more the interval at 99 percent reaches 5.
    private static double[] barelyWithin(int n) {
        double[] some = new double[n];
        double width = 0;
        do {
            width += 0.001;
            for (int i = 0; i < n; i++) {
                some[i] = 0.025 + width * (i / (n - 1.0) - 0.5);
            }
        } while (new SignedRankTest(andOneMore(some)).interval(0.99).high() < Math.log(1.05));
        return some;
    }

    private static double[] andOneMore(double[] some) {
        double[] more = java.util.Arrays.copyOf(some, some.length + 1);
        more[some.length] = 0.025;
        return more;
    }

    /// A look after each pair has many chances to be wrong.
    @Test
    void manyLooksHardlyEverCallFivePercentSame() {
        SplittableRandom random = new SplittableRandom(9);
        int same = 0;
        for (int run = 0; run < 100; run++) {
            double[] all = SamplePairs.normal(random, 28, Math.log(1.05), WALL);
            boolean isSame = false;
            for (int n = 13; n <= all.length && !isSame; n++) {
                double[] some = java.util.Arrays.copyOf(all, n);
                isSame = RULE.screened(some).verdict() == Verdict.SAME;
            }
            same += isSame ? 1 : 0;
        }

        assertTrue(same <= 3, same + " of 100");
    }

    @Test
    void changesAreShares() {
        double[] screen = new double[12];
        java.util.Arrays.setAll(screen, i -> Math.log(1.25) + 1e-6 * i);

        Finding finding = RULE.suspected(screen);

        assertEquals(0.25, finding.change(), 1e-4);
        assertTrue(finding.interval().contains(0.25 + 6e-6));
    }
}
