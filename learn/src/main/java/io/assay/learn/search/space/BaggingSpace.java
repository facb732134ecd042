package io.assay.learn.search.space;

import io.assay.learn.Learner;
import io.assay.learn.ensemble.Bagging;
import io.assay.learn.search.Tunable;
import io.assay.tune.Param;
import io.assay.tune.Params;
import io.assay.tune.Space;

/// Settings of bagging.
///
/// @param base what stays as it is: the learner of the bags, the executor
/// @param models how many
/// @param share of the rows that a bag draws
public record BaggingSpace(Bagging base, Param<Integer> models, Param<Double> share)
        implements Tunable {

    /// The ranges that suit most tables.
    public static BaggingSpace of(Bagging base) {
        return new BaggingSpace(
                base, Param.logInteger("models", 10, 200), Param.real("share", 0.2, 1));
    }

    @Override
    public Space space() {
        return Space.of(models, share);
    }

    @Override
    public Learner learner(Params p) {
        return base.models(p.get(models)).share(p.get(share));
    }
}
