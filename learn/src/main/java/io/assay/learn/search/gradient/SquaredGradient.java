package io.assay.learn.search.gradient;

import io.assay.learn.Table;
import io.assay.learn.linear.LinearModel;
import io.assay.learn.numeric.Demands;
import io.assay.learn.numeric.Sums;
import io.assay.learn.search.gradient.Penalties.Strengths;

/// The mean squared error of penalised least squares on validation rows, by its penalties.
final class SquaredGradient implements Hypergradient {
    private final Table train;
    private final Penalties penalties;
    private final double[] means;
    private final double mean;
    private final Quadratic problem;
    private final double weight;
    private final Centred held;
    private final double[] heldTarget;

    SquaredGradient(String name, Table train, Table validation, Penalties penalties) {
        for (Table table : new Table[] {train, validation}) {
            Demands.number(name, table);
            Demands.numericFeatures(name, table);
        }
        Demands.columns(train.columns(), validation);
        this.train = train;
        this.penalties = penalties;
        means = Centred.means(train);
        Centred rows = Centred.of(train, means);
        weight = rows.total();
        double sum = 0;
        for (int i = 0; i < train.rows(); i++) {
            sum += rows.weight()[i] * train.number(i);
        }
        mean = sum / weight;
        problem = problem(rows);
        held = Centred.of(validation, means);
        heldTarget = validation.numbers();
    }

    private Quadratic problem(Centred rows) {
        int columns = means.length;
        double[][] matrix = new double[columns][columns];
        double[] right = new double[columns];
        for (int i = 0; i < rows.x().length; i++) {
            double share = rows.weight()[i] / weight;
            double[] x = rows.x()[i];
            Sums.add(share * (train.number(i) - mean), x, right);
            for (int j = 0; j < columns; j++) {
                Sums.add(share * x[j], x, matrix[j]);
            }
        }
        return new Quadratic(matrix, right);
    }

    @Override
    public Slope at(double... settings) {
        Strengths strengths = penalties.strengths().of(settings, means.length, weight);
        Quadratic.Minimum minimum = problem.minimum(strengths);
        double[] c = minimum.at();
        double[] slope = new double[c.length];
        double loss = 0;
        for (int i = 0; i < heldTarget.length; i++) {
            double share = held.weight()[i] / held.total();
            double error = mean + Sums.dot(c, held.x()[i]) - heldTarget[i];
            loss += share * error * error;
            Sums.add(2 * share * error, held.x()[i], slope);
        }
        double[] moved = minimum.moved(slope);
        double[] byAbsolute = new double[c.length];
        double[] bySquared = new double[c.length];
        for (int j = 0; j < c.length; j++) {
            byAbsolute[j] = moved[j] * Math.signum(c[j]);
            bySquared[j] = moved[j] * c[j];
        }
        double[] gradient =
                penalties.chain().of(settings, new Strengths(byAbsolute, bySquared), weight);
        double intercept = mean - Sums.dot(c, means);
        return new Slope(
                loss, gradient, LinearModel.of(train.columns(), train.target(), c, intercept));
    }
}
