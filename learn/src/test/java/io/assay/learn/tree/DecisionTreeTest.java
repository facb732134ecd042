package io.assay.learn.tree;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.learn.Model;
import io.assay.learn.Table;
import io.assay.learn.Target;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

final class DecisionTreeTest {

    @Test
    void treesOfClassesAreThoseOfTheNaiveSearch() {
        for (int seed = 0; seed < 4; seed++) {
            Table table = SampleTables.classes(40, 3, 2 + seed % 2, 0, seed);
            for (int depth = 1; depth < 4; depth++) {
                expectNaive(table, "gini", Impurity.GINI, depth, 1);
                expectNaive(table, "entropy", Impurity.ENTROPY, depth, 3);
            }
        }
    }

    @Test
    void treesOfNumbersAreThoseOfTheNaiveSearch() {
        for (int seed = 0; seed < 4; seed++) {
            Table table = SampleTables.numbers(40, 3, 0, seed);
            for (int depth = 1; depth < 4; depth++) {
                expectNaive(table, "squared", Impurity.GINI, depth, 1 + seed);
            }
        }
    }

    @Test
    void missingValuesGoToTheBetterSide() {
        for (int seed = 0; seed < 4; seed++) {
            expectNaive(SampleTables.numbers(40, 3, 0.3, seed), "squared", Impurity.GINI, 2, 1);
            expectNaive(SampleTables.numbers(30, 2, 0.5, seed), "squared", Impurity.GINI, 3, 2);
        }
    }

    @Test
    void columnsOfManyRowsAreSearchedAsWell() {
        Table table = SampleTables.numbers(3_000, 4, 0.1, 5);
        TreeModel exact = DecisionTree.defaults().fit(table, 1);
        double[] predicted = predict(exact, table);
        assertArrayEquals(table.numbers(), predicted, 1e-12);
        TreeSettings few = TreeSettings.defaults().maxDepth(6);
        double exactError = error(table, predict(new DecisionTree(few).fit(table, 1), table));
        DecisionTree binned = new DecisionTree(few.exactUpTo(0));
        double binnedError = error(table, predict(binned.fit(table, 1), table));
        assertEquals(exactError, binnedError, 0.05 * exactError);
    }

    private static double error(Table table, double[] predicted) {
        double sum = 0;
        for (int i = 0; i < predicted.length; i++) {
            sum += Math.pow(predicted[i] - table.number(i), 2);
        }
        return sum;
    }

    @Test
    void weightsCountAsRows() {
        Table table = SampleTables.classes(60, 3, 3, 0.1, 7);
        SplittableRandom random = new SplittableRandom(1);
        double[] weights = new double[60];
        Arrays.setAll(weights, i -> random.nextInt(4));
        int[] repeated = new int[(int) Arrays.stream(weights).sum()];
        int at = 0;
        for (int i = 0; i < 60; i++) {
            for (int j = 0; j < weights[i]; j++) {
                repeated[at++] = i;
            }
        }
        DecisionTree tree = DecisionTree.defaults().minLeaf(3);
        TreeModel byWeight = tree.fit(table.withWeights(weights), 1);
        TreeModel byRow = tree.fit(table.rows(repeated), 1);
        assertEquals(byRow.describe(), byWeight.describe());
        assertTrue(byRow.leaves() > 4);
    }

    @Test
    void theBestSplitsComeFirstWhenLeavesAreFew() {
        Table table = SampleTables.numbers(300, 4, 0, 3);
        double last = Double.POSITIVE_INFINITY;
        for (int leaves = 2; leaves < 12; leaves++) {
            TreeModel tree = DecisionTree.defaults().maxLeaves(leaves).fit(table, 1);
            assertEquals(leaves, tree.leaves());
            double error = error(table, predict(tree, table));
            assertTrue(error < last);
            last = error;
        }
        int nodes = DecisionTree.defaults().maxDepth(3).fit(table, 1).leaves();
        TreeModel best = DecisionTree.defaults().maxLeaves(nodes).fit(table, 1);
        TreeModel level = DecisionTree.defaults().maxDepth(3).fit(table, 1);
        assertTrue(error(table, predict(best, table)) <= error(table, predict(level, table)));
    }

    @Test
    void pruningGivesSmallerAndSmallerTrees() {
        Table table = SampleTables.classes(200, 3, 2, 0.1, 11);
        PruningPath path = DecisionTree.defaults().pruningPath(table, 1);
        int last = path.alphas().length - 1;
        assertEquals(1, path.leaves()[last]);
        assertEquals(0, path.gains()[last], 1e-15);
        assertEquals(DecisionTree.defaults().fit(table, 1).leaves(), path.leaves()[0], 20);
        for (int i = 1; i <= last; i++) {
            assertTrue(path.alphas()[i] > path.alphas()[i - 1]);
            assertTrue(path.gains()[i] < path.gains()[i - 1]);
            assertTrue(path.leaves()[i] < path.leaves()[i - 1]);
            double between = (path.alphas()[i] + path.alphas()[i - 1]) / 2;
            TreeModel pruned = DecisionTree.defaults().alpha(between).fit(table, 1);
            assertEquals(path.leaves()[i - 1], pruned.leaves());
        }
    }

    @Test
    void orderedCategoriesArePartedAsWellAsCanBe() {
        SplittableRandom random = new SplittableRandom(3);
        for (int round = 0; round < 5; round++) {
            float[] codes = new float[80];
            double[] target = new double[80];
            for (int i = 0; i < 80; i++) {
                codes[i] = random.nextInt(6);
                target[i] = random.nextDouble() + Math.sin(5 * codes[i]);
            }
            Table table =
                    Table.ofColumns(new float[][] {codes}, List.of(SampleTables.categories("c", 6)))
                            .withTarget(target, "y");
            double best = Double.POSITIVE_INFINITY;
            for (int set = 1; set < 63; set++) {
                best = Math.min(best, parted(codes, target, set));
            }
            TreeModel ordered = DecisionTree.stump().fit(table, 1);
            assertEquals(best, error(table, predict(ordered, table)), 1e-9);
            TreeSettings single =
                    DecisionTree.stump().settings().categories(CategoryRule.ONE_VERSUS_REST);
            double one = error(table, predict(new DecisionTree(single).fit(table, 1), table));
            double least = Double.POSITIVE_INFINITY;
            for (int k = 0; k < 6; k++) {
                least = Math.min(least, parted(codes, target, 1 << k));
            }
            assertEquals(least, one, 1e-9);
        }
    }

    private static double parted(float[] codes, double[] target, int set) {
        double[] n = new double[2];
        double[] sum = new double[2];
        double squares = 0;
        for (int i = 0; i < codes.length; i++) {
            int side = set >> (int) codes[i] & 1;
            n[side]++;
            sum[side] += target[i];
            squares += target[i] * target[i];
        }
        return squares - sum[0] * sum[0] / n[0] - sum[1] * sum[1] / n[1];
    }

    @Test
    void treesSayWhatTheyAsk() {
        float[][] columns = {{1, 2, 3, 4, Float.NaN}, {0, 1, 1, 0, 1}};
        Table table =
                Table.ofColumns(
                                columns,
                                List.of(
                                        io.assay.learn.Column.numeric("age"),
                                        SampleTables.categories("kind", 2)))
                        .withClasses(new int[] {0, 0, 1, 1, 1}, new Target("y", List.of("n", "p")));
        TreeModel tree = DecisionTree.defaults().fit(table, 1);
        assertEquals("age <= 2.5: n 1.000\nage > 2.5 or missing: p 1.000\n", tree.describe());
        assertEquals("tree of 2 leaves, depth 1", tree.toString());
        assertArrayEquals(new double[] {1, 0}, tree.importance());
    }

    @Test
    void treesMeetPureRowsAndUnlikelyOnes() {
        Table same =
                SampleTables.features(5, 2, 0, 1).withTarget(new double[] {3, 3, 3, 3, 3}, "y");
        assertEquals(1, DecisionTree.defaults().fit(same, 1).leaves());
        Table far =
                SampleTables.features(4, 1, 0, 1)
                        .withTarget(new double[] {1e15, 1e15 + 1, 1e15 + 2, 1e15 + 3}, "y");
        assertArrayEquals(far.numbers(), predict(DecisionTree.defaults().fit(far, 1), far));
        float[] xor = {0, 0, 1, 1};
        Table gainless =
                Table.of(new float[][] {xor, {0, 1, 0, 1}}, List.of("a", "b"))
                        .withClasses(new int[] {0, 1, 1, 0}, SampleTables.target(2));
        assertEquals(4, DecisionTree.defaults().fit(gainless, 1).leaves());
    }

    @Test
    void mistakesAreNamed() {
        Table table = SampleTables.numbers(10, 2, 0, 1);
        Model tree = DecisionTree.defaults().fit(table, 1);
        expect(
                "a decision tree needs a target; the table has none",
                () -> DecisionTree.defaults().fit(SampleTables.features(3, 1, 0, 1), 1));
        expect(
                "into has 3 numbers; expected 1 for each of 10 rows",
                () -> tree.predict(table, new double[3]));
        expect(
                "the table has 1 columns; the model learned from 2",
                () -> tree.predict(table.columns(0), new double[10]));
        expect(
                "column 0 is Column[name=x1, categories=[]]; the model learned from"
                        + " Column[name=x0, categories=[]]",
                () -> tree.predict(table.columns(1, 0), new double[10]));
        expect("minLeaf is 0; expected at least 1", () -> DecisionTree.defaults().minLeaf(0));
        expect(
                "a decision tree needs a row of weight above 0; the table has 10 rows, whose weights"
                        + " sum to 0.0",
                () -> DecisionTree.defaults().fit(table.withWeights(new double[10]), 1));
    }

    private static void expect(String message, Runnable mistake) {
        assertEquals(
                message, assertThrows(IllegalArgumentException.class, mistake::run).getMessage());
    }

    private static void expectNaive(
            Table table, String name, Impurity impurity, int depth, int minLeaf) {
        TreeSettings settings =
                TreeSettings.defaults().maxDepth(depth).minLeaf(minLeaf).impurity(impurity);
        double[] found = predict(new DecisionTree(settings).fit(table, 1), table);
        double[] expected = new NaiveTree(table, name, minLeaf).predictions(depth);
        assertArrayEquals(expected, found, 1e-9, () -> name + " to depth " + depth);
    }

    private static double[] predict(Model model, Table table) {
        double[] into = new double[table.rows() * table.target().outputs()];
        model.predict(table, into);
        return into;
    }
}
