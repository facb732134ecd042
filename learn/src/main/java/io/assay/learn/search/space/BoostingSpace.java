package io.assay.learn.search.space;

import io.assay.learn.Learner;
import io.assay.learn.boost.GradientBoosting;
import io.assay.learn.boost.Growth;
import io.assay.learn.boost.Sampling;
import io.assay.learn.search.Tunable;
import io.assay.tune.Param;
import io.assay.tune.Params;
import io.assay.tune.Space;

/// Settings of gradient boosting, grown level after level.
///
/// @param base what stays as it is: loss, bins, executor
/// @param rounds of boosting
/// @param rate by which trees are multiplied
/// @param depth of a tree
/// @param weight the least hessian sum of a leaf
/// @param lambda L2 penalty on leaves
/// @param rows the share of the rows that a round draws
/// @param columns the share of the columns that a tree draws
public record BoostingSpace(
        GradientBoosting base,
        Param<Integer> rounds,
        Param<Double> rate,
        Param<Integer> depth,
        Param<Double> weight,
        Param<Double> lambda,
        Param<Double> rows,
        Param<Double> columns)
        implements Tunable {

    /// The ranges that suit most tables.
    public static BoostingSpace of(GradientBoosting base) {
        return new BoostingSpace(
                base,
                Param.logInteger("rounds", 20, 300),
                Param.logReal("rate", 0.01, 0.5),
                Param.integer("depth", 2, 8),
                Param.logReal("min weight", 0.1, 20),
                Param.logReal("lambda", 1e-3, 100),
                Param.real("rows", 0.5, 1),
                Param.real("columns", 0.3, 1));
    }

    @Override
    public Space space() {
        return Space.of(rounds, rate, depth, weight, lambda, rows, columns);
    }

    @Override
    public Learner learner(Params p) {
        Growth growth = Growth.levels(p.get(depth)).minChildWeight(p.get(weight));
        return base.rounds(p.get(rounds))
                .rate(p.get(rate))
                .growth(growth.lambda(p.get(lambda)))
                .sampling(Sampling.rows(p.get(rows)).columns(p.get(columns)));
    }
}
