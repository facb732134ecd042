package io.assay.kernel;

import java.util.Arrays;

/// Rows beside a query, column after column, in loops over the rows that a compiler turns into vectors.
///
/// Limit: two loads and a store for eight rows of a column, one step, so 3.5 a row of 28 columns;
/// measured 10 and 12, 34 % and 29 % of it.
final class ScalarDistances {
    private ScalarDistances() {}

    static void products(float[] x, int start, int rows, double[] query, double[] into, int at) {
        Arrays.fill(into, at, at + rows, 0);
        for (int j = 0; j < query.length; j++) {
            int column = start + j * rows;
            double q = query[j];
            for (int i = 0; i < rows; i++) {
                into[at + i] += x[column + i] * q;
            }
        }
    }

    static void squaredDistances(
            float[] x, int start, int rows, double[] query, double[] into, int at) {
        Arrays.fill(into, at, at + rows, 0);
        for (int j = 0; j < query.length; j++) {
            int column = start + j * rows;
            double q = query[j];
            for (int i = 0; i < rows; i++) {
                double d = x[column + i] - q;
                into[at + i] += d * d;
            }
        }
    }
}
