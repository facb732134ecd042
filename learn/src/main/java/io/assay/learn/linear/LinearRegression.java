package io.assay.learn.linear;

import io.assay.learn.Learner;
import io.assay.learn.Table;

/// Least squares: the coefficients of the smallest sum of squared errors, those of least length where
/// there are several. Solved by orthogonal reflections, not by the normal equations. Honours weights;
/// features are numbers without missing values.
///
/// @param intercept whether there is one; without, the line goes through 0
public record LinearRegression(boolean intercept) implements Learner {

    /// With an intercept.
    public static LinearRegression defaults() {
        return new LinearRegression(true);
    }

    /// The same with or without an intercept.
    public LinearRegression intercept(boolean wanted) {
        return new LinearRegression(wanted);
    }

    @Override
    public LinearModel fit(Table table, long seed) {
        return PenalisedLeastSquares.ridge("linear regression", table, 0, intercept);
    }
}
