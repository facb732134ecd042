package io.assay.learn.linear;

import io.assay.learn.Learner;
import io.assay.learn.Table;

/// Least squares that sets coefficients to 0: minimises
/// `sum of w (y - b - x'c)² / (2 sum of w) + lambda |c|_1` (R. Tibshirani, JRSS B 58, 1996). Bring
/// features to one scale first. Honours weights; features are numbers without missing values.
///
/// @param lambda at least 0
/// @param intercept whether there is one
/// @param tolerance see [ElasticNet]
/// @param sweeps see [ElasticNet]
public record Lasso(double lambda, boolean intercept, double tolerance, int sweeps)
        implements Learner {

    /// Checks the settings.
    public Lasso {
        PenalisedLeastSquares.checkDescent(lambda, tolerance, sweeps);
    }

    /// lambda 1, with an intercept, to a gap of 1e-12 in at most 100,000 sweeps.
    public static Lasso defaults() {
        return new Lasso(1, true, 1e-12, 100_000);
    }

    /// The same with another penalty.
    public Lasso lambda(double other) {
        return new Lasso(other, intercept, tolerance, sweeps);
    }

    /// The same with or without an intercept.
    public Lasso intercept(boolean wanted) {
        return new Lasso(lambda, wanted, tolerance, sweeps);
    }

    /// The same with another end of the search.
    public Lasso within(double tolerance, int sweeps) {
        return new Lasso(lambda, intercept, tolerance, sweeps);
    }

    @Override
    public LinearModel fit(Table table, long seed) {
        return new ElasticNet(lambda, 1, intercept, tolerance, sweeps).fit("lasso", table);
    }
}
