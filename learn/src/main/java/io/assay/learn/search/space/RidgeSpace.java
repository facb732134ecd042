package io.assay.learn.search.space;

import io.assay.learn.Learner;
import io.assay.learn.linear.Ridge;
import io.assay.learn.search.Tunable;
import io.assay.tune.Param;
import io.assay.tune.Params;
import io.assay.tune.Space;

/// The setting of ridge; bring features to one scale with [Tunable#behind].
///
/// @param base what stays as it is
/// @param lambda the penalty
public record RidgeSpace(Ridge base, Param<Double> lambda) implements Tunable {

    /// The range that suits most tables.
    public static RidgeSpace of(Ridge base) {
        return new RidgeSpace(base, Param.logReal("lambda", 1e-4, 1e4));
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
