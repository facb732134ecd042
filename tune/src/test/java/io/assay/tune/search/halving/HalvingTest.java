package io.assay.tune.search.halving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.tune.Goal;
import io.assay.tune.Param;
import io.assay.tune.Searcher;
import io.assay.tune.Space;
import io.assay.tune.Study;
import io.assay.tune.Trial;
import io.assay.tune.search.Searchers;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class HalvingTest {
    private final Param<Double> x = Param.real("x", 0, 1);
    private final Space space = Space.of(x);

    private Study run(Searcher searcher, int window, int trials) {
        return Study.of(space, searcher, 1)
                .window(window)
                .minimize(trials, t -> Math.abs(t.get(x) - 0.3) + 1 / (10 + t.resource()));
    }

    private static List<Trial> of(List<Trial> trials, double resource) {
        return trials.stream().filter(t -> t.proposal().resource() == resource).toList();
    }

    @Test
    void thePlanIsPrinted() {
        assertEquals(
                "bracket 0: 9 x 1, 3 x 3, 1 x 9\nbracket 1: 5 x 3, 1 x 9\nbracket 2: 3 x 9",
                Brackets.of(9, 3).toString());
        assertEquals(22, Brackets.of(9, 3).trials());
        assertEquals(9 + 3 * 2 + 6 + 5 * 3 + 6 + 3 * 9, Brackets.of(9, 3).cost());
    }

    @Test
    void theTableOfThePaperIsPrintedByName() {
        // L. Li et al., table 1: brackets start with 81, 27, 9, 6 and 5 points.
        List<Integer> starts =
                Brackets.asPrinted(81, 3).brackets().stream().map(b -> b.get(0).points()).toList();
        assertEquals(List.of(81, 27, 9, 6, 5), starts);
        assertEquals(
                "6 x 27.0, 2 x 81.0",
                Brackets.asPrinted(81, 3).brackets().get(3).stream()
                        .map(r -> r.points() + " x " + r.resource())
                        .collect(Collectors.joining(", ")));
    }

    @Test
    void hyperbandTakesTheBestOfEachRung() {
        List<Trial> trials = run(Searchers.hyperband(9), 1, 13).trials();
        assertEquals(9, of(trials, 1).size());
        List<Integer> best =
                of(trials, 1).stream()
                        .sorted(Comparator.comparingDouble(Trial::value))
                        .limit(3)
                        .map(Trial::number)
                        .toList();
        assertEquals(best, of(trials, 3).stream().map(t -> t.proposal().continues()).toList());
        Trial last = of(trials, 9).get(0);
        assertEquals(trials.get(best.get(0)).params(), last.params());
        assertEquals(
                "bracket 0\n"
                        + "  resource 1.0: 9 tried, 3 went on: "
                        + best.stream().sorted().toList()
                        + "\n  resource 3.0: 3 tried, 1 went on: ["
                        + last.proposal().continues()
                        + "]\n  resource 9.0: 1 tried, 0 went on\n",
                HyperbandSearcher.of(9, 3).stops(trials, Goal.MINIMIZE));
    }

    @Test
    void allBracketsAreDoneWhateverTheWindow() {
        for (int window : new int[] {1, 4, 16}) {
            List<Trial> trials = run(Searchers.hyperband(9), window, 22 + 4 * window).trials();
            assertTrue(of(trials, 9).size() >= 5, "window " + window);
            for (Trial trial : of(trials, 9)) {
                int from = trial.proposal().continues();
                assertTrue(from < 0 || trials.get(from).params().equals(trial.params()));
            }
        }
    }

    @Test
    void failedTrialsDoNotGoOn() {
        Study study =
                Study.of(space, HyperbandSearcher.halving(6, 4, 2, 3), 1)
                        .minimize(
                                10,
                                t -> {
                                    if (t.number() != 4) {
                                        throw new IllegalStateException("no");
                                    }
                                    return 1;
                                });
        assertEquals(4, study.trials().get(6).proposal().continues());
        assertEquals(-1, study.trials().get(7).proposal().continues());
    }

    @Test
    void ashaNeedsNoFullRung() {
        List<Trial> trials = run(Searchers.asha(9), 1, 60).trials();
        Trial first = of(trials, 3).get(0);
        assertEquals(3, first.number());
        assertTrue(of(trials, 9).size() >= 2);
        for (Trial trial : trials) {
            int from = trial.proposal().continues();
            assertTrue(from < 0 || trials.get(from).params().equals(trial.params()));
        }
        long bottom = of(trials, 1).size();
        assertTrue(of(trials, 3).size() <= bottom / 3 + 1);
    }

    @Test
    void bohbEndsNearerThanItsFirstPoints() {
        List<Trial> trials = run(Searchers.bohb(9), 1, 120).trials();
        double early =
                trials.subList(0, 9).stream()
                        .mapToDouble(t -> Math.abs(t.get(x) - 0.3))
                        .average()
                        .getAsDouble();
        double late =
                trials.subList(90, 120).stream()
                        .mapToDouble(t -> Math.abs(t.get(x) - 0.3))
                        .average()
                        .getAsDouble();
        assertTrue(late < early, late + " after " + early);
    }

    @Test
    void aRaceDropsTheWorseAndKeepsTheBest() {
        int kept = 0;
        for (int seed = 0; seed < 40; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            double[][] noise = new double[5][1_000];
            for (int i = 0; i < 1_000; i++) {
                double row = random.nextDouble(); // rows are hard or easy for all alike
                for (int c = 0; c < 5; c++) {
                    noise[c][i] = row + 0.02 * c + 0.2 * random.nextDouble();
                }
            }
            Race.Result result =
                    Race.defaults()
                            .run(
                                    5,
                                    10,
                                    (c, b) -> Arrays.copyOfRange(noise[c], 100 * b, 100 * b + 100));
            kept += result.left().contains(0) ? 1 : 0;
            assertFalse(result.left().contains(4), "seed " + seed);
            assertTrue(result.measured() < 45, "seed " + seed);
        }
        assertTrue(kept >= 38, kept + " of 40"); // at least 95 percent
    }

    @Test
    void refusesWhatHasNoBrackets() {
        Exception refusal = assertThrows(IllegalArgumentException.class, () -> Brackets.of(0, 3));
        assertEquals("resource is 0; expected at least 1", refusal.getMessage());
        refusal = assertThrows(IllegalArgumentException.class, () -> Brackets.of(9, 1));
        assertEquals("eta is 1; expected at least 2", refusal.getMessage());
    }
}
