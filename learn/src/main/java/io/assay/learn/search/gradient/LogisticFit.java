package io.assay.learn.search.gradient;

import io.assay.learn.numeric.Softmax;
import io.assay.learn.numeric.Sums;

/// Minimises the log losses of rows and `sum of strength[j] c[k][j]² / 2` over columns j and outputs k,
/// intercepts free, by Newton's method: two classes have one output, more have one each.
final class LogisticFit {
    private static final int STEPS = 200;
    private static final double FLAT = 1e-16;

    private final Centred rows;
    private final int[] labels;
    private final int outputs;
    private final int width;
    private final double[] strengths;
    private final double[] point;
    private Cholesky bend;

    /// @param strengths one for each column
    LogisticFit(Centred rows, int[] labels, int classes, double[] strengths) {
        this.rows = rows;
        this.labels = labels;
        this.strengths = strengths;
        outputs = classes == 2 ? 1 : classes;
        width = strengths.length + 1;
        point = new double[outputs * width];
        minimise();
    }

    /// For each output the coefficients and then the intercept.
    double[] point() {
        return point;
    }

    /// The factored second derivatives at the minimum.
    Cholesky bend() {
        return bend;
    }

    /// The probabilities of the outputs for a row, in place of its decision values.
    ///
    /// @return the log loss
    static double probabilities(double[] p, int label) {
        if (p.length == 1) {
            double f = p[0];
            p[0] = Softmax.logistic(f);
            return Softmax.logisticLoss(label == 1 ? f : -f);
        }
        double own = p[label];
        return Softmax.apply(p, 0, p.length) - own;
    }

    /// Whether an output stands for a class.
    static double share(int outputs, int label, int output) {
        return label == (outputs == 1 ? 1 : output) ? 1 : 0;
    }

    static void decide(double[] point, double[] x, double[] into) {
        int width = x.length + 1;
        for (int k = 0; k < into.length; k++) {
            into[k] = point[k * width + x.length] + Sums.dot(point, k * width, x, 0, x.length);
        }
    }

    private void minimise() {
        double[] gradient = new double[point.length];
        double loss = derive(gradient);
        for (int step = 0; step < STEPS; step++) {
            double[] direction = bend.solve(gradient);
            double promised = Sums.dot(gradient, direction);
            boolean isLast = promised <= FLAT * Math.max(1, loss);
            double[] from = point.clone();
            double length = 1;
            double next = Double.POSITIVE_INFINITY;
            while (!(next <= loss - 1e-4 * length * promised) && length > 1e-10) {
                System.arraycopy(from, 0, point, 0, point.length);
                Sums.add(-length, direction, point);
                next = isLast ? loss - promised : loss();
                length /= 2;
            }
            loss = derive(gradient);
            if (isLast) {
                return;
            }
        }
    }

    private double loss() {
        double loss = penalty();
        double[] p = new double[outputs];
        for (int i = 0; i < labels.length; i++) {
            decide(point, rows.x()[i], p);
            loss += rows.weight()[i] * probabilities(p, labels[i]);
        }
        return loss;
    }

    private double penalty() {
        double penalty = 0;
        for (int k = 0; k < outputs; k++) {
            for (int j = 0; j < strengths.length; j++) {
                double c = point[k * width + j];
                penalty += strengths[j] * c * c / 2;
            }
        }
        return penalty;
    }

    /// The loss, its gradient and its second derivatives at the point.
    private double derive(double[] gradient) {
        double[][] second = new double[point.length][point.length];
        for (int at = 0; at < point.length; at++) {
            int j = at % width;
            double strength = j < strengths.length ? strengths[j] : 0;
            gradient[at] = strength * point[at];
            second[at][at] = strength;
        }
        double loss = penalty();
        double[] p = new double[outputs];
        double[] x = new double[width];
        x[width - 1] = 1;
        for (int i = 0; i < labels.length; i++) {
            System.arraycopy(rows.x()[i], 0, x, 0, width - 1);
            decide(point, rows.x()[i], p);
            loss += rows.weight()[i] * probabilities(p, labels[i]);
            for (int k = 0; k < outputs; k++) {
                double pull = rows.weight()[i] * (p[k] - share(outputs, labels[i], k));
                Sums.add(pull, x, 0, gradient, k * width, width);
                for (int l = 0; l <= k; l++) {
                    double w = rows.weight()[i] * p[k] * ((k == l ? 1 : 0) - p[l]);
                    addSquare(w, x, second, k * width, l * width);
                }
            }
        }
        fixIntercepts(second);
        bend = Cholesky.of(second);
        return loss;
    }

    private void addSquare(double w, double[] x, double[][] second, int row, int column) {
        for (int j = 0; j < width; j++) {
            Sums.add(w * x[j], x, 0, second[row + j], column, width);
        }
    }

    /// Of several outputs the intercepts may rise together without any change; the gradient never points
    /// there, so that a weight there changes nothing but makes the matrix definite.
    private void fixIntercepts(double[][] second) {
        for (int k = 0; k < outputs && outputs > 1; k++) {
            for (int l = 0; l < outputs; l++) {
                second[k * width + width - 1][l * width + width - 1] += 1;
            }
        }
    }
}
