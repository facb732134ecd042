package io.assay.learn.tree;

import io.assay.learn.Learner;
import io.assay.learn.Table;
import java.util.concurrent.Executor;

/// A tree of questions about one column each, for classes and numbers (L. Breiman, J. Friedman, R.
/// Olshen, C. Stone, Classification and regression trees, 1984).
///
/// Each node is split where the impurity falls most; missing values go to the side where that is better,
/// and at prediction, where a node saw none, to the heavier side. Weights of rows count as rows.
///
/// ```java
/// TreeModel tree = DecisionTree.defaults().maxDepth(3).fit(table, 42);
/// System.out.println(tree.describe());
/// ```
///
/// @param settings when it stops growing
public record DecisionTree(TreeSettings settings) implements Learner {

    /// A tree that grows until its leaves are pure.
    public static DecisionTree defaults() {
        return new DecisionTree(TreeSettings.defaults());
    }

    /// A tree of one split.
    public static DecisionTree stump() {
        return defaults().maxDepth(1);
    }

    /// The same with another depth; [TreeSettings#UNLIMITED] for any.
    public DecisionTree maxDepth(int value) {
        return new DecisionTree(settings.maxDepth(value));
    }

    /// The same with another least leaf.
    public DecisionTree minLeaf(int rows) {
        return new DecisionTree(settings.minLeaf(rows));
    }

    /// The same with another number of leaves.
    public DecisionTree maxLeaves(int value) {
        return new DecisionTree(settings.maxLeaves(value));
    }

    /// The same pruned by another alpha.
    public DecisionTree alpha(double value) {
        return new DecisionTree(settings.alpha(value));
    }

    @Override
    public TreeModel fit(Table table, long seed) {
        PreparedTrees trees = prepare(table, null);
        return trees.fit(trees.weights(), seed);
    }

    /// Sorts or bins the columns once, for many trees of the same rows that differ in weights and seed.
    ///
    /// @param executor shares out the columns; null for the calling thread alone
    public PreparedTrees prepare(Table table, Executor executor) {
        return new PreparedTrees(settings, table, executor);
    }

    /// The trees that pruning would give, from the largest to the root alone; a value of alpha between
    /// two of theirs gives the tree of the lower one.
    public PruningPath pruningPath(Table table, long seed) {
        return prepare(table, null).pruningPath(seed);
    }
}
