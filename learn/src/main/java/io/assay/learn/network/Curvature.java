package io.assay.learn.network;

import io.assay.learn.Table;
import java.util.Arrays;

/// The second derivatives of the mean loss of a batch, times a direction, without forming them (B.
/// Pearlmutter, Neural Computation 6, 1994): everything that [Forward] and [Backward] compute is
/// differentiated along the direction.
final class Curvature {
    private final Table table;
    private final Goal goal;
    private final Layers layers;
    private final Activation activation;
    private final double[][] sums;
    private final double[][] values;
    private final double[][] errors;
    private final double[][] movedSums;
    private final double[][] movedValues;
    private final double[][] movedErrors;

    Curvature(Table table, Goal goal, Layers layers, Activation activation) {
        this.table = table;
        this.goal = goal;
        this.layers = layers;
        this.activation = activation;
        sums = layers.neurons();
        values = layers.neurons();
        errors = layers.neurons();
        movedSums = layers.neurons();
        movedValues = layers.neurons();
        movedErrors = layers.neurons();
    }

    /// Writes the products.
    ///
    /// @param rows row numbers of the table, of which places `[from, to)` are the batch
    void times(
            double[][] weights,
            double[][] direction,
            int[] rows,
            int from,
            int to,
            double[][] products) {
        double total = 0;
        for (int i = from; i < to; i++) {
            total += table.weight(rows[i]);
        }
        for (double[] product : products) {
            Arrays.fill(product, 0);
        }
        for (int i = from; i < to; i++) {
            forward(rows[i], weights, direction);
            turn(rows[i], table.weight(rows[i]) / total);
            for (int layer = layers.count() - 1; layer >= 0; layer--) {
                add(layer, products);
                if (layer > 0) {
                    back(layer, weights, direction);
                }
            }
        }
    }

    private void forward(int row, double[][] weights, double[][] direction) {
        for (int c = 0; c < layers.size(0); c++) {
            values[0][c] = table.value(row, c);
        }
        for (int layer = 0; layer < layers.count(); layer++) {
            weigh(layer, weights, direction);
            boolean isLast = layer + 1 == layers.count();
            double[] z = sums[layer + 1];
            double[] moved = movedSums[layer + 1];
            for (int j = 0; j < z.length; j++) {
                double a = isLast ? z[j] : activation.value(z[j]);
                values[layer + 1][j] = a;
                movedValues[layer + 1][j] =
                        isLast ? moved[j] : activation.slope(z[j], a) * moved[j];
            }
        }
    }

    private void weigh(int layer, double[][] weights, double[][] direction) {
        int in = layers.size(layer);
        int bias = layers.first(layer) + in;
        double[] z = sums[layer + 1];
        double[] moved = movedSums[layer + 1];
        System.arraycopy(weights[bias], 0, z, 0, z.length);
        System.arraycopy(direction[bias], 0, moved, 0, z.length);
        for (int k = 0; k < in; k++) {
            double[] w = weights[layers.first(layer) + k];
            Weighing.add(values[layer][k], w, z);
            Weighing.add(movedValues[layer][k], w, moved);
            Weighing.add(values[layer][k], direction[layers.first(layer) + k], moved);
        }
    }

    private void turn(int row, double share) {
        int last = layers.count();
        goal.loss(row, values[last], errors[last]);
        goal.turn(row, errors[last], movedValues[last], movedErrors[last]);
        for (int k = 0; k < errors[last].length; k++) {
            errors[last][k] *= share;
            movedErrors[last][k] *= share;
        }
    }

    private void add(int layer, double[][] products) {
        int in = layers.size(layer);
        int first = layers.first(layer);
        for (int k = 0; k < in; k++) {
            Weighing.add(movedValues[layer][k], errors[layer + 1], products[first + k]);
            Weighing.add(values[layer][k], movedErrors[layer + 1], products[first + k]);
        }
        Weighing.add(1, movedErrors[layer + 1], products[first + in]);
    }

    private void back(int layer, double[][] weights, double[][] direction) {
        double[] error = errors[layer + 1];
        double[] moved = movedErrors[layer + 1];
        for (int k = 0; k < layers.size(layer); k++) {
            double[] w = weights[layers.first(layer) + k];
            double[] d = direction[layers.first(layer) + k];
            double e = 0;
            double m = 0;
            for (int j = 0; j < w.length; j++) {
                e += error[j] * w[j];
                m += moved[j] * w[j] + error[j] * d[j];
            }
            double z = sums[layer][k];
            double slope = activation.slope(z, values[layer][k]);
            double bend = activation.bend(z, values[layer][k]);
            errors[layer][k] = e * slope;
            movedErrors[layer][k] = m * slope + e * bend * movedSums[layer][k];
        }
    }
}
