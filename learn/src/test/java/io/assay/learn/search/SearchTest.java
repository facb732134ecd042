package io.assay.learn.search;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.learn.Learner;
import io.assay.learn.Table;
import io.assay.learn.curve.CrossValidated;
import io.assay.learn.curve.CrossValidation;
import io.assay.learn.curve.Scoring;
import io.assay.learn.ensemble.RandomForest;
import io.assay.learn.neighbours.NearestNeighbours;
import io.assay.learn.testing.ContractTables;
import io.assay.learn.tree.DecisionTree;
import io.assay.multiclass.ClassSample;
import io.assay.regression.RealMetrics;
import io.assay.split.Folds;
import io.assay.split.Holdout;
import io.assay.split.Split;
import io.assay.split.Splits;
import io.assay.split.TimeSplits;
import io.assay.tune.Goal;
import io.assay.tune.Param;
import io.assay.tune.Params;
import io.assay.tune.Space;
import io.assay.tune.Trial;
import io.assay.tune.result.WinnerScore;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class SearchTest {
    private static final Param<Integer> DEPTH = Param.integer("depth", 1, 4);
    private static final Param<Integer> LEAF = Param.ordinal("leaf", 1, 5, 10);
    private static final Space SPACE = Space.of(DEPTH, LEAF);
    private static final Function<Params, Learner> TREE =
            p -> DecisionTree.defaults().maxDepth(p.get(DEPTH)).minLeaf(p.get(LEAF));
    private static final Table CLASSES = ContractTables.classes(3);
    private static final Table NUMBERS = ContractTables.numbers();

    @Test
    void gridTriesEachCombinationOnceAndTellsFirstHowMany() {
        List<String> told = new ArrayList<>();
        Found found = Search.grid(TREE, SPACE).verbose(told::add).run(CLASSES, 7);
        assertEquals(12, found.candidates().size());
        assertEquals(12, found.trials().stream().map(Trial::params).distinct().count());
        assertEquals("grid search: up to 12 settings on 5 folds each, 60 fits", told.get(0));
        assertEquals(13, told.size());
        assertTrue(told.get(1).contains("accuracy 0."), told.get(1));
        assertTrue(told.get(1).endsWith("depth=1, leaf=1"), told.get(1));
    }

    @Test
    @SuppressWarnings("unchecked") // accuracy is a metric of classes
    void aCandidateIsWhatCrossValidationSaysOfItsSettings() {
        Splits folds = Folds.stratified(CLASSES.labels(), 4, 3);
        Found found = Search.grid(TREE, SPACE).cv(folds).run(CLASSES, 7);
        Candidate best = found.best();
        Scoring<ClassSample> accuracy = (Scoring<ClassSample>) Scorings.natural(CLASSES);
        CrossValidated<ClassSample> same =
                CrossValidation.of(folds, 7).run(TREE.apply(best.params()), CLASSES, accuracy);
        assertEquals(same.folds().mean().value(), found.bestScore());
        assertEquals(same.folds().values(), best.folds().values());
        assertArrayEquals(same.outOfFold(), best.outOfFold());
        double most = found.candidates().stream().mapToDouble(Candidate::score).max().orElseThrow();
        assertEquals(most, found.bestScore());
        assertEquals(Goal.MAXIMIZE, found.goal());
    }

    @Test
    void aLossIsMinimised() {
        Found found =
                Search.grid(TREE, SPACE).scoring(Scoring.numbers(RealMetrics.RMSE)).run(NUMBERS, 1);
        double least =
                found.candidates().stream().mapToDouble(Candidate::score).min().orElseThrow();
        assertEquals(least, found.bestScore());
        assertEquals("rmse", found.metric());
    }

    @Test
    void anyNumberOfThreadsGivesTheSameBits() {
        Param<Integer> trees = Param.integer("trees", 2, 9);
        Tunable forest =
                Tunable.of(
                        p -> RandomForest.defaults().trees(p.get(trees)), Space.of(trees, DEPTH));
        for (Search search :
                List.of(Search.random(forest, 10), Search.bayes(forest, 10).window(4))) {
            Found alone = search.run(CLASSES, 5);
            for (int threads : new int[] {2, 8}) {
                ExecutorService pool = Executors.newFixedThreadPool(threads);
                assertSame(alone, search.on(pool, threads).run(CLASSES, 5));
                pool.shutdown();
            }
        }
    }

    private static void assertSame(Found first, Found second) {
        for (int i = 0; i < first.trials().size(); i++) {
            assertTrue(first.trials().get(i).sameAs(second.trials().get(i)), "trial " + i);
            assertArrayEquals(
                    first.candidates().get(i).outOfFold(), second.candidates().get(i).outOfFold());
        }
        assertArrayEquals(predicted(first), predicted(second));
    }

    private static double[] predicted(Found found) {
        double[] predicted = new double[CLASSES.rows() * 3];
        found.model().predict(CLASSES, predicted);
        return predicted;
    }

    @Test
    void asALearnerItFitsTheWinner() {
        Search search = Search.random(TREE, SPACE, 5).refit(false);
        double[] predicted = new double[CLASSES.rows() * 3];
        search.fit(CLASSES, 11).predict(CLASSES, predicted);
        double[] winner = new double[predicted.length];
        TREE.apply(search.run(CLASSES, 11).bestParams()).fit(CLASSES, 11).predict(CLASSES, winner);
        assertArrayEquals(winner, predicted);
    }

    @Test
    void aSearchThatWentOnFromAFileIsTheSameAsOneThatWasNeverStopped() {
        Search search = Search.bayes(TREE, SPACE, 8);
        Found whole = search.run(CLASSES, 5);
        Found half = Search.bayes(TREE, SPACE, 4).run(CLASSES, 5);
        int[] asked = {0};
        Found rest =
                search.through(
                                study -> {
                                    half.trials().forEach(study::restore);
                                    return study;
                                })
                        .verbose(line -> asked[0]++)
                        .run(CLASSES, 5);
        assertSame(whole, rest);
        assertEquals(1 + 4, asked[0], "a line for the plan and for each trial that was run");
    }

    @Test
    void withoutRefitThereIsNoModel() {
        Found found = Search.random(TREE, SPACE, 2).refit(false).run(CLASSES, 1);
        IllegalStateException refused = assertThrows(IllegalStateException.class, found::model);
        assertEquals(
                "there is no model, as refit is off; fit the learner of bestParams()",
                refused.getMessage());
    }

    @Test
    void settingsThatCannotBeFittedAreFailedTrialsWithTheReason() {
        Param<Integer> k = Param.ordinal("k", 1, 500);
        Found found =
                Search.grid(p -> NearestNeighbours.defaults().k(p.get(k)), Space.of(k))
                        .run(CLASSES, 1);
        assertEquals(1, found.candidates().size());
        Trial failed = found.trials().get(1);
        assertFalse(failed.isComplete());
        assertTrue(
                failed.reason().contains("k is 500; expected at most the 72 rows"),
                failed.reason());
    }

    @Test
    void aMetricThatIsNeitherGoodNorBadIsRefused() {
        Search search = Search.grid(TREE, SPACE).scoring(Scoring.numbers(RealMetrics.BIAS));
        String message =
                assertThrows(IllegalArgumentException.class, () -> search.run(NUMBERS, 1))
                        .getMessage();
        assertEquals(
                "scoring is bias, of which neither more nor less is better; expected a metric to"
                        + " search by",
                message);
    }

    @Test
    void theBestOfManyOnNoiseIsHonestlyNoBetterThanChance() {
        int rows = 300;
        int configurations = 40;
        int[] coin = new java.util.SplittableRandom(4).ints(rows, 0, 2).toArray();
        Table noise =
                Table.of(new float[][] {new float[rows]}, List.of("x"))
                        .withClasses(coin, new io.assay.learn.Target("y", List.of("a", "b")));
        Param<Integer> number = Param.integer("number", 1, configurations);
        Learner[] guessing = new Learner[configurations + 1];
        Arrays.setAll(guessing, SearchTest::guess);
        Found found = Search.grid(p -> guessing[p.get(number)], Space.of(number)).run(noise, 1);
        WinnerScore honest = found.honest(100, 0.95, 3);
        assertTrue(honest.raw() > 0.54, "raw " + honest.raw());
        assertEquals(0.5, honest.corrected(), 0.035);
        assertTrue(honest.interval().low() < 0.5 && honest.interval().high() > 0.5);
        assertTrue(honest.corrected() < honest.raw());
    }

    /// A model that tosses a coin for each row.
    private static Learner guess(int number) {
        return (table, seed) ->
                (rows, into) -> {
                    for (int i = 0; i < rows.rows(); i++) {
                        long own = 1_000_003L * number + rows.base(i);
                        into[2 * i] = new java.util.SplittableRandom(own).nextDouble();
                        into[2 * i + 1] = 1 - into[2 * i];
                    }
                };
    }

    @Test
    void rowsThatNoFoldTestsAreLeftOutOfTheHonestScore() {
        Splits series = TimeSplits.of(NUMBERS.rows(), 3);
        Found found = Search.grid(TREE, SPACE).cv(series).run(NUMBERS, 1);
        WinnerScore honest = found.honest(50, 0.9, 1);
        assertTrue(Double.isFinite(honest.corrected()));
        assertTrue(honest.interval().low() <= honest.corrected());
    }

    @Test
    void nestedSearchesNeverSeeTheRowsTheyAreTestedOn() {
        Splits outer = Folds.stratified(CLASSES.labels(), 3, 1);
        NestedScore nested = Search.grid(SearchTest::spying, SPACE).cv(3).nested(CLASSES, outer, 9);
        assertEquals(3, nested.searches().size());
        assertEquals(3, nested.winners().size());
        assertEquals(3, nested.folds().values().size());
        for (Split split : outer) {
            Found within = nested.searches().get((int) split.number());
            assertEquals(
                    split.train().size() * 3, within.best().outOfFold().length, "rows searched on");
        }
    }

    /// Refuses to predict a row that it was trained on.
    private static Learner spying(Params params) {
        return (table, seed) -> {
            BitSet seen = new BitSet();
            for (int i = 0; i < table.rows(); i++) {
                seen.set(table.base(i));
            }
            var model = TREE.apply(params).fit(table, seed);
            return (rows, into) -> {
                for (int i = 0; i < rows.rows(); i++) {
                    assertFalse(seen.get(rows.base(i)), "row " + rows.base(i) + " was seen");
                }
                model.predict(rows, into);
            };
        };
    }

    @Test
    void theTestSetIsOpenedOnceByOneSearch() {
        Split split = Holdout.stratified(CLASSES.labels(), 0.3, 1).split(0);
        Table train = CLASSES.rows(split.train().toArray());
        TestSet test = TestSet.sealed(CLASSES.rows(split.test().toArray()));
        Found found = Search.grid(TREE, SPACE).run(train, 1);
        assertNull(found.finalScore());
        assertNull(test.opened());
        FinalScore last = found.finalise(test);
        assertEquals(12, last.tried());
        assertEquals(test.rows(), last.rows());
        assertTrue(last.estimate().interval().low() < last.value());
        assertEquals(last, found.finalScore());
        assertEquals("12", last.facts().get("tried"));
        assertEquals("the winner of 12 settings (" + found.bestParams() + ")", test.opened());

        String again =
                assertThrows(IllegalStateException.class, () -> found.finalise(test)).getMessage();
        assertTrue(again.startsWith("this search was finalised before, with accuracy"), again);
        Found other = Search.random(TREE, SPACE, 3).run(train, 2);
        String opened =
                assertThrows(IllegalStateException.class, () -> other.finalise(test)).getMessage();
        assertTrue(opened.startsWith("the test set was opened before, for the winner of"), opened);
        assertTrue(opened.endsWith("put other rows aside"), opened);
    }
}
