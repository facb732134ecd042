package io.assay.learn.search.space;

import io.assay.learn.Learner;
import io.assay.learn.linear.ElasticNet;
import io.assay.learn.search.Tunable;
import io.assay.tune.Param;
import io.assay.tune.Params;
import io.assay.tune.Space;

/// Settings of the elastic net; bring features to one scale with [Tunable#behind].
///
/// @param base what stays as it is
/// @param lambda the penalty
/// @param share of the absolute penalty
public record ElasticNetSpace(ElasticNet base, Param<Double> lambda, Param<Double> share)
        implements Tunable {

    /// The ranges that suit most tables.
    public static ElasticNetSpace of(ElasticNet base) {
        return new ElasticNetSpace(
                base, Param.logReal("lambda", 1e-4, 100), Param.real("share", 0, 1));
    }

    @Override
    public Space space() {
        return Space.of(lambda, share);
    }

    @Override
    public Learner learner(Params p) {
        return base.lambda(p.get(lambda)).share(p.get(share));
    }
}
