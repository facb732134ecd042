package io.assay.learn.search.space;

import io.assay.learn.Learner;
import io.assay.learn.linear.Lasso;
import io.assay.learn.search.Tunable;
import io.assay.tune.Param;
import io.assay.tune.Params;
import io.assay.tune.Space;

/// The setting of the lasso; bring features to one scale with [Tunable#behind].
///
/// @param base what stays as it is
/// @param lambda the penalty
public record LassoSpace(Lasso base, Param<Double> lambda) implements Tunable {

    /// The range that suits most tables.
    public static LassoSpace of(Lasso base) {
        return new LassoSpace(base, Param.logReal("lambda", 1e-4, 100));
    }

    @Override
    public Space space() {
        return Space.of(lambda);
    }

    @Override
    public Learner learner(Params p) {
        return base.lambda(p.get(lambda));
    }
}
