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
        for (Table table : tables) {
            for (Function<Executor, Learner> learner : learners()) {
                int alone = Hash.of(learner.apply(null), table, 7);
                for (int threads : new int[] {1, 2, 8}) {
                    ExecutorService pool = Executors.newFixedThreadPool(threads);
                    int shared = Hash.of(learner.apply(pool), table, 7);
                    pool.shutdown();
                    assertEquals(alone, shared, () -> learner.apply(null).toString());
                }
            }
            assertNotEquals(
                    Hash.of(RandomForest.defaults().trees(9), table, 7),
                    Hash.of(RandomForest.defaults().trees(9), table, 8));
        }
    }
}
