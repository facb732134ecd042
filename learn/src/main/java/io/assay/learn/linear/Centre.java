package io.assay.learn.linear;

import io.assay.learn.Table;
import java.util.function.IntToDoubleFunction;

/// Weighted means and spreads. Sums run over differences from the first row, so that a constant column
/// has exactly its mean and the spread 0.
///
/// @param mean of each feature
/// @param spread of each feature: the square root of the mean squared distance from `mean`
/// @param weight the sum of all weights
record Centre(double[] mean, double[] spread, double weight) {

    /// Of all features of a table.
    ///
    /// @param isCentred whether means are subtracted; if not, they are 0
    static Centre of(Table table, boolean isCentred) {
        int features = table.columns().size();
        double[] mean = new double[features];
        double[] spread = new double[features];
        double weight = weight(table);
        for (int j = 0; j < features; j++) {
            float[] values = table.stored(j);
            mean[j] = isCentred ? mean(table, i -> values[table.base(i)]) : 0;
            double squares = 0;
            for (int i = 0; i < table.rows(); i++) {
                double d = values[table.base(i)] - mean[j];
                squares += table.weight(i) * d * d;
            }
            spread[j] = Math.sqrt(squares / weight);
        }
        return new Centre(mean, spread, weight);
    }

    /// The sum of the weights.
    static double weight(Table table) {
        double weight = 0;
        for (int i = 0; i < table.rows(); i++) {
            weight += table.weight(i);
        }
        return weight;
    }

    /// The weighted mean of a number per row.
    static double mean(Table table, IntToDoubleFunction number) {
        double first = number.applyAsDouble(0);
        double sum = 0;
        for (int i = 0; i < table.rows(); i++) {
            sum += table.weight(i) * (number.applyAsDouble(i) - first);
        }
        return first + sum / weight(table);
    }
}
