package io.assay.learn.search.gradient;

import io.assay.learn.Table;
import io.assay.learn.linear.LinearClassModel;
import io.assay.learn.numeric.Demands;
import io.assay.learn.numeric.Sums;
import io.assay.learn.search.gradient.Penalties.Strengths;

/// The mean log loss of logistic regression on validation rows, by its penalties.
final class LogisticGradient implements Hypergradient {
    private static final String NAME = "logistic regression";

    private final Table train;
    private final Penalties penalties;
    private final double[] means;
    private final Centred rows;
    private final int[] labels;
    private final Centred held;
    private final int[] heldLabels;
    private final int classes;

    LogisticGradient(Table train, Table validation, Penalties penalties) {
        for (Table table : new Table[] {train, validation}) {
            Demands.classes(NAME, table);
            Demands.numericFeatures(NAME, table);
        }
        Demands.columns(train.columns(), validation);
        this.train = train;
        this.penalties = penalties;
        means = Centred.means(train);
        rows = Centred.of(train, means);
        labels = train.labels();
        held = Centred.of(validation, means);
        heldLabels = validation.labels();
        classes = train.classes().size();
        checkClasses();
    }

    private void checkClasses() {
        double[] seen = new double[classes];
        for (int i = 0; i < labels.length; i++) {
            seen[labels[i]] += rows.weight()[i];
        }
        for (int k = 0; k < classes; k++) {
            if (seen[k] == 0) {
                throw new IllegalArgumentException(
                        "class "
                                + train.classes().get(k)
                                + " has no training rows; expected some of each class");
            }
        }
    }

    @Override
    public Slope at(double... settings) {
        int columns = means.length;
        Strengths strengths = penalties.strengths().of(settings, columns, rows.total());
        LogisticFit fit = new LogisticFit(rows, labels, classes, strengths.squared());
        double[] point = fit.point();
        double[] slope = new double[point.length];
        double loss = loss(point, slope);
        double[] moved = fit.bend().solve(slope);
        double[] bySquared = new double[columns];
        for (int at = 0; at < point.length; at++) {
            int j = at % (columns + 1);
            if (j < columns) {
                bySquared[j] -= moved[at] * point[at];
            }
        }
        Strengths by = new Strengths(new double[columns], bySquared);
        return new Slope(loss, penalties.chain().of(settings, by, rows.total()), model(point));
    }

    /// The mean log loss on the validation rows.
    ///
    /// @param slope gets its gradient
    private double loss(double[] point, double[] slope) {
        int width = means.length + 1;
        double[] p = new double[point.length / width];
        double loss = 0;
        for (int i = 0; i < heldLabels.length; i++) {
            double[] x = held.x()[i];
            double share = held.weight()[i] / held.total();
            LogisticFit.decide(point, x, p);
            loss += share * LogisticFit.probabilities(p, heldLabels[i]);
            for (int k = 0; k < p.length; k++) {
                double pull = share * (p[k] - LogisticFit.share(p.length, heldLabels[i], k));
                Sums.add(pull, x, 0, slope, k * width, x.length);
                slope[k * width + x.length] += pull;
            }
        }
        return loss;
    }

    private LinearClassModel model(double[] point) {
        int columns = means.length;
        int outputs = point.length / (columns + 1);
        double[] coefficients = new double[outputs * columns];
        double[] intercepts = new double[outputs];
        for (int k = 0; k < outputs; k++) {
            int from = k * (columns + 1);
            System.arraycopy(point, from, coefficients, k * columns, columns);
            intercepts[k] = point[from + columns] - Sums.dot(point, from, means, 0, columns);
        }
        return LinearClassModel.of(train.columns(), train.target(), coefficients, intercepts);
    }
}
