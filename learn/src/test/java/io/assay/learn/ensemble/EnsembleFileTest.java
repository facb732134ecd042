package io.assay.learn.ensemble;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.learn.Column;
import io.assay.learn.Learner;
import io.assay.learn.Model;
import io.assay.learn.Table;
import io.assay.learn.store.DamagedModelException;
import io.assay.learn.store.ModelFile;
import io.assay.learn.store.ModelNotes;
import io.assay.learn.store.StoredModel;
import io.assay.learn.tree.CategoryRule;
import io.assay.learn.tree.DecisionTree;
import io.assay.learn.tree.SampleTables;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

final class EnsembleFileTest {
    private static final DecisionTree TREE = DecisionTree.defaults().maxDepth(4);

    private static List<Learner> learners() {
        return List.of(
                TREE,
                new DecisionTree(TREE.settings().categories(CategoryRule.ONE_VERSUS_REST)),
                RandomForest.defaults().trees(4),
                ExtraTrees.defaults().trees(4),
                Bagging.of(TREE).models(3),
                AdaBoost.defaults().rounds(4),
                Voting.of(TREE, RandomForest.defaults().trees(2)).fitted(FoldPlan.folds(3)),
                Stacking.of(TREE, TREE, RandomForest.defaults().trees(2)).passThrough(true));
    }

    /// With a column of a hundred categories.
    private static Table mixed(Table table) {
        SplittableRandom random = new SplittableRandom(3);
        float[] codes = new float[table.rows()];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = i % 9 == 0 ? Float.NaN : random.nextInt(100);
        }
        Table both =
                Table.ofColumns(
                        new float[][] {table.stored(0), codes},
                        List.of(Column.numeric("x"), SampleTables.categories("c", 100)));
        return table.target().isClasses()
                ? both.withClasses(table.labels(), table.target())
                : both.withTarget(table.numbers(), "y");
    }

    @Test
    void modelsComeBackWithTheirBits() {
        for (Table table :
                List.of(
                        mixed(SampleTables.classes(150, 2, 3, 0.1, 1)),
                        mixed(SampleTables.numbers(150, 2, 0.1, 1)))) {
            for (Learner learner : learners()) {
                StoredModel model = (StoredModel) learner.fit(table, 5);
                ModelNotes notes = ModelNotes.of(model.kind(), Map.of(), table, 5);
                Model back = ModelFile.of(ModelFile.toBytes(model, notes)).model();
                assertArrayEquals(
                        predict(model, table), predict(back, table), () -> learner.toString());
                assertEquals(model.toString(), back.toString());
            }
        }
    }

    private static double[] predict(Model model, Table table) {
        double[] into = new double[table.rows() * table.target().outputs()];
        model.predict(table, into);
        return into;
    }

    @Test
    void aFileCutAtAnyByteIsRefused() {
        Table table = mixed(SampleTables.classes(40, 2, 3, 0.1, 1));
        StoredModel model = RandomForest.defaults().trees(1).maxDepth(2).fit(table, 1);
        ModelNotes notes = ModelNotes.of("forest", Map.of(), table, 1);
        byte[] whole = ModelFile.toBytes(model, notes);
        int refused = 0;
        for (int length = 0; length < whole.length; length++) {
            try {
                ModelFile.of(java.util.Arrays.copyOf(whole, length));
            } catch (DamagedModelException e) {
                refused++;
            }
        }
        assertEquals(whole.length, refused);
        assertTrue(refused > 100);
    }
}
