package io.assay.learn.linear;

import io.assay.learn.numeric.Sums;

/// The R of a QR decomposition, into which rows are folded block by block with Householder reflections
/// (G. Golub, C. Van Loan, Matrix Computations, 5.2): as stable as the decomposition of the whole
/// matrix, which never stands in memory. Targets ride along: of each, the first p numbers of Q'y stay.
final class Triangle {
    private static final int BLOCK = 256;

    private final int features;

    /// Of features, then targets: `features` numbers of the triangle, then the rows not yet folded.
    private final double[][] columns;

    private int filled;

    Triangle(int features, int targets) {
        this.features = features;
        columns = new double[features + targets][features + BLOCK];
    }

    /// Adds a row of features and targets, times a factor.
    void add(double[] row, double factor) {
        for (int j = 0; j < columns.length; j++) {
            columns[j][features + filled] = row[j] * factor;
        }
        if (++filled == BLOCK) {
            fold();
        }
    }

    private void fold() {
        for (int j = 0; j < features; j++) {
            reflect(j);
        }
        filled = 0;
    }

    /// Makes the rows below the triangle 0 in column j. They meet the triangle in row j only.
    private void reflect(int j) {
        double[] v = columns[j];
        double below = Sums.dot(v, features, v, features, filled);
        if (below == 0) {
            return;
        }
        double norm = Math.sqrt(v[j] * v[j] + below);
        double diagonal = v[j] > 0 ? -norm : norm;
        double head = v[j] - diagonal;
        double tau = -1 / (diagonal * head);
        for (int k = j + 1; k < columns.length; k++) {
            double[] x = columns[k];
            double s = head * x[j] + Sums.dot(v, features, x, features, filled);
            x[j] -= tau * s * head;
            Sums.add(-tau * s, v, features, x, features, filled);
        }
        v[j] = diagonal;
    }

    /// Column j of the triangle, folded; not to be changed. Numbers below the diagonal are 0.
    double[] column(int j) {
        if (filled > 0) {
            fold();
        }
        double[] column = new double[features];
        System.arraycopy(columns[j], 0, column, 0, j < features ? j + 1 : features);
        return column;
    }
}
