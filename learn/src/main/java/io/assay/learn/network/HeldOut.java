package io.assay.learn.network;

import io.assay.learn.Table;

/// Measures a network on rows that do not train it.
final class HeldOut {
    private final Table table;
    private final int[] rows;
    private final Goal goal;
    private final Layers layers;
    private final Forward forward;
    private double total;
    private double loss;
    private double right;

    HeldOut(Table table, int[] rows, Goal goal, Layers layers, Activation activation) {
        this.table = table;
        this.rows = rows;
        this.goal = goal;
        this.layers = layers;
        forward = new Forward(layers, activation);
    }

    /// Measures anew.
    void measure(double[][] weights) {
        total = 0;
        loss = 0;
        right = 0;
        double[] error = new double[layers.outputs()];
        for (int first = 0; first < rows.length; first += Forward.ROWS) {
            int count = Math.min(Forward.ROWS, rows.length - first);
            forward.load(table, rows, first, count);
            forward.run(weights, count, null);
            for (int i = 0; i < count; i++) {
                add(rows[first + i], forward.output(i), error);
            }
        }
    }

    private void add(int row, double[] output, double[] error) {
        double weight = table.weight(row);
        total += weight;
        loss += weight * goal.loss(row, output, error);
        if (table.target().isClasses() && largest(output) == table.label(row)) {
            right += weight;
        }
    }

    private static int largest(double[] x) {
        int best = 0;
        for (int k = 1; k < x.length; k++) {
            best = x[k] > x[best] ? k : best;
        }
        return best;
    }

    /// The mean loss; NaN without rows.
    double loss() {
        return loss / total;
    }

    /// The share of right classes, or R²; NaN without rows.
    double metric() {
        return goal instanceof NumberGoal number ? 1 - 2 * loss / squares(number) : right / total;
    }

    /// The squares about the mean of these rows, in the unit of the loss.
    private double squares(NumberGoal number) {
        double sum = 0;
        for (int row : rows) {
            sum += table.weight(row) * table.number(row);
        }
        double squares = 0;
        for (int row : rows) {
            double away = (table.number(row) - sum / total) / number.sd();
            squares += table.weight(row) * away * away;
        }
        return squares;
    }
}
