package io.assay.learn.search.space;

import io.assay.learn.Learner;
import io.assay.learn.search.Tunable;
import io.assay.learn.tree.DecisionTree;
import io.assay.learn.tree.Impurity;
import io.assay.learn.tree.TreeSettings;
import io.assay.tune.Param;
import io.assay.tune.Params;
import io.assay.tune.Space;
import java.util.Optional;

/// Settings of a decision tree.
///
/// @param base what stays as it is
/// @param depth none for any
/// @param minSplit the least rows of a node that is split
/// @param minLeaf the least rows of a leaf
/// @param impurity of classes; does not matter for numbers
public record TreeSpace(
        DecisionTree base,
        Param<Optional<Integer>> depth,
        Param<Integer> minSplit,
        Param<Integer> minLeaf,
        Param<Impurity> impurity)
        implements Tunable {

    /// The ranges that suit most tables.
    public static TreeSpace of(DecisionTree base) {
        return new TreeSpace(
                base,
                Param.integer("depth", 1, 16).orNone(),
                Param.integer("min split", 2, 40),
                Param.logInteger("min leaf", 1, 50),
                Param.categorical("impurity", Impurity.values()));
    }

    @Override
    public Space space() {
        return Space.of(depth, minSplit, minLeaf, impurity);
    }

    @Override
    public Learner learner(Params p) {
        TreeSettings settings =
                base.settings()
                        .maxDepth(p.get(depth).orElse(TreeSettings.UNLIMITED))
                        .minSplit(p.get(minSplit));
        return new DecisionTree(settings.minLeaf(p.get(minLeaf)).impurity(p.get(impurity)));
    }
}
