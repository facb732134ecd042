package io.assay.learn.search.space;

import io.assay.learn.Learner;
import io.assay.learn.linear.RidgeClassifier;
import io.assay.learn.search.Tunable;
import io.assay.tune.Param;
import io.assay.tune.Params;
import io.assay.tune.Space;

/// The setting of the ridge classifier; bring features to one scale with [Tunable#behind].
///
/// @param base what stays as it is
/// @param lambda the penalty
public record RidgeClassifierSpace(RidgeClassifier base, Param<Double> lambda) implements Tunable {

    /// The range that suits most tables.
    public static RidgeClassifierSpace of(RidgeClassifier base) {
        return new RidgeClassifierSpace(base, Param.logReal("lambda", 1e-4, 1e4));
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
