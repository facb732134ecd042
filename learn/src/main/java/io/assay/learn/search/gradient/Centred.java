package io.assay.learn.search.gradient;

import io.assay.learn.Table;

/// The rows of a table with the means of the training rows taken off, which is what a free intercept does.
///
/// @param x a row each
/// @param weight of each row
/// @param total of the weights
record Centred(double[][] x, double[] weight, double total) {

    /// The weighted mean of each column.
    static double[] means(Table table) {
        double[] means = new double[table.columns().size()];
        double total = 0;
        for (int i = 0; i < table.rows(); i++) {
            double w = table.weight(i);
            total += w;
            for (int j = 0; j < means.length; j++) {
                means[j] += w * table.value(i, j);
            }
        }
        for (int j = 0; j < means.length; j++) {
            means[j] /= total;
        }
        return means;
    }

    static Centred of(Table table, double[] means) {
        double[][] x = new double[table.rows()][means.length];
        double[] weight = new double[x.length];
        double total = 0;
        for (int i = 0; i < x.length; i++) {
            weight[i] = table.weight(i);
            total += weight[i];
            for (int j = 0; j < means.length; j++) {
                x[i][j] = table.value(i, j) - means[j];
            }
        }
        return new Centred(x, weight, total);
    }
}
