package io.assay.learn.ensemble;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.learn.Learner;
import io.assay.learn.Model;
import io.assay.learn.Table;
import io.assay.learn.grow.Signature;
import io.assay.learn.testing.AllocatedBytes;
import io.assay.learn.tree.DecisionTree;
import io.assay.learn.tree.SampleTables;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class AdaBoostTest {
    private static final Table TEN =
            Table.of(new float[][] {{0, 1, 2, 3, 4, 5, 6, 7, 8, 9}}, List.of("x"))
                    .withClasses(new int[] {1, 1, 1, 0, 0, 0, 1, 1, 1, 0}, SampleTables.target(2));

    /// Errors 3/10, 3/14 and 2/11 follow from the rule by hand.
    @Test
    void errorsAndSaysAreThoseOfTheTextbook() {
        AdaBoostModel model = AdaBoost.defaults().rounds(3).fit(TEN, 1);
        double[] errors = {3 / 10.0, 3 / 14.0, 2 / 11.0};
        for (int r = 0; r < 3; r++) {
            assertEquals(errors[r], model.rounds().get(r).error(), 1e-12);
            double say = Math.log((1 - errors[r]) / errors[r]);
            assertEquals(say, model.rounds().get(r).say(), 1e-12);
        }
        double[] into = new double[20];
        model.predict(TEN, into);
        for (int i = 0; i < 10; i++) {
            assertEquals(TEN.label(i), Combination.argmax(into, 2 * i, 2));
            assertEquals(1, into[2 * i] + into[2 * i + 1], 1e-15);
        }
        assertTrue(model.describe().startsWith("round   error     say\n    1  0.3000  0.8473\n"));
    }

    @Test
    void anyLearnerThatHeedsWeightsCanBeBoosted() {
        Learner stump = (table, seed) -> DecisionTree.stump().fit(table, seed);
        AdaBoostModel direct = AdaBoost.defaults().rounds(8).fit(TEN, 1);
        AdaBoostModel around = AdaBoost.defaults().rounds(8).learner(stump).fit(TEN, 1);
        Table view = TEN.rows(new int[] {0, 1, 2, 3, 4, 5, 6, 7, 8, 9});
        AdaBoostModel viewed = AdaBoost.defaults().rounds(8).learner(stump).fit(view, 1);
        assertEquals(direct.describe(), around.describe());
        assertEquals(direct.describe(), viewed.describe());
    }

    @Test
    void ofSeveralClassesAnErrorBelowChanceIsEnough() {
        Table table = SampleTables.classes(300, 2, 4, 0, 5);
        AdaBoostModel model = AdaBoost.defaults().rounds(30).fit(table, 1);
        AdaBoostModel.Round first = model.rounds().get(0);
        assertTrue(first.error() > 0.3 && first.error() < 0.75);
        double odds = Math.log((1 - first.error()) / first.error());
        assertEquals(odds + Math.log(3), first.say(), 1e-12);
        assertTrue(wrong(model, table) < first.error());
    }

    private static double wrong(AdaBoostModel model, Table table) {
        int classes = table.classes().size();
        double[] into = new double[table.rows() * classes];
        model.predict(table, into);
        double wrong = 0;
        for (int i = 0; i < table.rows(); i++) {
            wrong += Combination.argmax(into, i * classes, classes) == table.label(i) ? 0 : 1;
        }
        return wrong / table.rows();
    }

    @Test
    void boostingEndsWithARoundWithoutError() {
        Table table =
                Table.of(new float[][] {{1, 2, 3, 4}}, List.of("x"))
                        .withClasses(new int[] {0, 0, 1, 1}, SampleTables.target(2));
        AdaBoostModel model = AdaBoost.defaults().fit(table, 1);
        assertEquals(1, model.rounds().size());
        assertEquals(0, model.rounds().get(0).error());
        assertEquals(Math.log(7), model.rounds().get(0).say(), 1e-12);
    }

    @Test
    void aFirstRoundNoBetterThanChanceIsKeptAlone() {
        Learner wrong = (table, seed) -> (rows, into) -> java.util.Arrays.fill(into, 0.5);
        Table ones = TEN.rows(new int[] {0, 1, 2, 6});
        AdaBoostModel model = AdaBoost.defaults().learner(wrong).fit(ones, 1);
        assertEquals(1, model.rounds().size());
        assertEquals(1, model.rounds().get(0).error());
    }

    @Test
    void numbersAreTheMedianBySay() {
        Table table = SampleTables.numbers(200, 3, 0, 3);
        AdaBoostModel model = AdaBoost.defaults().fit(table, 1);
        assertTrue(model.rounds().size() > 10);
        double[] into = new double[200];
        model.predict(table, into);
        double[] one = new double[200];
        double below = 0;
        double all = 0;
        for (AdaBoostModel.Round round : model.rounds()) {
            assertTrue(round.error() < 0.5);
            assertEquals(Math.log((1 - round.error()) / round.error()), round.say(), 1e-12);
            round.model().predict(table, one);
            below += one[17] < into[17] ? round.say() : 0;
            all += round.say();
        }
        assertTrue(below < all / 2);
        double[] truth = table.numbers();
        double boosted = 0;
        double single = 0;
        model.rounds().get(0).model().predict(table, one);
        for (int i = 0; i < 200; i++) {
            boosted += Math.abs(into[i] - truth[i]);
            single += Math.abs(one[i] - truth[i]);
        }
        assertTrue(boosted < single);
    }

    /// Blocks of rows, in which trees walk together, and models that are asked one after the other agree.
    @Test
    void treesAreAskedTogetherForWhatTheySayOneByOne() {
        for (Table table :
                List.of(
                        SampleTables.numbers(2600, 3, 0.1, 3),
                        SampleTables.classes(2600, 3, 3, 0.1, 4))) {
            AdaBoostModel trees = AdaBoost.defaults().rounds(7).fit(table, 1);
            List<AdaBoostModel.Round> wrapped = new ArrayList<>();
            for (AdaBoostModel.Round round : trees.rounds()) {
                Model model = round.model();
                wrapped.add(
                        new AdaBoostModel.Round(
                                (rows, into) -> model.predict(rows, into),
                                round.error(),
                                round.say()));
            }
            Signature signature = Signature.of(table, "test");
            AdaBoostModel any = new AdaBoostModel(signature, wrapped);
            double[] together = new double[table.rows() * signature.outputs()];
            double[] oneByOne = together.clone();
            trees.predict(table, together);
            any.predict(table, oneByOne);
            assertArrayEquals(oneByOne, together);
        }
    }

    @Test
    void mediansOfManyRowsNeedNoMoreRoomThanThoseOfFew() {
        Table table = SampleTables.numbers(50_000, 3, 0, 3);
        AdaBoostModel model =
                AdaBoost.defaults()
                        .rounds(40)
                        .fit(table.rows(IntStream.range(0, 300).toArray()), 1);
        double[] into = new double[50_000];
        long bytes = AllocatedBytes.of(() -> model.predict(table, into));
        assertTrue(bytes < 2_000_000, bytes + " bytes"); // of all rows at once: 16 MB
    }

    @Test
    void shapesOfErrorsAreTheirFormulas() {
        assertArrayEquals(
                new double[] {0.5, 0.25, 1 - Math.exp(-0.5)},
                new double[] {
                    ErrorShape.LINEAR.of(0.5),
                    ErrorShape.SQUARE.of(0.5),
                    ErrorShape.EXPONENTIAL.of(0.5)
                },
                1e-15);
    }
}
