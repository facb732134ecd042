package io.assay.learn.ensemble;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.assay.learn.Learner;
import io.assay.learn.Table;
import io.assay.learn.tree.DecisionTree;
import io.assay.learn.tree.SampleTables;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

final class ThreadsTest {
    private static final DecisionTree TREE = DecisionTree.defaults().maxDepth(4);

    /// Of the learners below, first for classes and then for numbers, whatever the machine, the threads
    /// and the kernels.
    private static final List<String> STATED =
            List.of(
                    "b33a01f140b1f320",
                    "e3e10afe166d3633",
                    "d78ef0203db1f1b0",
                    "35252ed9ceb7093b",
                    "e5796f98830d3a09",
                    "88674997b42859d1",
                    "7b268cd78adb21ea",
                    "122482571418b884",
                    "f86b71ce4284df8f",
                    "70a19aadf098ce48",
                    "90e7ad272f5ad131",
                    "97ec2d162ce3024d");

    private static List<Function<Executor, Learner>> learners() {
        return List.of(
                e -> RandomForest.defaults().trees(9).on(e),
                e -> ExtraTrees.defaults().trees(9).on(e),
                e -> Bagging.of(TREE).models(5).on(e),
                e -> AdaBoost.defaults().rounds(5).on(e),
                e ->
                        Voting.of(TREE, RandomForest.defaults().trees(3))
                                .fitted(FoldPlan.folds(3))
                                .on(e),
                e -> Stacking.of(TREE, TREE, RandomForest.defaults().trees(3)).on(e));
    }

    @Test
    void predictionsHaveTheSameBitsOnAnyNumberOfThreads() {
        List<Table> tables =
                List.of(
                        SampleTables.classes(300, 5, 3, 0.1, 1),
                        SampleTables.numbers(300, 5, 0.1, 2));
        int number = 0;
        for (Table table : tables) {
            for (Function<Executor, Learner> learner : learners()) {
                String stated = STATED.get(number++);
                assertEquals(stated, Hash.of(learner.apply(null), table, 7));
                for (int threads : new int[] {1, 2, 8}) {
                    ExecutorService pool = Executors.newFixedThreadPool(threads);
                    String shared = Hash.of(learner.apply(pool), table, 7);
                    pool.shutdown();
                    assertEquals(stated, shared, () -> learner.apply(null).toString());
                }
            }
            assertNotEquals(
                    Hash.of(RandomForest.defaults().trees(9), table, 7),
                    Hash.of(RandomForest.defaults().trees(9), table, 8));
        }
    }
}
