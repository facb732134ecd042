package io.assay.learn.ensemble;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.learn.Column;
import io.assay.learn.Learner;
import io.assay.learn.Table;
import io.assay.learn.tree.DecisionTree;
import io.assay.learn.tree.SampleTables;
import io.assay.split.TimeSplits;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

final class StackingTest {

    /// A final learner that keeps what it was shown.
    private static Learner keeping(List<Table> shown) {
        return (table, seed) -> {
            shown.add(table);
            return DecisionTree.defaults().fit(table, seed);
        };
    }

    @Test
    void theFinalLearnerSeesNoPredictionOfARowByAModelThatKnowsIt() {
        Table table = SampleTables.numbers(100, 2, 0, 1);
        List<Table> shown = new ArrayList<>();
        Stacking stack = Stacking.of(keeping(shown), new Memory(-77), DecisionTree.stump());
        StackingModel model = stack.fit(table, 5);
        assertEquals(1, shown.size());
        assertEquals(100, shown.get(0).rows());
        for (int i = 0; i < 100; i++) {
            assertEquals(-77, shown.get(0).value(i, 0));
            assertEquals(table.number(i), shown.get(0).number(i));
        }
        double[] into = new double[100];
        model.members().get(0).predict(table, into);
        assertEquals(table.number(3), into[3]);
    }

    @Test
    void rowsOfATimeSeriesAreForetoldFromThePastOnly() {
        Table table = SampleTables.numbers(60, 1, 0, 2);
        List<Integer> lengths = new ArrayList<>();
        Learner noting =
                (some, seed) -> {
                    lengths.add(some.rows());
                    return (rows, into) -> Arrays.fill(into, some.rows());
                };
        List<Table> shown = new ArrayList<>();
        Stacking.of(keeping(shown), noting)
                .plan((t, seed) -> TimeSplits.of(t.rows(), 5))
                .fit(table, 1);
        assertEquals(List.of(10, 20, 30, 40, 50, 60), lengths);
        assertEquals(50, shown.get(0).rows());
        for (int i = 0; i < 50; i++) {
            assertEquals(10 + i / 10 * 10, shown.get(0).value(i, 0));
            assertEquals(table.number(i + 10), shown.get(0).number(i));
        }
    }

    @Test
    void columnsArePassedThroughWhenWanted() {
        Table table = SampleTables.classes(80, 2, 3, 0.1, 3);
        List<Table> shown = new ArrayList<>();
        Stacking stack = Stacking.of(keeping(shown), DecisionTree.stump());
        stack.fit(table, 1);
        stack.passThrough(true).fit(table, 1);
        assertEquals(
                List.of("model 0 output 0", "model 0 output 1", "model 0 output 2"),
                shown.get(0).columns().stream().map(Column::name).toList());
        assertEquals(5, shown.get(1).columns().size());
        assertEquals("column x1", shown.get(1).columns().get(4).name());
        Table two = SampleTables.classes(80, 2, 2, 0.1, 3);
        stack.fit(two, 1);
        assertEquals(
                List.of("model 0 output 1"),
                shown.get(2).columns().stream().map(Column::name).toList());
    }

    @Test
    void rowsThatTwoSplitsTestHaveTheMeanOfTheirPredictions() {
        Table table = SampleTables.numbers(30, 1, 0, 2);
        Learner counting = (some, seed) -> (rows, into) -> Arrays.fill(into, some.number(0));
        io.assay.split.Splits twice = io.assay.split.RepeatedFolds.shuffled(30, 3, 2, 9);
        OutOfFold held = OutOfFold.of(List.of(counting), table, twice, 1, null);
        double[] expected = new double[30];
        for (io.assay.split.Split split : twice) {
            double said = table.number(split.train().get(0));
            split.test().forEach(row -> expected[row] += said / 2);
        }
        for (int i = 0; i < 30; i++) {
            assertEquals(expected[i], held.predictions()[0][i], 1e-15);
        }
        assertEquals(30, held.rows().length);
    }

    @Test
    void stackingIsNoWorseThanItsBestMember() {
        Table train = SampleTables.numbers(400, 3, 0, 3);
        Table test = SampleTables.numbers(400, 3, 0, 77);
        Learner forest = RandomForest.defaults().trees(20);
        Learner stump = DecisionTree.stump();
        double stacked =
                error(Stacking.of(DecisionTree.defaults().minLeaf(10), forest, stump), train, test);
        assertTrue(stacked < error(stump, train, test));
        assertTrue(stacked < 1.5 * error(forest, train, test));
    }

    private static double error(Learner learner, Table train, Table test) {
        double[] into = new double[test.rows()];
        learner.fit(train, 1).predict(test, into);
        double sum = 0;
        for (int i = 0; i < into.length; i++) {
            sum += Math.pow(into[i] - test.number(i), 2);
        }
        return sum;
    }

    @Test
    void mistakesAreNamed() {
        Table table = SampleTables.numbers(30, 1, 0, 2);
        assertEquals(
                "the splits are of 29 rows; expected 30, as the table has",
                assertThrows(
                                IllegalArgumentException.class,
                                () ->
                                        Stacking.of(DecisionTree.stump(), DecisionTree.stump())
                                                .plan((t, s) -> TimeSplits.of(29, 3))
                                                .fit(table, 1))
                        .getMessage());
        assertEquals(
                "there are no learners; expected at least one",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> Stacking.of(DecisionTree.stump()))
                        .getMessage());
    }
}
