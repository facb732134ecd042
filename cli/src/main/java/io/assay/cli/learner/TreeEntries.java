package io.assay.cli.learner;

import io.assay.learn.Learner;
import io.assay.learn.ensemble.AdaBoost;
import io.assay.learn.ensemble.Bagging;
import io.assay.learn.ensemble.ExtraTrees;
import io.assay.learn.ensemble.RandomForest;
import io.assay.learn.tree.DecisionTree;
import io.assay.learn.tree.Impurity;
import io.assay.learn.tree.TreeSettings;
import java.util.List;

/// Trees, and ensembles of them.
final class TreeEntries {
    private static final Setting TREES = Setting.whole("trees", 1, 100_000, 100, "how many trees");
    private static final Setting DEPTH =
            Setting.whole("depth", 0, 1_000, 0, "splits from root to leaf at most; 0 for any");
    private static final Setting MIN_LEAF =
            Setting.whole("min-leaf", 1, Integer.MAX_VALUE, 1, "rows of a leaf at least");
    private static final Knob MIN_LEAVES =
            new Knob("min-leaf", "1", "2", "4", "8", "16", "32", "64");

    private TreeEntries() {}

    static List<Entry> all() {
        return List.of(
                new Entry(
                        "tree",
                        "one decision tree",
                        null,
                        List.of(
                                DEPTH,
                                MIN_LEAF,
                                Setting.whole(
                                        "min-split",
                                        2,
                                        Integer.MAX_VALUE,
                                        2,
                                        "rows of a node to split"),
                                Setting.whole(
                                        "leaves", 0, 1_000_000, 0, "leaves at most; 0 for any"),
                                Setting.number(
                                        "alpha", 0, Double.MAX_VALUE, 0, "cost-complexity pruning"),
                                Setting.word("impurity", "of classes", "gini", "entropy")),
                        new Knob("depth", "1", "2", "3", "4", "6", "8", "12"),
                        (values, scene) -> new DecisionTree(settings(values))),
                new Entry(
                        "forest",
                        "random forest",
                        null,
                        List.of(TREES, DEPTH, MIN_LEAF),
                        MIN_LEAVES,
                        (values, scene) -> forest(RandomForest.defaults(), values, scene)),
                new Entry(
                        "extra-trees",
                        "extremely randomised trees",
                        null,
                        List.of(TREES, DEPTH, MIN_LEAF),
                        MIN_LEAVES,
                        (values, scene) -> forest(ExtraTrees.defaults(), values, scene)),
                new Entry(
                        "bagging",
                        "trees of resampled rows",
                        null,
                        List.of(
                                Setting.whole("models", 1, 100_000, 50, "how many trees"),
                                DEPTH,
                                MIN_LEAF),
                        MIN_LEAVES,
                        TreeEntries::bagging),
                new Entry(
                        "adaboost",
                        "stumps that learn from the errors of those before",
                        null,
                        List.of(
                                Setting.whole("rounds", 1, 100_000, 50, "stumps at most"),
                                Setting.above("rate", 0, 100, 1, "share of each round")),
                        new Knob("rounds", "5", "10", "25", "50", "100", "200"),
                        (values, scene) ->
                                AdaBoost.defaults()
                                        .rounds(values.whole("rounds"))
                                        .rate(values.number("rate"))
                                        .on(scene.executor())));
    }

    private static int orAny(int limit) {
        return limit == 0 ? TreeSettings.UNLIMITED : limit;
    }

    private static TreeSettings settings(Values values) {
        return TreeSettings.defaults()
                .maxDepth(orAny(values.whole("depth")))
                .minLeaf(values.whole("min-leaf"))
                .minSplit(values.whole("min-split"))
                .maxLeaves(orAny(values.whole("leaves")))
                .alpha(values.number("alpha"))
                .impurity(
                        values.word("impurity").equals("gini") ? Impurity.GINI : Impurity.ENTROPY);
    }

    private static Learner forest(RandomForest defaults, Values values, Scene scene) {
        return defaults.trees(values.whole("trees"))
                .maxDepth(orAny(values.whole("depth")))
                .minLeaf(values.whole("min-leaf"))
                .on(scene.executor());
    }

    private static Learner bagging(Values values, Scene scene) {
        DecisionTree tree =
                DecisionTree.defaults()
                        .maxDepth(orAny(values.whole("depth")))
                        .minLeaf(values.whole("min-leaf"));
        return Bagging.of(tree).models(values.whole("models")).on(scene.executor());
    }
}
