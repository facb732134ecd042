package io.assay.tune.search.bayes;

/// A symmetric positive definite matrix as `UᵀU`. Inner loops add a multiple of one row to another,
/// which the compiler vectorizes without changing a bit.
final class Cholesky {
    private final double[][] u;

    private Cholesky(double[][] u) {
        this.u = u;
    }

    /// Factors a matrix in place.
    ///
    /// @param a its upper triangle is overwritten
    /// @return null when it is not positive definite
    static Cholesky of(double[][] a) {
        int n = a.length;
        for (int k = 0; k < n; k++) {
            double[] row = a[k];
            if (!(row[k] > 0 && row[k] < Double.POSITIVE_INFINITY)) {
                return null;
            }
            double root = Math.sqrt(row[k]);
            for (int j = k; j < n; j++) {
                row[j] /= root;
            }
            for (int i = k + 1; i < n; i++) {
                subtract(row[i], row, a[i], i, n);
            }
        }
        return new Cholesky(a);
    }

    private static void subtract(double factor, double[] row, double[] from, int start, int end) {
        for (int j = start; j < end; j++) {
            from[j] -= factor * row[j];
        }
    }

    /// Solves `Uᵀ z = b` in place.
    void forward(double[] b) {
        int n = u.length;
        for (int i = 0; i < n; i++) {
            b[i] /= u[i][i];
            subtract(b[i], u[i], b, i + 1, n);
        }
    }

    /// Solves `U x = z` in place.
    void backward(double[] z) {
        for (int i = u.length - 1; i >= 0; i--) {
            double[] row = u[i];
            double sum = z[i];
            for (int j = i + 1; j < row.length; j++) {
                sum -= row[j] * z[j];
            }
            z[i] = sum / row[i];
        }
    }

    /// Half the logarithm of the determinant.
    double halfLogDeterminant() {
        double sum = 0;
        for (int i = 0; i < u.length; i++) {
            sum += Math.log(u[i][i]);
        }
        return sum;
    }

    /// The inverse of the matrix; its lower triangle with the diagonal.
    double[][] inverse() {
        int n = u.length;
        double[][] m = new double[n][]; // the inverse of the lower factor, row by row
        double[][] inverse = new double[n][];
        for (int i = 0; i < n; i++) {
            double[] row = new double[i + 1];
            row[i] = 1;
            for (int k = 0; k < i; k++) {
                subtract(u[k][i], m[k], row, 0, k + 1);
            }
            for (int j = 0; j <= i; j++) {
                row[j] /= u[i][i];
            }
            m[i] = row;
            inverse[i] = new double[i + 1];
        }
        for (double[] row : m) {
            for (int a = 0; a < row.length; a++) {
                subtract(-row[a], row, inverse[a], 0, a + 1);
            }
        }
        return inverse;
    }
}
