package io.assay.learn.linear;

import io.assay.learn.Table;
import io.assay.learn.numeric.Demands;

/// Adds coefficients times features, column after column, so that nothing is allocated.
final class WeightedColumns {
    private static final int BLOCK = 512;

    private WeightedColumns() {}

    /// @param coefficients those of output 0 for all columns, then those of output 1 ...
    /// @param into `stride` numbers for each row, of which `outputs` from `first` are added to
    static void add(
            Table rows, double[] coefficients, int outputs, double[] into, int stride, int first) {
        int features = rows.columns().size();
        for (int from = 0; from < rows.rows(); from += BLOCK) {
            int to = Math.min(from + BLOCK, rows.rows());
            for (int j = 0; j < features; j++) {
                float[] values = rows.stored(j);
                for (int i = from; i < to; i++) {
                    double x = values[rows.base(i)];
                    if (Double.isNaN(x)) {
                        throw Demands.missing(rows, j, i);
                    }
                    for (int k = 0; k < outputs; k++) {
                        into[i * stride + first + k] += coefficients[k * features + j] * x;
                    }
                }
            }
        }
    }
}
