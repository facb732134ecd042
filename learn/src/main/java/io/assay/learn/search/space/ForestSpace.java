package io.assay.learn.search.space;

import io.assay.learn.Learner;
import io.assay.learn.ensemble.RandomForest;
import io.assay.learn.search.Tunable;
import io.assay.learn.tree.FeatureDraw;
import io.assay.learn.tree.TreeSettings;
import io.assay.tune.Param;
import io.assay.tune.Params;
import io.assay.tune.Space;
import java.util.Optional;

/// Settings of a forest.
///
/// @param base what stays as it is: a random forest or extremely randomised trees
/// @param trees how many
/// @param depth of a tree; none for any
/// @param minSplit the least rows of a node that is split
/// @param minLeaf the least rows of a leaf
/// @param columns the share of the columns that a split looks at
public record ForestSpace(
        RandomForest base,
        Param<Integer> trees,
        Param<Optional<Integer>> depth,
        Param<Integer> minSplit,
        Param<Integer> minLeaf,
        Param<Double> columns)
        implements Tunable {

    /// The ranges that suit most tables.
    public static ForestSpace of(RandomForest base) {
        return new ForestSpace(
                base,
                Param.logInteger("trees", 50, 400),
                Param.integer("depth", 2, 20).orNone(),
                Param.integer("min split", 2, 20),
                Param.logInteger("min leaf", 1, 20),
                Param.real("columns", 0.1, 1));
    }

    @Override
    public Space space() {
        return Space.of(trees, depth, minSplit, minLeaf, columns);
    }

    @Override
    public Learner learner(Params p) {
        return base.trees(p.get(trees))
                .maxDepth(p.get(depth).orElse(TreeSettings.UNLIMITED))
                .minSplit(p.get(minSplit))
                .minLeaf(p.get(minLeaf))
                .features(FeatureDraw.share(p.get(columns)));
    }
}
