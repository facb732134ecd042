package io.assay.learn.linear;

import io.assay.learn.numeric.Sums;

/// The w of least length among those that minimise `|c - R w|`: a complete orthogonal decomposition
/// (Golub and Van Loan, 5.5). Columns that depend on others within rounding share their coefficient.
final class ShortestSolution {
    private static final double ROUNDING = Math.ulp(1.0);

    private final int size;
    private final double[][] columns;
    private final double[] diagonal;
    private final int[] order;
    private final int rank;

    /// @param r the columns of a square matrix; copied
    ShortestSolution(double[][] r) {
        size = r.length;
        columns = new double[size][];
        order = new int[size];
        diagonal = new double[size];
        for (int j = 0; j < size; j++) {
            columns[j] = r[j].clone();
            order[j] = j;
        }
        rank = factor();
    }

    /// Householder reflections, the longest column first; the rank found.
    private int factor() {
        double longest = 0;
        for (int k = 0; k < size; k++) {
            pivot(k);
            double norm = length(columns[k], k);
            longest = Math.max(longest, norm);
            if (norm <= size * ROUNDING * longest) {
                return k;
            }
            diagonal[k] = reflector(columns[k], k);
            for (int j = k + 1; j < size; j++) {
                reflect(columns[k], k, diagonal[k], columns[j]);
            }
        }
        return size;
    }

    private void pivot(int k) {
        int best = k;
        double most = -1;
        for (int j = k; j < size; j++) {
            double norm = length(columns[j], k);
            if (norm > most) {
                most = norm;
                best = j;
            }
        }
        double[] column = columns[k];
        columns[k] = columns[best];
        columns[best] = column;
        int place = order[k];
        order[k] = order[best];
        order[best] = place;
    }

    private static double length(double[] v, int from) {
        return Math.sqrt(Sums.dot(v, from, v, from, v.length - from));
    }

    /// Turns `v[from ..]` into the vector of the reflection that makes it 0 below `from`; returns what
    /// is left there.
    private static double reflector(double[] v, int from) {
        double norm = length(v, from);
        double left = v[from] > 0 ? -norm : norm;
        v[from] -= left;
        return left;
    }

    private static void reflect(double[] v, int from, double left, double[] x) {
        int length = v.length - from;
        double s = Sums.dot(v, from, x, from, length) / (left * v[from]);
        Sums.add(s, v, from, x, from, length);
    }

    /// The shortest solution for each right side.
    double[][] solve(double[][] c) {
        double[][] rows = null;
        double[] corner = new double[rank];
        if (rank < size) {
            rows = rows();
            for (int k = 0; k < rank; k++) {
                corner[k] = reflector(rows[k], k);
                for (int i = k + 1; i < rank; i++) {
                    reflect(rows[k], k, corner[k], rows[i]);
                }
            }
        }
        double[][] solutions = new double[c.length][];
        for (int t = 0; t < c.length; t++) {
            double[] y = c[t].clone();
            for (int k = 0; k < rank; k++) {
                reflect(columns[k], k, diagonal[k], y);
            }
            solutions[t] = inOrder(rank == size ? substitute(y) : shortest(rows, corner, y));
        }
        return solutions;
    }

    /// The first `rank` rows of the triangle, whole; where it is not square.
    private double[][] rows() {
        double[][] rows = new double[rank][size];
        for (int i = 0; i < rank; i++) {
            rows[i][i] = diagonal[i];
            for (int j = i + 1; j < size; j++) {
                rows[i][j] = columns[j][i];
            }
        }
        return rows;
    }

    private double[] substitute(double[] y) {
        for (int k = size - 1; k >= 0; k--) {
            y[k] /= diagonal[k];
            Sums.add(-y[k], columns[k], 0, y, 0, k);
        }
        return y;
    }

    /// With the rows turned into a lower triangle L: solve L u = y, then turn (u, 0) back.
    private double[] shortest(double[][] rows, double[] corner, double[] y) {
        double[] u = new double[size];
        for (int i = 0; i < rank; i++) {
            u[i] = (y[i] - Sums.dot(rows[i], 0, u, 0, i)) / corner[i];
        }
        for (int k = rank - 1; k >= 0; k--) {
            reflect(rows[k], k, corner[k], u);
        }
        return u;
    }

    private double[] inOrder(double[] pivoted) {
        double[] w = new double[size];
        for (int k = 0; k < size; k++) {
            w[order[k]] = pivoted[k];
        }
        return w;
    }
}
