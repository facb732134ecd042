package io.assay.learn.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.assay.learn.Column;
import io.assay.learn.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// Rows of a block walk as keys, a single row as it is; both must end with the same bits.
class TreeSumTest {

    private static void assertSame(Table learned, Table rows) {
        List<TreeModel> trees = new ArrayList<>();
        PreparedTrees prepared = DecisionTree.defaults().prepare(learned, null);
        SplittableRandom random = new SplittableRandom(4);
        for (int t = 0; t < 5; t++) {
            double[] weights = random.doubles(learned.rows(), 0.1, 1).toArray();
            trees.add(prepared.fit(weights, t));
        }
        int outputs = learned.target().outputs();
        double[] mean = new double[rows.rows() * outputs];
        new TreeSum(trees).mean(rows, mean);
        double[] expected = new double[mean.length];
        for (TreeModel tree : trees) {
            double[] one = new double[mean.length];
            tree.predict(rows, one);
            for (int i = 0; i < one.length; i++) {
                expected[i] += one[i];
            }
        }
        for (int i = 0; i < mean.length; i++) {
            assertEquals(expected[i] / 5, mean[i], "number " + i);
        }
    }

    @Test
    void isTheMeanOfTheTreesToTheBit() {
        Table classes = SampleTables.classes(700, 5, 3, 0.2, 1);
        Table numbers = SampleTables.numbers(700, 5, 0.2, 2);
        assertSame(classes, SampleTables.features(1_500, 5, 0.3, 3));
        assertSame(numbers, SampleTables.features(1_029, 5, 0, 3));
        assertSame(numbers, SampleTables.features(3, 5, 0.3, 3));
    }

    @Test
    void wideTablesGoInSmallBlocks() {
        Table wide = SampleTables.numbers(200, 1_500, 0.1, 5);
        assertSame(wide, SampleTables.features(150, 1_500, 0.1, 6));
    }

    @Test
    void treesThatAskForCategoriesAreWalked() {
        SplittableRandom random = new SplittableRandom(7);
        float[][] x = new float[2][400];
        double[] y = new double[400];
        for (int i = 0; i < 400; i++) {
            x[0][i] = random.nextInt(70);
            x[1][i] = random.nextInt(9) == 0 ? Float.NaN : (float) random.nextDouble();
            y[i] = Math.sin(31 * x[0][i]) + (x[1][i] > 0.5 ? 1 : 0);
        }
        List<Column> columns = List.of(SampleTables.categories("c", 70), Column.numeric("x"));
        Table table = Table.ofColumns(x, columns);
        assertSame(table.withTarget(y, "y"), table);
    }
}
