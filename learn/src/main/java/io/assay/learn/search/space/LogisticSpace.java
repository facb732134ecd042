package io.assay.learn.search.space;

import io.assay.learn.Learner;
import io.assay.learn.linear.LogisticRegression;
import io.assay.learn.linear.LogisticRegression.Penalty;
import io.assay.learn.search.Tunable;
import io.assay.tune.Param;
import io.assay.tune.Params;
import io.assay.tune.Space;

/// Settings of logistic regression; bring features to one scale with [Tunable#behind].
///
/// @param base what stays as it is
/// @param penalty on the coefficients
/// @param c how much the loss counts against it
public record LogisticSpace(LogisticRegression base, Param<Penalty> penalty, Param<Double> c)
        implements Tunable {

    /// The ranges that suit most tables.
    public static LogisticSpace of(LogisticRegression base) {
        return new LogisticSpace(
                base,
                Param.categorical("penalty", Penalty.L2, Penalty.L1),
                Param.logReal("c", 1e-4, 1e4));
    }

    @Override
    public Space space() {
        return Space.of(penalty, c);
    }

    @Override
    public Learner learner(Params p) {
        return p.get(penalty) == Penalty.L1 ? base.l1(p.get(c)) : base.l2(p.get(c));
    }
}
