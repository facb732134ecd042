package io.assay.learn.linear;

import io.assay.learn.numeric.Sums;

/// Logistic regression by coordinate descent: the objective is modelled by a parabola, one output at a
/// time; the model is minimised one coefficient after the other, penalties kept as they are; then the
/// step is halved until the objective itself falls enough.
final class LogisticDescent {
    private static final int SWEEPS = 50;
    private static final int HALVINGS = 40;
    private static final double ENOUGH = 0.01;

    private final LogisticRows rows;
    private final LogisticRegression settings;
    private final int n;
    private final int width;
    private final double[][] columns;
    private final double[] solution;
    private final double[] margins;

    private final double[] trial;
    private final double[] slope;
    private final double[] curvature;
    private final double[] moved;
    private final double[] step;
    private double loss;

    LogisticDescent(LogisticRows rows, LogisticRegression settings) {
        this.rows = rows;
        this.settings = settings;
        n = rows.rows();
        width = rows.width();
        columns = new double[width][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < width; j++) {
                columns[j][i] = rows.x()[i * width + j];
            }
        }
        solution = rows.start();
        margins = new double[n * rows.outputs()];
        trial = new double[rows.outputs()];
        slope = new double[n];
        curvature = new double[n];
        moved = new double[n];
        step = new double[width];
    }

    Minimum solve() {
        double flat = rows.flat(settings);
        for (int pass = 0; pass < settings.passes(); pass++) {
            double steepest = 0;
            for (int k = 0; k < rows.outputs(); k++) {
                model(k);
                steepest = Math.max(steepest, steepest(k));
                descend(k);
                walk(k);
            }
            if (steepest <= flat) {
                return new Minimum(solution, true);
            }
        }
        return new Minimum(solution, false);
    }

    /// The parabola of each row along output k, and the loss of all.
    private void model(int k) {
        loss = 0;
        for (int i = 0; i < n; i++) {
            System.arraycopy(margins, i * trial.length, trial, 0, trial.length);
            loss += rows.probabilities(i, trial, 0);
            double p = trial[k];
            slope[i] = rows.weight()[i] * (p - (rows.isOf(i, k) ? 1 : 0));
            curvature[i] = rows.weight()[i] * p * (1 - p);
            moved[i] = 0;
        }
    }

    /// The largest slope that is left along a coefficient of output k.
    private double steepest(int k) {
        double most = 0;
        for (int j = 0; j < width; j++) {
            double u = solution[k * width + j];
            double a = rows.absolute(j, settings);
            double g = Sums.dot(slope, columns[j]) + rows.squared(j, settings) * u;
            double left = u == 0 ? Math.max(0, Math.abs(g) - a) : Math.abs(g + Math.copySign(a, u));
            most = Math.max(most, left);
        }
        return most;
    }

    /// Minimises the model; leaves the step, and how far it moves each row.
    private void descend(int k) {
        double first = 0;
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            double gain = 0;
            for (int j = 0; j < width; j++) {
                if (sweep == 0) {
                    step[j] = 0;
                }
                gain += coordinate(k, j);
            }
            first = sweep == 0 ? gain : first;
            if (gain <= 1e-6 * first) {
                return;
            }
        }
    }

    /// Moves one coefficient to the minimum of the model; how much that gained, about.
    private double coordinate(int k, int j) {
        double[] x = columns[j];
        double b = rows.squared(j, settings);
        double bend = b;
        double g = 0;
        for (int i = 0; i < n; i++) {
            double bent = curvature[i] * x[i];
            bend += bent * x[i];
            g += slope[i] * x[i] + bent * moved[i];
        }
        if (bend == 0) {
            return 0;
        }
        double u = solution[k * width + j] + step[j];
        double pull = u - (g + b * u) / bend;
        double a = rows.absolute(j, settings) / bend;
        double d = Math.copySign(Math.max(Math.abs(pull) - a, 0), pull) - u;
        step[j] += d;
        Sums.add(d, x, moved);
        return bend * d * d;
    }

    /// Takes as much of the step as makes the objective fall.
    private void walk(int k) {
        double promised = Sums.dot(slope, moved) + costOf(k, 1) - costOf(k, 0);
        double length = 1;
        for (int h = 0; h < HALVINGS && promised < 0; h++, length /= 2) {
            double gain = lossAt(k, length) - loss + costOf(k, length) - costOf(k, 0);
            if (gain <= ENOUGH * length * promised + 1e-14 * loss) {
                Sums.add(length, step, 0, solution, k * width, width);
                for (int i = 0; i < n; i++) {
                    margins[i * trial.length + k] += length * moved[i];
                }
                return;
            }
        }
    }

    private double lossAt(int k, double length) {
        double sum = 0;
        for (int i = 0; i < n; i++) {
            System.arraycopy(margins, i * trial.length, trial, 0, trial.length);
            trial[k] += length * moved[i];
            sum += rows.probabilities(i, trial, 0);
        }
        return sum;
    }

    private double costOf(int k, double length) {
        double cost = 0;
        for (int j = 0; j < width; j++) {
            double u = solution[k * width + j] + length * step[j];
            cost += rows.absolute(j, settings) * Math.abs(u);
            cost += rows.squared(j, settings) * u * u / 2;
        }
        return cost;
    }
}
