package io.assay.learn.network;

import io.assay.learn.Table;
import java.util.Arrays;

/// The mean loss of a batch of rows and its gradient.
final class Gradient {
    private final Table table;
    private final Goal goal;
    private final Forward forward;
    private final Backward backward;
    private final Dropout dropout;
    private Measure measure;

    /// @param dropout null when no neuron is left out
    Gradient(Table table, Goal goal, Layers layers, Activation activation, Dropout dropout) {
        this.table = table;
        this.goal = goal;
        this.dropout = dropout;
        forward = new Forward(layers, activation);
        backward = new Backward(layers, activation);
    }

    /// Lets the rows be measured as they come by.
    void measuredBy(Measure other) {
        measure = other;
    }

    /// Writes the gradient and returns the mean loss.
    ///
    /// @param rows row numbers of the table, of which places `[from, to)` are the batch
    double of(double[][] weights, int[] rows, int from, int to, double[][] gradients) {
        for (double[] gradient : gradients) {
            Arrays.fill(gradient, 0);
        }
        double total = 0;
        for (int i = from; i < to; i++) {
            total += table.weight(rows[i]);
        }
        double loss = 0;
        for (int first = from; first < to; first += Forward.ROWS) {
            int count = Math.min(Forward.ROWS, to - first);
            forward.load(table, rows, first, count);
            forward.run(weights, count, dropout);
            for (int i = 0; i < count; i++) {
                loss += lossOf(rows[first + i], i, total);
            }
            backward.run(weights, forward, count, dropout, gradients);
        }
        return loss;
    }

    private double lossOf(int row, int i, double total) {
        double[] error = backward.error(i);
        double loss = goal.loss(row, forward.output(i), error);
        if (measure != null) {
            measure.add(row, forward.output(i), loss);
        }
        double share = table.weight(row) / total;
        for (int k = 0; k < error.length; k++) {
            error[k] *= share;
        }
        return share * loss;
    }
}
