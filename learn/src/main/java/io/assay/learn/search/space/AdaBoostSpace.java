package io.assay.learn.search.space;

import io.assay.learn.Learner;
import io.assay.learn.ensemble.AdaBoost;
import io.assay.learn.search.Tunable;
import io.assay.learn.tree.DecisionTree;
import io.assay.tune.Param;
import io.assay.tune.Params;
import io.assay.tune.Space;

/// Settings of AdaBoost over trees.
///
/// @param base what stays as it is
/// @param rounds at most
/// @param rate by which says are multiplied
/// @param depth of a tree
public record AdaBoostSpace(
        AdaBoost base, Param<Integer> rounds, Param<Double> rate, Param<Integer> depth)
        implements Tunable {

    /// The ranges that suit most tables.
    public static AdaBoostSpace of(AdaBoost base) {
        return new AdaBoostSpace(
                base,
                Param.logInteger("rounds", 10, 300),
                Param.logReal("rate", 0.05, 2),
                Param.integer("depth", 1, 5));
    }

    @Override
    public Space space() {
        return Space.of(rounds, rate, depth);
    }

    @Override
    public Learner learner(Params p) {
        return base.rounds(p.get(rounds))
                .rate(p.get(rate))
                .learner(DecisionTree.defaults().maxDepth(p.get(depth)));
    }
}
