package io.assay.learn.linear;

import io.assay.learn.Table;
import io.assay.learn.numeric.Sums;
import java.util.function.IntToDoubleFunction;

/// A least squares problem cut down to the size of its features: `|y - X w|²` over weighted rows is
/// `|c - R w|²` plus a number that no w changes. All linear learners for numbers start from here.
final class LeastSquares {
    final double[] featureMeans;
    final double[] targetMeans;

    /// The columns of R, square and upper triangular.
    final double[][] r;

    /// A vector c for each target.
    final double[][] c;

    /// The sum of the weights.
    final double weight;

    /// Of each target, the weighted sum of squares, from the mean with an intercept.
    final double[] squares;

    /// Passes over the table once for means and once for rows.
    ///
    /// @param targets a number for each row and target
    /// @param intercept whether everything is centred
    /// @param lambda added as `lambda |w|²`; 0 for nothing
    LeastSquares(Table table, IntToDoubleFunction[] targets, boolean intercept, double lambda) {
        int features = table.columns().size();
        Centre centre = Centre.of(table, intercept);
        featureMeans = centre.mean();
        weight = centre.weight();
        targetMeans = new double[targets.length];
        squares = new double[targets.length];
        for (int t = 0; t < targets.length && intercept; t++) {
            targetMeans[t] = Centre.mean(table, targets[t]);
        }
        Triangle triangle = new Triangle(features, targets.length);
        addRows(triangle, table, targets);
        addRidge(triangle, features, targets.length, lambda);
        r = new double[features][];
        c = new double[targets.length][];
        for (int j = 0; j < features; j++) {
            r[j] = triangle.column(j);
        }
        for (int t = 0; t < c.length; t++) {
            c[t] = triangle.column(features + t);
        }
    }

    private void addRows(Triangle triangle, Table table, IntToDoubleFunction[] targets) {
        int features = featureMeans.length;
        double[] row = new double[features + targets.length];
        for (int i = 0; i < table.rows(); i++) {
            double w = table.weight(i);
            int base = table.base(i);
            for (int j = 0; j < features; j++) {
                row[j] = table.stored(j)[base] - featureMeans[j];
            }
            for (int t = 0; t < targets.length; t++) {
                row[features + t] = targets[t].applyAsDouble(i) - targetMeans[t];
                squares[t] += w * row[features + t] * row[features + t];
            }
            if (w > 0) {
                triangle.add(row, Math.sqrt(w));
            }
        }
    }

    /// As rows of their own: the same minimum without the squared condition number of X'X.
    private static void addRidge(Triangle triangle, int features, int targets, double lambda) {
        for (int j = 0; j < features && lambda > 0; j++) {
            double[] row = new double[features + targets];
            row[j] = 1;
            triangle.add(row, Math.sqrt(lambda));
        }
    }

    /// The shortest w at the minimum, for each target.
    double[][] solve() {
        return new ShortestSolution(r).solve(c);
    }

    /// What is to be added to the dot product of coefficients and features.
    double intercept(int t, double[] coefficients) {
        return targetMeans[t] - Sums.dot(coefficients, featureMeans);
    }
}
