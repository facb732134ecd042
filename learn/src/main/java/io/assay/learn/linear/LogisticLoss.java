package io.assay.learn.linear;

import io.assay.learn.numeric.Sums;

/// The objective of a logistic regression with a smooth penalty, and its gradient.
final class LogisticLoss implements Lbfgs.Objective {
    private final LogisticRows rows;
    private final LogisticRegression settings;
    private final double[] margins;

    private LogisticLoss(LogisticRows rows, LogisticRegression settings) {
        this.rows = rows;
        this.settings = settings;
        margins = new double[rows.outputs()];
    }

    static Minimum minimise(LogisticRows rows, LogisticRegression settings) {
        Lbfgs search = new Lbfgs(rows.flat(settings), settings.passes());
        return search.minimise(new LogisticLoss(rows, settings), rows.start());
    }

    @Override
    public double at(double[] u, double[] gradient) {
        double loss = penalty(u, gradient);
        int width = rows.width();
        for (int i = 0; i < rows.rows(); i++) {
            rows.margins(i, u, margins, 0);
            loss += rows.probabilities(i, margins, 0);
            for (int k = 0; k < margins.length; k++) {
                double pull = rows.weight()[i] * (margins[k] - (rows.isOf(i, k) ? 1 : 0));
                Sums.add(pull, rows.x(), i * width, gradient, k * width, width);
            }
        }
        return loss;
    }

    /// Sets the gradient to that of the penalty.
    private double penalty(double[] u, double[] gradient) {
        double penalty = 0;
        for (int i = 0; i < u.length; i++) {
            gradient[i] = rows.squared(i % rows.width(), settings) * u[i];
            penalty += gradient[i] * u[i] / 2;
        }
        return penalty;
    }
}
