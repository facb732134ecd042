package io.assay.learn.ensemble;

import java.util.Arrays;

/// The least of a convex loss of a weighted mean, over weights that are at least 0 and sum to 1.
///
/// With g the gradient, no weights are better than these by more than `Σ w g - min g`; each step moves
/// weight from the model with the largest gradient to the one with the smallest.
final class SimplexDescent {
    private static final double ENOUGH = 1e-9;
    private static final int MOST = 10_000;

    private final double[][] models;
    private final Loss loss;
    private final double[] truth;
    private final double[] counts;
    private final double total;
    private final double[] weights;
    private final double[] mean;
    private final double[] gradient;
    private double curve;

    /// What is lowered.
    enum Loss {
        /// The mean of `-ln`.
        LOG,
        /// Half the mean squared difference from the truth.
        SQUARED
    }

    /// @param counts the weight of each row; null when all are equal
    SimplexDescent(double[][] models, Loss loss, double[] truth, double[] counts) {
        if (models.length == 0) {
            throw new IllegalArgumentException("there are no models; expected at least one");
        }
        this.models = models;
        this.loss = loss;
        this.truth = truth;
        this.counts = counts;
        total = counts == null ? models[0].length : Arrays.stream(counts).sum();
        weights = new double[models.length];
        gradient = new double[models.length];
        mean = new double[models[0].length];
        Arrays.fill(weights, 1.0 / models.length);
    }

    double[] weights() {
        int left = MOST;
        while (left > 0 && improve()) {
            left--;
        }
        double sum = Arrays.stream(weights).sum();
        Arrays.setAll(weights, m -> weights[m] / sum);
        return weights;
    }

    /// Takes a step; false when too little is left to gain.
    private boolean improve() {
        average();
        slopes();
        int up = 0;
        int down = -1;
        double level = 0;
        for (int m = 0; m < weights.length; m++) {
            level += weights[m] * gradient[m];
            up = gradient[m] < gradient[up] ? m : up;
            boolean isHigher = down < 0 || gradient[m] > gradient[down];
            down = weights[m] > 0 && isHigher ? m : down;
        }
        if (up == down || level - gradient[up] <= ENOUGH * (Math.abs(level()) + ENOUGH)) {
            return false;
        }
        move(up, down);
        return true;
    }

    private void average() {
        Arrays.fill(mean, 0);
        for (int m = 0; m < models.length; m++) {
            for (int i = 0; i < mean.length && weights[m] > 0; i++) {
                mean[i] += weights[m] * models[m][i];
            }
        }
    }

    private double level() {
        double sum = 0;
        for (int i = 0; i < mean.length; i++) {
            double apart = loss == Loss.LOG ? 0 : mean[i] - truth[i];
            sum += count(i) * (loss == Loss.LOG ? -StrictMath.log(mean[i]) : apart * apart / 2);
        }
        return sum / total;
    }

    private void slopes() {
        for (int m = 0; m < models.length; m++) {
            double sum = 0;
            for (int i = 0; i < mean.length; i++) {
                sum += count(i) * models[m][i] * slope(mean[i], i);
            }
            gradient[m] = sum / total;
        }
    }

    private double count(int row) {
        return counts == null ? 1 : counts[row];
    }

    private double slope(double at, int row) {
        return loss == Loss.LOG ? -1 / at : at - truth[row];
    }

    /// Moves as much weight as lowers the loss most, by Newton's steps kept between bounds.
    private void move(int up, int down) {
        double low = 0;
        double high = weights[down];
        double step = 0;
        for (int i = 0; i < 60 && high - low > 1e-15; i++) {
            double slope = along(up, down, step);
            if (slope < 0) {
                low = step;
            } else {
                high = step;
            }
            double next = step - slope / curve;
            if (!(next > low && next < high)) {
                next = slope < 0 && next >= high ? high : (low + high) / 2;
            }
            if (next == step) {
                break;
            }
            step = next;
        }
        weights[up] += step;
        weights[down] = Math.max(0, weights[down] - step);
    }

    /// The slope of the loss after a step, and its curve.
    private double along(int up, int down, double step) {
        double slope = 0;
        curve = 0;
        for (int row = 0; row < mean.length; row++) {
            double apart = models[up][row] - models[down][row];
            double at = mean[row] + step * apart;
            slope += count(row) * apart * slope(at, row);
            curve += count(row) * apart * apart * (loss == Loss.LOG ? 1 / (at * at) : 1);
        }
        return slope;
    }
}
