package io.assay.bench.track.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.bench.track.evidence.SamplePairs;
import io.assay.bench.track.verdict.Rule;
import io.assay.bench.track.verdict.Verdict;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// Whole comparisons without a JVM; a pair of the control takes half a pair of time.
class AgendaTest {
    private final SplittableRandom random = new SplittableRandom(17);
    private final Contest control = contest("control");
    private final List<Contest> cases =
            List.of(contest("a"), contest("b"), contest("c"), contest("d"));
    private double spread = 0.01;

    @Test
    void timeThatIsLeftGoesToTheNextCaseOfTheSuite() {
        Agenda agenda = play(1, 6 + 3 * 12);

        assertEquals(cases.subList(0, 3), agenda.measured());
        cases.subList(0, 3).forEach(c -> assertEquals(Verdict.SAME, c.finding().verdict()));
        assertEquals(0, cases.get(3).screen().size());
    }

    @Test
    void noCaseBeginsThatCouldNotBeEnded() {
        Agenda agenda = play(1, 6 + 2 * 12 + 11);

        assertEquals(cases.subList(0, 2), agenda.measured());
        assertEquals(0, cases.get(2).screen().size());
    }

    /// There was to be time for its 12 pairs; all of it is gone after the 30th pair.
    @Test
    void aCaseOnTopThatLostItsTimeIsLeftOut() {
        Agenda agenda = agenda(1);
        Optional<Contest> next = agenda.next(40, random);
        for (int pairs = 1; next.isPresent(); pairs++) {
            next.get().add(pair());
            next = agenda.next(pairs < 30 ? 40 - pairs : 0, random);
        }

        assertTrue(cases.get(1).screen().size() > 0, "it began");
        assertEquals(cases.subList(0, 1), agenda.measured());
    }

    @Test
    void theControlGetsItsPairsWhateverTimeIsLeft() {
        play(4, 20);

        assertEquals(12, control.screen().size());
        assertEquals(Verdict.SAME, control.finding().verdict());
        int others = cases.stream().mapToInt(c -> c.screen().size()).sum();
        assertTrue(others >= 13 && others <= 15, others + " pairs");
    }

    @Test
    void aControlThatIsSuspectGetsItsFreshPairs() {
        for (int i = 0; i < 12; i++) {
            control.add(SamplePairs.of(100, 1.03 + 1e-4 * i));
        }

        play(1, 12);

        assertEquals(20, control.fresh().size());
        assertEquals(Verdict.SAME, control.finding().verdict());
    }

    @Test
    void noiseComesBeforeMoreCases() {
        spread = 0.3;

        play(1, 60);

        assertEquals(0, cases.get(1).screen().size());
    }

    private Agenda play(int chosen, double time) {
        Agenda agenda = agenda(chosen);
        double left = time;
        Optional<Contest> next = agenda.next(left, random);
        while (next.isPresent()) {
            left -= next.get() == control ? 0.5 : 1;
            next.get().add(pair());
            next = agenda.next(left, random);
        }
        return agenda;
    }

    private Agenda agenda(int chosen) {
        return new Agenda(new Schedule(true, 60), control, cases, chosen);
    }

    private io.assay.bench.track.evidence.Pair pair() {
        return SamplePairs.of(100, Math.exp(spread * random.nextGaussian()));
    }

    private static Contest contest(String name) {
        return new Contest(new Case("a.B." + name, Map.of(), 1), Rule.STANDARD);
    }
}
