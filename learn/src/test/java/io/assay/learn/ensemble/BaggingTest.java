package io.assay.learn.ensemble;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.Interval;
import io.assay.Metrics;
import io.assay.learn.Table;
import io.assay.learn.tree.DecisionTree;
import io.assay.learn.tree.SampleTables;
import io.assay.resample.Bootstrap;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

final class BaggingTest {

    @Test
    void rowsOutOfBagArePredictedByModelsThatHaveNotSeenThem() {
        Table table = SampleTables.numbers(500, 1, 0, 1);
        OutOfBagRows rows =
                Bagging.of(new Memory(-77)).models(20).fitWithOutOfBag(table, 3).outOfBag();
        double seen = 0;
        for (int row : rows.rows()) {
            assertEquals(-77, rows.predictions()[row]);
            seen += rows.models()[row];
        }
        assertEquals(Math.exp(-1), seen / 500 / 20, 0.01);
        assertTrue(rows.rows().length > 495);
    }

    @Test
    void modelsSayOfTheirOwnRowsWhatTheyLearned() {
        Table table = SampleTables.classes(200, 1, 2, 0, 1);
        double[] into = new double[400];
        Bagging.of(new Memory(0.5)).models(40).fit(table, 3).predict(table, into);
        for (int i = 0; i < 200; i++) {
            assertEquals(table.label(i), Combination.argmax(into, 2 * i, 2));
        }
    }

    @Test
    void aRowThatAllModelsHaveSeenHasNoPrediction() {
        Table table = SampleTables.numbers(50, 1, 0, 1);
        OutOfBagRows rows =
                Bagging.of(new Memory(0)).models(1).fitWithOutOfBag(table, 3).outOfBag();
        int[] models = rows.models();
        double[] predictions = rows.predictions();
        for (int i = 0; i < 50; i++) {
            assertEquals(models[i] == 0, Double.isNaN(predictions[i]));
        }
        assertEquals(rows.rows().length, rows.numbers().rows());
    }

    @Test
    void forestsAreTestedByTheirOwnRows() {
        Table train = SampleTables.classes(600, 4, 2, 0, 1);
        Table test = SampleTables.classes(600, 4, 2, 0, 99);
        OutOfBagFit<ForestModel> fit = RandomForest.defaults().fitWithOutOfBag(train, 3);
        double[] into = new double[1200];
        fit.model().predict(test, into);
        byte[] truth = new byte[600];
        double[] scores = new double[600];
        for (int i = 0; i < 600; i++) {
            truth[i] = (byte) test.label(i);
            scores[i] = into[2 * i + 1];
        }
        double fresh = Metrics.AUC.of(io.assay.Predictions.binary(truth, scores)).value();
        Interval auc = Bootstrap.of(500, 1).interval(fit.outOfBag().binary(), Metrics.AUC, 0.99);
        assertTrue(auc.low() < fresh && fresh < auc.high(), () -> auc + " " + fresh);
        assertTrue(fresh > 0.75);
        double[] importance = fit.model().importance();
        assertEquals(1, Arrays.stream(importance).sum(), 1e-12);
        assertTrue(importance[0] + importance[1] > importance[2] + importance[3]);
        assertEquals(600, fit.outOfBag().classes().rows());
    }

    @Test
    void aForestOfWholeTreesOnAllRowsIsATree() {
        Table table = SampleTables.numbers(100, 3, 0, 4);
        RandomForest one =
                RandomForest.defaults()
                        .trees(1)
                        .bagged(false)
                        .features(io.assay.learn.tree.FeatureDraw.all());
        double[] forest = new double[100];
        double[] tree = new double[100];
        one.fit(table, 1).predict(table, forest);
        DecisionTree.defaults().fit(table, 1).predict(table, tree);
        assertArrayEquals(tree, forest);
    }

    @Test
    void mistakesAreNamed() {
        Table table = SampleTables.numbers(10, 1, 0, 1);
        assertEquals(
                "all trees see all rows; expected bagged(true) for out-of-bag predictions",
                assertThrows(
                                IllegalStateException.class,
                                () -> ExtraTrees.defaults().fitWithOutOfBag(table, 1))
                        .getMessage());
        assertEquals(
                "models is 0; expected at least 1",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> Bagging.of(DecisionTree.stump()).models(0))
                        .getMessage());
        assertEquals(
                "the target y is a number; expected two classes",
                assertThrows(
                                IllegalStateException.class,
                                () ->
                                        Bagging.of(DecisionTree.stump())
                                                .fitWithOutOfBag(table, 1)
                                                .outOfBag()
                                                .binary())
                        .getMessage());
    }
}
