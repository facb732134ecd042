package io.assay.learn.network;

import io.assay.learn.numeric.Sums;
import java.util.Arrays;

/// Takes errors back through the layers and adds up the gradients of all weights (D. Rumelhart, G.
/// Hinton, R. Williams, Nature 323, 1986).
final class Backward {
    private final Layers layers;
    private final Activation activation;
    private final double[][][] errors;
    private final double[] factors = new double[Forward.ROWS];

    Backward(Layers layers, Activation activation) {
        this.layers = layers;
        this.activation = activation;
        errors = new double[layers.count() + 1][Forward.ROWS][];
        for (int level = 1; level <= layers.count(); level++) {
            for (int i = 0; i < Forward.ROWS; i++) {
                errors[level][i] = new double[layers.size(level)];
            }
        }
    }

    /// Where the derivative of the loss by each output of row i goes.
    double[] error(int i) {
        return errors[layers.count()][i];
    }

    /// Adds the gradients of `count` rows.
    ///
    /// @param forward has taken them through the layers
    /// @param dropout as it was then
    void run(
            double[][] weights, Forward forward, int count, Dropout dropout, double[][] gradients) {
        for (int layer = layers.count() - 1; layer >= 0; layer--) {
            addGradients(layer, forward.values(layer), count, gradients);
            for (int i = 0; layer > 0 && i < count; i++) {
                back(weights, layer, i);
                if (dropout == null) {
                    bend(layer, i, forward.sums(layer)[i], forward.values(layer)[i]);
                } else {
                    bend(layer, i, forward.sums(layer)[i], dropout.before(layer, i));
                    scale(errors[layer][i], dropout.factors(layer, i));
                }
            }
        }
    }

    private void addGradients(int layer, double[][] inputs, int count, double[][] gradients) {
        int in = layers.size(layer);
        int first = layers.first(layer);
        for (int k = 0; k < in; k++) {
            for (int i = 0; i < count; i++) {
                factors[i] = inputs[i][k];
            }
            addRows(layer + 1, count, gradients[first + k]);
        }
        Arrays.fill(factors, 1);
        addRows(layer + 1, count, gradients[first + in]);
    }

    private void addRows(int level, int count, double[] to) {
        int i = 0;
        for (; i + 3 < count; i += 4) {
            Weighing.addFour(factors, i, errors[level], i, to);
        }
        for (; i < count; i++) {
            Weighing.add(factors[i], errors[level][i], to);
        }
    }

    private void back(double[][] weights, int layer, int i) {
        double[] from = errors[layer + 1][i];
        double[] to = errors[layer][i];
        int first = layers.first(layer);
        for (int k = 0; k < to.length; k++) {
            to[k] = Sums.dot(from, weights[first + k]);
        }
    }

    /// Multiplies with the slopes of the activation.
    private void bend(int level, int i, double[] sums, double[] values) {
        double[] error = errors[level][i];
        for (int k = 0; k < error.length; k++) {
            error[k] *= activation.slope(sums[k], values[k]);
        }
    }

    private static void scale(double[] errors, double[] factors) {
        for (int k = 0; k < errors.length; k++) {
            errors[k] *= factors[k];
        }
    }
}
