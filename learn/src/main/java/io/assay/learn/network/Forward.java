package io.assay.learn.network;

import io.assay.learn.Table;
import io.assay.learn.numeric.Demands;

/// Takes up to [#ROWS] rows through the layers: training and predicting both do it here.
final class Forward {
    /// Rows at once: the numbers of that many stay in the nearest cache.
    static final int ROWS = 32;

    private final Layers layers;
    private final Activation activation;
    private final double[][][] sums;
    private final double[][][] values;

    Forward(Layers layers, Activation activation) {
        this.layers = layers;
        this.activation = activation;
        sums = new double[layers.count() + 1][ROWS][];
        values = new double[layers.count() + 1][ROWS][];
        for (int level = 0; level <= layers.count(); level++) {
            for (int i = 0; i < ROWS; i++) {
                values[level][i] = new double[layers.size(level)];
                boolean isPlain = level == 0 || level == layers.count(); // no activation
                sums[level][i] = isPlain ? values[level][i] : new double[layers.size(level)];
            }
        }
    }

    /// What the neurons of a level gave, row by row; level 0 are the inputs.
    double[][] values(int level) {
        return values[level];
    }

    /// What the neurons of a level took, row by row.
    double[][] sums(int level) {
        return sums[level];
    }

    /// The numbers of the last level, which for classes are not yet probabilities.
    double[] output(int i) {
        return values[layers.count()][i];
    }

    /// Reads rows of a table. A missing value is refused: rectified, it would pass for a 0.
    ///
    /// @param rows their numbers; null for `from`, `from + 1` and so on
    void load(Table table, int[] rows, int from, int count) {
        double[][] inputs = values[0];
        for (int c = 0; c < layers.size(0); c++) {
            for (int i = 0; i < count; i++) {
                int row = rows == null ? from + i : rows[from + i];
                float x = table.value(row, c);
                if (Float.isNaN(x)) {
                    throw Demands.missing(table, c, row);
                }
                inputs[i][c] = x;
            }
        }
    }

    /// Takes the rows that were loaded through all layers.
    ///
    /// @param dropout null when no neuron is left out
    void run(double[][] weights, int count, Dropout dropout) {
        for (int layer = 0; layer < layers.count(); layer++) {
            weigh(weights, layer, count);
            if (layer + 1 < layers.count()) {
                activate(layer + 1, count);
                if (dropout != null) {
                    dropout.drop(layer + 1, values[layer + 1], count);
                }
            }
        }
    }

    private void weigh(double[][] weights, int layer, int count) {
        int in = layers.size(layer);
        int first = layers.first(layer);
        double[][] to = sums[layer + 1];
        for (int i = 0; i < count; i++) {
            System.arraycopy(weights[first + in], 0, to[i], 0, to[i].length);
        }
        int k = 0;
        for (; k + 3 < in; k += 4) {
            for (int i = 0; i < count; i++) {
                Weighing.addFour(values[layer][i], k, weights, first + k, to[i]);
            }
        }
        for (; k < in; k++) {
            for (int i = 0; i < count; i++) {
                Weighing.add(values[layer][i][k], weights[first + k], to[i]);
            }
        }
    }

    private void activate(int level, int count) {
        for (int i = 0; i < count; i++) {
            double[] z = sums[level][i];
            double[] a = values[level][i];
            for (int j = 0; j < a.length; j++) {
                a[j] = activation.value(z[j]);
            }
        }
    }
}
