package io.assay.learn.linear;

import io.assay.learn.Learner;
import io.assay.learn.Table;

/// Between [Lasso] and ridge: minimises
/// `sum of w (y - b - x'c)² / (2 sum of w) + lambda (share |c|_1 + (1 - share) |c|² / 2)`
/// (H. Zou, T. Hastie, JRSS B 67, 2005) by coordinate descent on a problem the size of the features.
/// Bring features to one scale first. Honours weights; features are numbers without missing values.
///
/// @param lambda at least 0
/// @param share of the absolute penalty, in `[0, 1]`; 0 is solved without descent
/// @param intercept whether there is one
/// @param tolerance descent ends when the duality gap is at most this share of the sum of squares of
///     the target; above 0
/// @param sweeps over all coefficients after which it ends in any case, at least 1
public record ElasticNet(
        double lambda, double share, boolean intercept, double tolerance, int sweeps)
        implements Learner {

    /// Checks the settings.
    public ElasticNet {
        PenalisedLeastSquares.checkDescent(lambda, tolerance, sweeps);
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("share is " + share + "; expected [0, 1]");
        }
    }

    /// lambda 1, half of each penalty, with an intercept, to a gap of 1e-12 in at most 100,000 sweeps.
    public static ElasticNet defaults() {
        return new ElasticNet(1, 0.5, true, 1e-12, 100_000);
    }

    /// The same with another penalty.
    public ElasticNet lambda(double other) {
        return new ElasticNet(other, share, intercept, tolerance, sweeps);
    }

    /// The same with another share of the absolute penalty.
    public ElasticNet share(double other) {
        return new ElasticNet(lambda, other, intercept, tolerance, sweeps);
    }

    /// The same with or without an intercept.
    public ElasticNet intercept(boolean wanted) {
        return new ElasticNet(lambda, share, wanted, tolerance, sweeps);
    }

    /// The same with another end of the search.
    public ElasticNet within(double tolerance, int sweeps) {
        return new ElasticNet(lambda, share, intercept, tolerance, sweeps);
    }

    @Override
    public LinearModel fit(Table table, long seed) {
        return fit("elastic net", table);
    }

    LinearModel fit(String name, Table table) {
        return PenalisedLeastSquares.elasticNet(name, table, this);
    }
}
