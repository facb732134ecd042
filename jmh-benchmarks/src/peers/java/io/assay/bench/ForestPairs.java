package io.assay.bench;

import io.assay.learn.Learner;
import io.assay.learn.ensemble.AdaBoost;
import io.assay.learn.ensemble.RandomForest;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

/// A random forest of 100 trees, or AdaBoost of 100 stumps, beside Smile's in one process.
///
/// `java -cp target/peers/benchmarks.jar io.assay.bench.ForestPairs forest 100000 5`: `forest` or
/// `adaboost`, rows, pairs. Both sides take all cores; for one thread each, start with
/// `-XX:ActiveProcessorCount=1`.
public final class ForestPairs {
    private ForestPairs() {}

    /// Runs the pairs.
    public static void main(String[] args) throws Exception {
        int others = Runtime.getRuntime().availableProcessors() - 1;
        Executor executor = others > 0 ? Executors.newFixedThreadPool(others) : null;
        boolean isForest = isForest(args[0]);
        Learner learner =
                isForest
                        ? RandomForest.defaults().maxDepth(20).minLeaf(5).on(executor)
                        : AdaBoost.defaults().rounds(100).on(executor);
        Rival peer = isForest ? ForestRivals.forest() : ForestRivals.adaBoost();
        Pairs.run(Rival.own(learner), peer, Integer.parseInt(args[1]), Integer.parseInt(args[2]));
        System.exit(0); // the executor's threads would stay
    }

    private static boolean isForest(String name) {
        return switch (name) {
            case "forest" -> true;
            case "adaboost" -> false;
            default -> throw new IllegalArgumentException("the learner is " + name);
        };
    }
}
