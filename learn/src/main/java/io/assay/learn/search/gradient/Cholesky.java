package io.assay.learn.search.gradient;

import io.assay.learn.numeric.Sums;

/// A symmetric positive definite matrix as `L Lᵀ`.
final class Cholesky {
    private final double[][] lower;

    private Cholesky(double[][] lower) {
        this.lower = lower;
    }

    /// Factors a matrix.
    ///
    /// @param matrix its lower triangle is read
    /// @throws IllegalArgumentException if it is not positive definite, to rounding
    static Cholesky of(double[][] matrix) {
        int n = matrix.length;
        double[][] lower = new double[n][];
        for (int i = 0; i < n; i++) {
            lower[i] = new double[i + 1];
            for (int j = 0; j <= i; j++) {
                double rest = matrix[i][j] - Sums.dot(lower[i], 0, lower[j], 0, j);
                if (j < i) {
                    lower[i][j] = rest / lower[j][j];
                } else if (rest > 1e-14 * matrix[i][i]) {
                    lower[i][i] = Math.sqrt(rest);
                } else {
                    throw new IllegalArgumentException(
                            "the minimum is not a single point, as columns repeat each other; expected a"
                                    + " stronger penalty");
                }
            }
        }
        return new Cholesky(lower);
    }

    /// The solution of `A x = b`, in an array of its own.
    double[] solve(double[] b) {
        int n = lower.length;
        double[] x = b.clone();
        for (int i = 0; i < n; i++) {
            x[i] = (x[i] - Sums.dot(lower[i], 0, x, 0, i)) / lower[i][i];
        }
        for (int i = n - 1; i >= 0; i--) {
            x[i] /= lower[i][i];
            Sums.add(-x[i], lower[i], 0, x, 0, i);
        }
        return x;
    }
}
