package io.assay.learn.linear;

import io.assay.learn.numeric.Sums;

/// Minimises `|c - R w|² / 2 + a |w|_1 + b |w|² / 2`, one coefficient after the other (J. Friedman,
/// T. Hastie, R. Tibshirani, J. Stat. Software 33, 2010), until the duality gap is small.
final class CoordinateDescent {
    private static final int GAP_EVERY = 10;

    private final double[][] r;
    private final double[] c;
    private final double a;
    private final double b;
    private final double enough;
    private final int sweeps;

    /// What the columns cannot explain, whatever w: it belongs to the gap.
    private final double rest;

    private final double[] squares;
    private final double[] w;
    private final double[] residual;
    private boolean isConverged;

    CoordinateDescent(LeastSquares problem, ElasticNet net) {
        r = problem.r;
        c = problem.c[0];
        a = net.lambda() * net.share() * problem.weight;
        b = net.lambda() * (1 - net.share()) * problem.weight;
        enough = net.tolerance() * problem.squares[0];
        sweeps = net.sweeps();
        rest = Math.max(0, problem.squares[0] - Sums.dot(c, c));
        squares = new double[r.length];
        for (int j = 0; j < r.length; j++) {
            squares[j] = Sums.dot(r[j], r[j]);
        }
        w = new double[r.length];
        residual = c.clone();
    }

    double[] solve() {
        for (int sweep = 1; sweep <= sweeps; sweep++) {
            for (int j = 0; j < w.length; j++) {
                step(j);
            }
            boolean isDue = sweep % GAP_EVERY == 0 || sweep == sweeps;
            if (isDue && gap() <= enough) {
                isConverged = true;
                break;
            }
        }
        return w;
    }

    /// Whether the gap became small.
    boolean isConverged() {
        return isConverged;
    }

    private void step(int j) {
        if (squares[j] == 0) {
            return;
        }
        double old = w[j];
        double pull = Sums.dot(r[j], 0, residual, 0, j + 1) + squares[j] * old;
        double shrunk = Math.max(Math.abs(pull) - a, 0) / (squares[j] + b);
        w[j] = Math.copySign(shrunk, pull);
        if (w[j] != old) {
            Sums.add(old - w[j], r[j], 0, residual, 0, j + 1);
        }
    }

    /// How far the value may be above the minimum: the value less that of the dual problem at the
    /// residual, scaled to be feasible.
    private double gap() {
        double steepest = 0;
        double absolute = 0;
        for (int j = 0; j < w.length; j++) {
            double slope = Sums.dot(r[j], 0, residual, 0, j + 1) - b * w[j];
            steepest = Math.max(steepest, Math.abs(slope));
            absolute += Math.abs(w[j]);
        }
        double scale = steepest > a ? a / steepest : 1;
        double error = Sums.dot(residual, residual) + rest;
        double both = 1 + scale * scale;
        return both * (error + b * Sums.dot(w, w)) / 2
                + a * absolute
                - scale * (Sums.dot(residual, c) + rest);
    }
}
