package io.assay.learn.ensemble;

import io.assay.learn.Table;
import io.assay.learn.parallel.Parts;
import io.assay.learn.tree.DecisionTree;
import io.assay.learn.tree.PreparedTrees;
import io.assay.learn.tree.TreeModel;
import io.assay.learn.tree.TreeSettings;
import java.util.Arrays;
import java.util.concurrent.Executor;

/// Grows the trees of a forest: columns are prepared once for all.
final class Forest {
    private final TreeSettings settings;
    private final int trees;
    private final boolean isBagged;
    private final Executor executor;

    Forest(TreeSettings settings, int trees, boolean isBagged, Executor executor) {
        if (trees < 1) {
            throw new IllegalArgumentException("trees is " + trees + "; expected at least 1");
        }
        this.settings = settings;
        this.trees = trees;
        this.isBagged = isBagged;
        this.executor = executor;
    }

    ForestModel fit(Table table, long seed) {
        return grow(table, seed, new long[trees][]);
    }

    OutOfBagFit<ForestModel> fitWithOutOfBag(Table table, long seed) {
        if (!isBagged) {
            throw new IllegalStateException(
                    "all trees see all rows; expected bagged(true) for out-of-bag predictions");
        }
        long[][] bags = new long[trees][];
        ForestModel model = grow(table, seed, bags);
        return new OutOfBagFit<>(
                model, OutOfBagRows.of(table, model.trees(), Arrays.asList(bags), executor));
    }

    private ForestModel grow(Table table, long seed, long[][] bags) {
        PreparedTrees prepared = new DecisionTree(settings).prepare(table, executor);
        double[] weights = prepared.weights();
        TreeModel[] grown = new TreeModel[trees];
        Parts.run(
                trees,
                executor,
                t -> {
                    double[] some = weights;
                    if (isBagged) {
                        int[] counts = Bag.counts(weights.length, weights.length, seed, t);
                        bags[t] = Bag.bits(counts);
                        some = new double[weights.length];
                        for (int i = 0; i < some.length; i++) {
                            some[i] = weights[i] * counts[i];
                        }
                    }
                    grown[t] = prepared.fit(some, Bag.seed(seed, t));
                });
        return new ForestModel(Arrays.asList(grown));
    }
}
