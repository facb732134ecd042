package io.assay.learn.tree;

import io.assay.learn.Table;
import io.assay.learn.grow.Growth;
import io.assay.learn.grow.PruningSteps;
import io.assay.learn.grow.Rules;
import io.assay.learn.grow.Signature;
import java.util.concurrent.Executor;

/// A table whose columns were sorted or binned once, for many trees of the same rows. Threads may fit at
/// once.
public final class PreparedTrees {
    private final Signature signature;
    private final Growth growth;
    private final Rules rules;
    private final double alpha;

    PreparedTrees(TreeSettings settings, Table table, Executor executor) {
        signature = Signature.of(table, "a decision tree");
        growth =
                settings.thresholds() == ThresholdRule.RANDOM
                        ? Growth.random(table)
                        : Growth.best(table, settings.exactUpTo(), executor);
        rules = settings.rules(table.columns().size());
        alpha = settings.alpha();
    }

    /// The weights of the rows of the table, in an array of their own.
    public double[] weights() {
        return growth.weights().clone();
    }

    /// Grows a tree.
    ///
    /// @param weights of the rows, at least 0; a row of weight 0 is left out
    /// @param seed of the draws of columns and of random thresholds
    public TreeModel fit(double[] weights, long seed) {
        return new TreeModel(signature, growth.tree(rules, alpha, weights, seed));
    }

    PruningPath pruningPath(long seed) {
        PruningSteps steps = growth.prune(rules, growth.weights(), seed);
        return new PruningPath(steps.alphas(), steps.gains(), steps.leaves());
    }
}
