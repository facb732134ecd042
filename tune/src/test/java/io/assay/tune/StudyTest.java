package io.assay.tune;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.tune.search.Pruners;
import io.assay.tune.search.Searchers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StudyTest {
    private final Param<Double> x = Param.real("x", -2, 2);
    private final Param<Integer> k = Param.integer("k", 0, 9);
    private final Space line = Space.of(x);

    private double square(Running trial) {
        return trial.get(x) * trial.get(x);
    }

    @Test
    void askAndTellGiveTheSameStudyAsARun() {
        List<Trial> run = Study.of(line, Searchers.sobol(), 4).minimize(12, this::square).trials();
        Study told = Study.of(line, Searchers.sobol(), 4);
        for (int i = 0; i < 12; i++) {
            Running trial = told.ask().orElseThrow();
            told.tell(trial, square(trial));
        }
        SearcherContract.assertSame(run, told.trials());
        assertEquals(run.get(0).value(), run.get(0).get(x) * run.get(0).get(x));
    }

    @Test
    void askSaysWhichTrialItWaitsFor() {
        Study study = Study.of(line, Searchers.random(), 1).window(2);
        Running first = study.ask().orElseThrow();
        Running second = study.ask().orElseThrow();
        study.tell(second, 1);
        Exception refusal = assertThrows(IllegalStateException.class, study::ask);
        assertEquals(
                "trial 2 waits for the result of trial 0; the window is 2", refusal.getMessage());
        assertEquals(0, study.trials().size());
        study.tell(first, 2);
        assertEquals(List.of(2.0, 1.0), study.trials().stream().map(Trial::value).toList());
        assertEquals(2, study.ask().orElseThrow().number());
    }

    @Test
    void aTrialIsAnsweredOnce() {
        Study study = Study.of(line, Searchers.random(), 1);
        Running trial = study.ask().orElseThrow();
        study.tell(trial, 1);
        Exception refusal =
                assertThrows(IllegalStateException.class, () -> study.fail(trial, "late"));
        assertEquals("trial 0 is finished already", refusal.getMessage());
    }

    @Test
    void maximizeFindsTheGreatestAndGoalsMayNotChange() {
        Study study = Study.of(line, Searchers.random(), 1).maximize(30, trial -> -square(trial));
        double best = study.trials().stream().mapToDouble(Trial::value).max().getAsDouble();
        assertEquals(best, study.best().value());
        Exception refusal =
                assertThrows(IllegalStateException.class, () -> study.minimize(40, this::square));
        assertEquals("the goals are [MAXIMIZE]; expected MINIMIZE", refusal.getMessage());
    }

    @Test
    void aSpaceThatIsUsedUpEndsTheStudy() {
        for (Searcher searcher : List.of(Searchers.random(), Searchers.tpe(), Searchers.bayes())) {
            Study study = Study.of(Space.of(k), searcher, 1).minimize(50, t -> t.get(k));
            assertEquals(10, study.trials().size(), searcher.name());
            assertEquals("nothing is left to try", study.ended());
        }
    }

    @Test
    void repeatedTrialsAreAllowedWhereTheyAreAskedFor() {
        Study study =
                Study.of(Space.of(k), Searchers.random(), 1)
                        .allowRepeats()
                        .minimize(30, t -> t.get(k));
        assertEquals(30, study.trials().size());
        assertNull(study.ended());
    }

    @Test
    void aNoisyObjectiveIsTheMeanOfItsRepeats() {
        List<Long> seeds = new ArrayList<>();
        Study study =
                Study.of(line, Searchers.random(), 1)
                        .repeats(4)
                        .minimize(
                                1,
                                trial -> {
                                    seeds.add(trial.seed());
                                    return trial.repeat();
                                });
        assertEquals(1.5, study.best().value());
        assertEquals(4, seeds.stream().distinct().count());
    }

    @Test
    void wishesComeNextAndManualTrialsAreEqualInRank() {
        Study study = Study.of(line, Searchers.random(), 1);
        study.enqueue(line.params(x.is(0.5)));
        study.minimize(2, this::square);
        Trial manual = study.evaluate(line.params(x.is(0.0)), this::square);
        study.minimize(4, this::square);
        assertEquals(0.5, study.trials().get(0).get(x));
        assertEquals(2, manual.number());
        assertEquals(manual, study.best());
        Exception refusal =
                assertThrows(
                        IllegalStateException.class,
                        () -> study.evaluate(line.params(x.is(0.0)), this::square));
        assertEquals("(x=0.0) was tried before", refusal.getMessage());
    }

    @Test
    void rulesAreCheckedBeforeAnythingIsEvaluated() {
        Space half = line.require("x >= 0", p -> p.get(x) >= 0);
        Study study = Study.of(half, Searchers.sobol(), 1).minimize(40, this::square);
        assertTrue(study.trials().stream().allMatch(trial -> trial.get(x) >= 0));
        Exception refusal =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> study.enqueue(half.params(x.is(-1.0))));
        assertEquals("(x=-1.0) breaks the rule x >= 0", refusal.getMessage());
    }

    @Test
    void rulesThatNothingKeepsAreSaid() {
        Space none = line.require("never", p -> false);
        Exception refusal =
                assertThrows(
                        IllegalStateException.class,
                        () -> Study.of(none, Searchers.random(), 1).ask());
        assertEquals(
                "none of 2000 points was new and kept the rules [never]", refusal.getMessage());
    }

    @Test
    void failedTrialsAreKeptWithTheirReason() {
        Study study =
                Study.of(line, Searchers.random(), 1)
                        .minimize(
                                3,
                                trial -> {
                                    if (trial.number() == 0) {
                                        throw new java.io.IOException("disk full");
                                    }
                                    return trial.number() == 1 ? Double.NaN : 7;
                                });
        assertEquals("IOException: disk full", study.trials().get(0).reason());
        assertEquals("the value is NaN", study.trials().get(1).reason());
        assertEquals(Trial.Outcome.FAILED, study.trials().get(1).outcome());
        assertEquals(7, study.best().value());
    }

    @Test
    void anErrorIsThrownAndNobodyWaitsForItsTrial() {
        Study study = Study.of(line, Searchers.random(), 1).window(4);
        assertThrows(
                AssertionError.class,
                () ->
                        study.minimize(
                                9,
                                trial -> {
                                    throw new AssertionError("broken");
                                }));
        assertEquals(Trial.Outcome.FAILED, study.trials().get(0).outcome());
    }

    @Test
    void aStopRuleLooksOnlyAtWhatTheWindowShows() {
        Study study =
                Study.of(line, Searchers.random(), 1)
                        .window(3)
                        .stopWhen(seen -> seen.size() >= 10)
                        .minimize(100, this::square);
        assertEquals(12, study.trials().size());
        assertEquals("the stop rule holds", study.ended());
    }

    @Test
    void noTrialStartsWhenTheTimeIsOver() {
        Study study =
                Study.of(line, Searchers.random(), 1)
                        .within(Duration.ZERO)
                        .minimize(100, this::square);
        assertEquals(0, study.trials().size());
        assertEquals("the time is over", study.ended());
    }

    @Test
    void prunedTrialsKeepTheirLastReport() {
        Study study =
                Study.of(line, Searchers.random(), 1)
                        .prune(Pruners.threshold(0, 5))
                        .minimize(
                                2,
                                trial -> {
                                    boolean on = trial.report(1, 4);
                                    on &= trial.report(2, trial.number() == 0 ? 6 : 3);
                                    return on ? 1 : -99;
                                });
        assertEquals(Trial.Outcome.PRUNED, study.trials().get(0).outcome());
        assertEquals(6, study.trials().get(0).value());
        assertEquals("at step 2 6.0 is not in [0.0, 5.0]", study.trials().get(0).reason());
        assertEquals(1, study.trials().get(1).value());
    }

    @Test
    void severalGoalsTakeSeveralValues() {
        Study study =
                Study.of(line, Searchers.nsga2(), 1)
                        .goals(Goal.MINIMIZE, Goal.MAXIMIZE)
                        .run(5, trial -> new double[] {trial.get(x), trial.get(x)});
        assertEquals(2, study.trials().get(0).values().size());
        Exception refusal =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> study.run(6, trial -> new double[] {1}));
        assertEquals("values has 1 numbers; expected one for each of 2", refusal.getMessage());
    }

    @Test
    void earlierTrialsTeachTheSearcherAndAreNotTrials() {
        Space wide = Space.of(x, k);
        List<Trial> before =
                Study.of(line, Searchers.random(), 1).minimize(30, this::square).trials();
        Study warm = Study.of(line, Searchers.tpe(), 2).warmStart(before).minimize(5, this::square);
        Study cold = Study.of(line, Searchers.tpe(), 2).minimize(5, this::square);
        assertEquals(5, warm.trials().size());
        assertNotEquals(cold.trials().get(0).params(), warm.trials().get(0).params());
        assertEquals(0, Study.of(wide, Searchers.tpe(), 2).warmStart(before).trials().size());
    }

    @Test
    void settingsComeBeforeTheFirstTrial() {
        Study study = Study.of(line, Searchers.random(), 1).minimize(1, this::square);
        Exception refusal = assertThrows(IllegalStateException.class, () -> study.window(2));
        assertEquals("window comes before the first trial", refusal.getMessage());
    }

    @Test
    void aHundredThousandTrialsStayFlat() {
        Study study = Study.of(line, Searchers.random(), 1).minimize(100_000, this::square);
        assertEquals(100_000, study.trials().size());
    }
}
