package io.assay.learn.tree;

import io.assay.learn.grow.Rules;

/// When a tree stops growing and what its splits look at. A row of weight 2 is as good as two rows.
///
/// @param maxDepth most splits between the root and a leaf; [#UNLIMITED] for any
/// @param minSplit least rows of a node that is split, at least 2
/// @param minLeaf least rows of a leaf, at least 1
/// @param maxLeaves most leaves, at least 2; the split that gains most then comes first; [#UNLIMITED]
///     for any
/// @param minGain least by which a split lowers the impurity times the rows of its node
/// @param alpha cost-complexity pruning: what a branch must lower the impurity of the whole by, for
///     each leaf that it adds; 0 to keep all
/// @param impurity of classes
/// @param features how many columns each split draws
/// @param categories how categories are parted
/// @param exactUpTo most rows for which every split is tried; columns of more rows are put in 255 bins
///     of about equal numbers of rows first
/// @param thresholds the best ones, or random ones
public record TreeSettings(
        int maxDepth,
        int minSplit,
        int minLeaf,
        int maxLeaves,
        double minGain,
        double alpha,
        Impurity impurity,
        FeatureDraw features,
        CategoryRule categories,
        int exactUpTo,
        ThresholdRule thresholds) {

    /// No limit.
    public static final int UNLIMITED = Integer.MAX_VALUE;

    /// Checks.
    public TreeSettings {
        atLeast("maxDepth", maxDepth, 0);
        atLeast("minSplit", minSplit, 2);
        atLeast("minLeaf", minLeaf, 1);
        atLeast("maxLeaves", maxLeaves, 2);
        atLeast("exactUpTo", exactUpTo, 0);
        positive("minGain", minGain);
        positive("alpha", alpha);
    }

    private static void atLeast(String name, int found, int least) {
        if (found < least) {
            throw new IllegalArgumentException(
                    name + " is " + found + "; expected at least " + least);
        }
    }

    private static void positive(String name, double found) {
        if (!(found >= 0 && found < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    name + " is " + found + "; expected a finite number of at least 0");
        }
    }

    /// A tree that grows until its leaves are pure, over all columns, exactly.
    public static TreeSettings defaults() {
        return new TreeSettings(
                UNLIMITED,
                2,
                1,
                UNLIMITED,
                0,
                0,
                Impurity.GINI,
                FeatureDraw.all(),
                CategoryRule.ORDERED,
                UNLIMITED,
                ThresholdRule.BEST);
    }

    /// The same with another depth.
    public TreeSettings maxDepth(int value) {
        return new TreeSettings(
                value,
                minSplit,
                minLeaf,
                maxLeaves,
                minGain,
                alpha,
                impurity,
                features,
                categories,
                exactUpTo,
                thresholds);
    }

    /// The same with another least node.
    public TreeSettings minSplit(int value) {
        return new TreeSettings(
                maxDepth,
                value,
                minLeaf,
                maxLeaves,
                minGain,
                alpha,
                impurity,
                features,
                categories,
                exactUpTo,
                thresholds);
    }

    /// The same with another least leaf.
    public TreeSettings minLeaf(int value) {
        return new TreeSettings(
                maxDepth,
                minSplit,
                value,
                maxLeaves,
                minGain,
                alpha,
                impurity,
                features,
                categories,
                exactUpTo,
                thresholds);
    }

    /// The same with another number of leaves.
    public TreeSettings maxLeaves(int value) {
        return new TreeSettings(
                maxDepth,
                minSplit,
                minLeaf,
                value,
                minGain,
                alpha,
                impurity,
                features,
                categories,
                exactUpTo,
                thresholds);
    }

    /// The same with another least gain.
    public TreeSettings minGain(double value) {
        return new TreeSettings(
                maxDepth,
                minSplit,
                minLeaf,
                maxLeaves,
                value,
                alpha,
                impurity,
                features,
                categories,
                exactUpTo,
                thresholds);
    }

    /// The same pruned by another alpha.
    public TreeSettings alpha(double value) {
        return new TreeSettings(
                maxDepth,
                minSplit,
                minLeaf,
                maxLeaves,
                minGain,
                value,
                impurity,
                features,
                categories,
                exactUpTo,
                thresholds);
    }

    /// The same with another impurity.
    public TreeSettings impurity(Impurity value) {
        return new TreeSettings(
                maxDepth,
                minSplit,
                minLeaf,
                maxLeaves,
                minGain,
                alpha,
                value,
                features,
                categories,
                exactUpTo,
                thresholds);
    }

    /// The same with another draw of columns.
    public TreeSettings features(FeatureDraw value) {
        return new TreeSettings(
                maxDepth,
                minSplit,
                minLeaf,
                maxLeaves,
                minGain,
                alpha,
                impurity,
                value,
                categories,
                exactUpTo,
                thresholds);
    }

    /// The same with another way to part categories.
    public TreeSettings categories(CategoryRule value) {
        return new TreeSettings(
                maxDepth,
                minSplit,
                minLeaf,
                maxLeaves,
                minGain,
                alpha,
                impurity,
                features,
                value,
                exactUpTo,
                thresholds);
    }

    /// The same with bins from another number of rows on.
    public TreeSettings exactUpTo(int rows) {
        return new TreeSettings(
                maxDepth,
                minSplit,
                minLeaf,
                maxLeaves,
                minGain,
                alpha,
                impurity,
                features,
                categories,
                rows,
                thresholds);
    }

    /// The same with another choice of thresholds.
    public TreeSettings thresholds(ThresholdRule value) {
        return new TreeSettings(
                maxDepth,
                minSplit,
                minLeaf,
                maxLeaves,
                minGain,
                alpha,
                impurity,
                features,
                categories,
                exactUpTo,
                value);
    }

    /// As those who grow trees take it.
    ///
    /// @param columns of the table
    Rules rules(int columns) {
        return new Rules(
                maxDepth,
                minSplit,
                minLeaf,
                maxLeaves,
                minGain,
                features.of(columns),
                impurity == Impurity.ENTROPY,
                categories == CategoryRule.ORDERED);
    }
}
