package io.assay.learn.ensemble;

import io.assay.learn.Learner;
import io.assay.learn.Table;
import io.assay.learn.grow.Signature;
import io.assay.learn.tree.FeatureDraw;
import io.assay.learn.tree.TreeSettings;
import java.util.concurrent.Executor;

/// The mean of trees that each learned from a resample of the rows and look at a few random columns at
/// each split (L. Breiman, Machine Learning 45, 2001).
///
/// Columns of more than 10,000 rows are put in 255 bins first, once for all trees.
///
/// ```java
/// ForestModel forest = RandomForest.defaults().trees(500).on(executor).fit(table, 42);
/// ```
///
/// The same trees come out on any number of threads: what each draws depends on the seed and its number.
public final class RandomForest implements Learner {
    private static final int EXACT_UP_TO = 10_000;

    private final TreeSettings settings;
    private final FeatureDraw features;
    private final FeatureDraw forNumbers;
    private final int trees;
    private final boolean bagged;
    private final Executor executor;

    /// @param features null to draw the square root of the columns for classes, `forNumbers` for numbers
    RandomForest(
            TreeSettings settings,
            FeatureDraw features,
            FeatureDraw forNumbers,
            int trees,
            boolean bagged,
            Executor executor) {
        if (trees < 1) {
            throw new IllegalArgumentException("trees is " + trees + "; expected at least 1");
        }
        this.settings = settings;
        this.features = features;
        this.forNumbers = forNumbers;
        this.trees = trees;
        this.bagged = bagged;
        this.executor = executor;
    }

    /// A hundred full trees; splits draw the square root of the columns for classes, a third for numbers.
    public static RandomForest defaults() {
        TreeSettings settings = TreeSettings.defaults().exactUpTo(EXACT_UP_TO);
        return new RandomForest(settings, null, FeatureDraw.share(1.0 / 3), 100, true, null);
    }

    /// The same with another number of trees.
    ///
    /// @param count at least 1
    public RandomForest trees(int count) {
        return new RandomForest(settings, features, forNumbers, count, bagged, executor);
    }

    /// The same with another draw of columns at each split.
    public RandomForest features(FeatureDraw draw) {
        return new RandomForest(settings, draw, forNumbers, trees, bagged, executor);
    }

    /// The same with trees that stop by other rules, draw of columns included.
    public RandomForest settings(TreeSettings other) {
        return new RandomForest(other, other.features(), forNumbers, trees, bagged, executor);
    }

    /// The same with another depth; [TreeSettings#UNLIMITED] for any.
    public RandomForest maxDepth(int depth) {
        return new RandomForest(
                settings.maxDepth(depth), features, forNumbers, trees, bagged, executor);
    }

    /// The same with another least leaf.
    public RandomForest minLeaf(int rows) {
        return new RandomForest(
                settings.minLeaf(rows), features, forNumbers, trees, bagged, executor);
    }

    /// The same with another least node that is split.
    public RandomForest minSplit(int rows) {
        return new RandomForest(
                settings.minSplit(rows), features, forNumbers, trees, bagged, executor);
    }

    /// Whether each tree learns from a resample, or from all rows.
    public RandomForest bagged(boolean value) {
        return new RandomForest(settings, features, forNumbers, trees, value, executor);
    }

    /// Whether each tree learns from a resample, so that some trees have not seen a row.
    public boolean isBagged() {
        return bagged;
    }

    /// Shares trees out to an executor, which the caller owns.
    public RandomForest on(Executor other) {
        return new RandomForest(settings, features, forNumbers, trees, bagged, other);
    }

    @Override
    public ForestModel fit(Table table, long seed) {
        return forest(table).fit(table, seed);
    }

    /// Learns, and predicts each row by the trees that have not seen it.
    ///
    /// @throws IllegalStateException if trees learn from all rows
    public OutOfBagFit<ForestModel> fitWithOutOfBag(Table table, long seed) {
        return forest(table).fitWithOutOfBag(table, seed);
    }

    private Forest forest(Table table) {
        Signature signature = Signature.of(table, "a forest");
        FeatureDraw draw = features;
        if (draw == null) {
            draw = signature.target().isClasses() ? FeatureDraw.squareRoot() : forNumbers;
        }
        return new Forest(settings.features(draw), trees, bagged, executor);
    }

    /// Such as `random forest of 100 trees`.
    @Override
    public String toString() {
        String kind = bagged ? "random forest of " : "forest on all rows of ";
        return kind
                + trees
                + " trees, "
                + (features == null ? settings : settings.features(features));
    }
}
