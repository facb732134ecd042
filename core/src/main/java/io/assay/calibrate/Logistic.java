package io.assay.calibrate;

import java.util.Arrays;

/// Logistic regression of at most three columns by Newton's method with halved steps. The loss is
/// convex, so there is one minimum; where the columns separate the classes it lies at infinity, and the
/// steps end where nothing is left to gain.
final class Logistic {
    private static final int STEPS = 200;
    private static final int HALVINGS = 40;
    private static final double LITTLE = 1e-12;
    private static final double RIDGE = 1e-11;

    private final double[][] columns;
    private final double[] positive;
    private final double[] weight;
    private double[] coefficients;
    private double total;
    private double loss;

    /// @param columns a value for each level, `[column][level]`; the intercept is a column of ones
    /// @param positive the weight that pulls towards 1, at most `weight`
    /// @param weight the weight of each level
    private Logistic(double[][] columns, double[] positive, double[] weight) {
        this.columns = columns;
        this.positive = positive;
        this.weight = weight;
        coefficients = new double[columns.length];
        for (double heavy : weight) {
            total += heavy;
        }
    }

    static Logistic fit(double[][] columns, double[] positive, double[] weight) {
        Logistic fit = new Logistic(columns, positive, weight);
        fit.loss = fit.lossAt(fit.coefficients);
        for (int step = 0; step < STEPS && fit.improve(); step++) {}
        return fit;
    }

    double[] coefficients() {
        return coefficients.clone();
    }

    /// The sum of -ln likelihood over rows.
    double loss() {
        return loss;
    }

    /// One Newton step; false when there is nothing left to gain. What a step gains is about the square
    /// of what the one before it gained, so the last one reaches the minimum to rounding.
    private boolean improve() {
        int n = columns.length;
        double[] gradient = new double[n];
        double[][] hessian = new double[n][n];
        differentiate(gradient, hessian);
        for (int j = 0; j < n; j++) {
            hessian[j][j] += RIDGE * hessian[j][j] + Double.MIN_NORMAL;
        }
        double[] step = solve(hessian, gradient);
        double gain = 0;
        for (int j = 0; j < n; j++) {
            gain += step[j] * gradient[j];
        }
        if (gain > LITTLE * total) {
            return walk(step);
        }
        coefficients = moved(step, 1); // so near that rounding of the loss would mislead
        loss = lossAt(coefficients);
        return false;
    }

    private double margin(double[] at, int level) {
        double margin = 0;
        for (int j = 0; j < at.length; j++) {
            margin += at[j] * columns[j][level];
        }
        return margin;
    }

    private double lossAt(double[] at) {
        double sum = 0;
        for (int i = 0; i < weight.length; i++) {
            double margin = margin(at, i);
            sum +=
                    positive[i] * Logit.softplus(-margin)
                            + (weight[i] - positive[i]) * Logit.softplus(margin);
        }
        return sum;
    }

    private void differentiate(double[] gradient, double[][] hessian) {
        for (int i = 0; i < weight.length; i++) {
            double p = Logit.probability(margin(coefficients, i));
            double slope = weight[i] * p - positive[i];
            double bend = weight[i] * p * (1 - p);
            for (int j = 0; j < gradient.length; j++) {
                gradient[j] += slope * columns[j][i];
                for (int k = 0; k <= j; k++) {
                    hessian[j][k] += bend * columns[j][i] * columns[k][i];
                }
            }
        }
    }

    private double[] moved(double[] step, double length) {
        double[] next = coefficients.clone();
        for (int j = 0; j < next.length; j++) {
            next[j] -= length * step[j];
        }
        return next;
    }

    private boolean walk(double[] step) {
        double length = 1;
        for (int halving = 0; halving < HALVINGS; halving++) {
            double[] next = moved(step, length);
            double there = lossAt(next);
            if (there <= loss) {
                boolean moved = !Arrays.equals(next, coefficients);
                coefficients = next;
                loss = there;
                return moved;
            }
            length /= 2;
        }
        return false;
    }

    /// Solves `a x = b` by Cholesky's method; a is symmetric, given by its lower half, and overwritten.
    private static double[] solve(double[][] a, double[] b) {
        double[] x = b.clone();
        for (int j = 0; j < x.length; j++) {
            for (int k = 0; k < j; k++) {
                a[j][j] -= a[j][k] * a[j][k];
                x[j] -= a[j][k] * x[k];
            }
            a[j][j] = Math.sqrt(Math.max(a[j][j], Double.MIN_NORMAL));
            x[j] /= a[j][j];
            for (int i = j + 1; i < x.length; i++) {
                for (int k = 0; k < j; k++) {
                    a[i][j] -= a[i][k] * a[j][k];
                }
                a[i][j] /= a[j][j];
            }
        }
        for (int j = x.length - 1; j >= 0; j--) {
            for (int i = j + 1; i < x.length; i++) {
                x[j] -= a[i][j] * x[i];
            }
            x[j] /= a[j][j];
        }
        return x;
    }
}
