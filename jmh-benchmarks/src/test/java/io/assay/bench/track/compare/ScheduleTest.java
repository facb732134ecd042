package io.assay.bench.track.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.bench.track.evidence.SamplePairs;
import io.assay.bench.track.verdict.Rule;
import io.assay.bench.track.verdict.Verdict;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// Whole comparisons without a JVM: a pair is drawn where one would be measured.
class ScheduleTest {
    private static final Schedule PLAIN = new Schedule(false, 60);
    private static final Schedule BUDGETED = new Schedule(true, 60);

    private final SplittableRandom random = new SplittableRandom(11);
    private final Contest same = contest("same");
    private final Contest slower = contest("slower");
    private final Contest noisy = contest("noisy");

    @Test
    void firstLooksComeInShuffledRounds() {
        List<Contest> all = List.of(same, slower, noisy);
        for (int round = 0; round < 12; round++) {
            Set<Contest> met = new HashSet<>();
            for (int i = 0; i < 3; i++) {
                Contest next = PLAIN.next(all, 1_000, random).orElseThrow();
                met.add(next);
                next.add(pair(next));
            }
            assertEquals(3, met.size(), "round " + round);
        }
    }

    @Test
    void onlySuspectsGetFreshPairsAndNothingElseWithoutABudget() {
        int pairs = play(PLAIN, 1_000);

        assertEquals(3 * 12 + 20, pairs);
        assertEquals(20, slower.fresh().size());
        assertEquals(Verdict.SLOWER, slower.finding().verdict());
        assertEquals(Verdict.SAME, same.finding().verdict());
        assertEquals(Verdict.CANNOT_TELL, noisy.finding().verdict());
    }

    @Test
    void aBudgetThatIsLeftGoesWhereTheIntervalIsWidest() {
        int pairs = play(BUDGETED, 80);

        assertEquals(80, pairs);
        assertEquals(12, same.screen().size());
        assertEquals(80 - 24 - 20, noisy.screen().size() + noisy.fresh().size());
    }

    @Test
    void aSuspectWithoutTimeForItsPairsCannotBeTold() {
        int pairs = play(PLAIN, 40);

        assertEquals(36, pairs);
        assertEquals(Verdict.CANNOT_TELL, slower.finding().verdict());
        assertEquals(12, slower.finding().pairs());
        assertTrue(slower.finding().change() > 0.05);
    }

    @Test
    void aBudgetMeansFewerBenchmarksNotFewerPairs() {
        assertEquals(2, Schedule.affordable(300, 6, 12));
        assertEquals(1, Schedule.affordable(10, 6, 12));
    }

    private int play(Schedule schedule, int most) {
        List<Contest> all = List.of(same, slower, noisy);
        int pairs = 0;
        Optional<Contest> next = schedule.next(all, most, random);
        while (next.isPresent()) {
            next.get().add(pair(next.get()));
            pairs++;
            next = schedule.next(all, most - pairs, random);
        }
        return pairs;
    }

    private io.assay.bench.track.evidence.Pair pair(Contest contest) {
        double mean = contest == slower ? Math.log(1.1) : 0;
        double sd = contest == noisy ? 0.3 : 0.01;
        return SamplePairs.of(100, Math.exp(mean + sd * random.nextGaussian()));
    }

    private static Contest contest(String name) {
        return new Contest(new Case("a.B." + name, Map.of(), 1), Rule.STANDARD);
    }
}
