package io.assay.learn.linear;

import io.assay.learn.Learner;
import io.assay.learn.Table;

/// Least squares that keeps coefficients small: minimises `sum of w (y - b - x'c)² + lambda |c|²`, the
/// intercept b free (A. Hoerl, R. Kennard, Technometrics 12, 1970). Bring features to one scale first.
/// Honours weights; features are numbers without missing values.
///
/// @param lambda at least 0
/// @param intercept whether there is one
public record Ridge(double lambda, boolean intercept) implements Learner {

    /// Checks the settings.
    public Ridge {
        PenalisedLeastSquares.checkLambda(lambda);
    }

    /// lambda 1, with an intercept.
    public static Ridge defaults() {
        return new Ridge(1, true);
    }

    /// The same with another penalty.
    public Ridge lambda(double other) {
        return new Ridge(other, intercept);
    }

    /// The same with or without an intercept.
    public Ridge intercept(boolean wanted) {
        return new Ridge(lambda, wanted);
    }

    @Override
    public LinearModel fit(Table table, long seed) {
        return PenalisedLeastSquares.ridge("ridge", table, lambda, intercept);
    }
}
