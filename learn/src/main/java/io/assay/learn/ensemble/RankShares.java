package io.assay.learn.ensemble;

import java.util.Arrays;

/// Ranks of predictions as shares of the rows in (0, 1), ties at their mean.
final class RankShares {
    private RankShares() {}

    /// Adds the weighted ranks of each output to `into`; of two, those of the second and the rest to 1.
    static void add(double[] predicted, int length, int outputs, double weight, double[] into) {
        int rows = length / outputs;
        double[] column = new double[rows];
        for (int k = outputs == 2 ? 1 : 0; k < outputs; k++) {
            for (int i = 0; i < rows; i++) {
                column[i] = predicted[i * outputs + k];
            }
            double[] ranks = of(column);
            for (int i = 0; i < rows; i++) {
                into[i * outputs + k] += weight * ranks[i];
                if (outputs == 2) {
                    into[i * 2] += weight * (1 - ranks[i]);
                }
            }
        }
    }

    /// The mean of the shares of rows below and of rows not above, for each row.
    private static double[] of(double[] column) {
        double[] sorted = column.clone();
        Arrays.sort(sorted);
        double[] ranks = new double[column.length];
        for (int i = 0; i < column.length; i++) {
            int below = first(sorted, column[i], false);
            int upTo = first(sorted, column[i], true);
            ranks[i] = (below + upTo) / 2.0 / column.length;
        }
        return ranks;
    }

    /// How many are below `x`, or at most `x`.
    private static int first(double[] sorted, double x, boolean orEqual) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < x || orEqual && sorted[middle] == x) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
