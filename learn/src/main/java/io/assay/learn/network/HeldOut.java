package io.assay.learn.network;

import io.assay.learn.Table;

/// Measures a network on rows that do not train it.
final class HeldOut {
    private final Table table;
    private final int[] rows;
    private final Goal goal;
    private final Layers layers;
    private final Forward forward;
    private final Measure measure;

    HeldOut(Table table, int[] rows, Goal goal, Layers layers, Activation activation) {
        this.table = table;
        this.rows = rows;
        this.goal = goal;
        this.layers = layers;
        forward = new Forward(layers, activation);
        measure = new Measure(table, rows, goal);
    }

    /// Measures anew.
    Measure measure(double[][] weights) {
        measure.clear();
        double[] error = new double[layers.outputs()];
        for (int first = 0; first < rows.length; first += Forward.ROWS) {
            int count = Math.min(Forward.ROWS, rows.length - first);
            forward.load(table, rows, first, count);
            forward.run(weights, count, null);
            for (int i = 0; i < count; i++) {
                int row = rows[first + i];
                double[] output = forward.output(i);
                measure.add(row, output, goal.loss(row, output, error));
            }
        }
        return measure;
    }
}
