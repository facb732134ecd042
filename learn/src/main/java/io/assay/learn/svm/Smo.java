package io.assay.learn.svm;

/// Sequential minimal optimisation: minimises `a'Qa / 2 + p'a` under `0 <= a <= c` and `y'a = 0`, two
/// numbers at a time, chosen by how much the pair gains to second order (R.-E. Fan, P.-H. Chen,
/// C.-J. Lin, JMLR 6, 2005). Q is `y_i y_j K_ij`.
final class Smo {
    private static final double LEAST_CURVATURE = 1e-12;

    private final KernelRows kernel;

    /// The kernel's row of each variable.
    private final int[] row;

    private final double[] y;
    private final double[] c;
    private final double[] curvature;
    private final double[] gradient;

    /// The solution.
    final double[] a;

    /// @param p the linear term; it becomes the gradient
    Smo(KernelRows kernel, int[] row, double[] y, double[] p, double[] c) {
        this.kernel = kernel;
        this.row = row;
        this.y = y;
        this.c = c;
        gradient = p;
        a = new double[y.length];
        curvature = kernel.diagonal();
    }

    /// @param tolerance ends the search when no pair breaks its condition by more
    /// @param steps after which it ends in any case
    /// @return whether it met the tolerance
    boolean solve(double tolerance, long steps) {
        for (long step = 0; step < steps; step++) {
            int i = first();
            int j = i < 0 ? -1 : second(i, tolerance);
            if (j < 0) {
                return true;
            }
            if (!move(i, j)) {
                return false;
            }
        }
        return false;
    }

    private boolean canRise(int t) {
        return y[t] > 0 ? a[t] < c[t] : a[t] > 0;
    }

    private boolean canFall(int t) {
        return y[t] > 0 ? a[t] > 0 : a[t] < c[t];
    }

    /// Who pulls most upwards along y.
    private int first() {
        int best = -1;
        double most = Double.NEGATIVE_INFINITY;
        for (int t = 0; t < a.length; t++) {
            if (-y[t] * gradient[t] > most && canRise(t)) {
                most = -y[t] * gradient[t];
                best = t;
            }
        }
        return best;
    }

    /// Who gains most together with i; -1 when all is within the tolerance.
    private int second(int i, double tolerance) {
        double[] k = kernel.of(row[i]);
        double up = -y[i] * gradient[i];
        double worst = 0;
        double most = 0;
        int best = -1;
        for (int t = 0; t < a.length; t++) {
            double pull = up + y[t] * gradient[t];
            if (pull > 0 && canFall(t)) {
                worst = Math.max(worst, pull);
                double gain = pull * pull / curvature(i, t, k[row[t]]);
                if (gain > most) {
                    most = gain;
                    best = t;
                }
            }
        }
        return worst < tolerance ? -1 : best;
    }

    private double curvature(int i, int j, double k) {
        double bend = curvature[row[i]] + curvature[row[j]] - 2 * k;
        return Math.max(bend, LEAST_CURVATURE);
    }

    /// Moves both along the line that keeps y'a, as far as is best and allowed; false when rounding
    /// lets neither move.
    private boolean move(int i, int j) {
        double[] ki = kernel.of(row[i]);
        double[] kj = kernel.of(row[j]);
        double pull = -y[i] * gradient[i] + y[j] * gradient[j];
        double length = pull / curvature(i, j, ki[row[j]]);
        length = Math.min(length, y[i] > 0 ? c[i] - a[i] : a[i]);
        length = Math.min(length, y[j] > 0 ? a[j] : c[j] - a[j]);
        double movedI = shift(i, y[i] * length);
        double movedJ = shift(j, -y[j] * length);
        for (int t = 0; t < a.length; t++) {
            gradient[t] += y[t] * (y[i] * movedI * ki[row[t]] + y[j] * movedJ * kj[row[t]]);
        }
        return movedI != 0 || movedJ != 0;
    }

    /// Moves one number, exactly onto a bound when it comes there; how far it went.
    private double shift(int t, double by) {
        double old = a[t];
        double to = Math.max(0, Math.min(c[t], old + by));
        double near = c[t] * 1e-15;
        a[t] = to <= near ? 0 : to >= c[t] - near ? c[t] : to;
        return a[t] - old;
    }

    /// What is subtracted from the sum of kernels: the mean over the free ones, or the middle of what
    /// the bounds allow.
    double offset() {
        double low = Double.NEGATIVE_INFINITY;
        double high = Double.POSITIVE_INFINITY;
        double sum = 0;
        int free = 0;
        for (int t = 0; t < a.length; t++) {
            double at = y[t] * gradient[t];
            boolean rises = canRise(t);
            if (rises && canFall(t)) {
                sum += at;
                free++;
            } else if (rises) {
                high = Math.min(high, at);
            } else {
                low = Math.max(low, at);
            }
        }
        return free > 0 ? sum / free : (low + high) / 2;
    }
}
