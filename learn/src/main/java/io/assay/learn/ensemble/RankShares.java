package io.assay.learn.ensemble;

import java.util.Arrays;

/// Ranks of predictions as shares of the rows in (0, 1), ties at their mean. Has room for a number of
/// rows; used by one thread.
final class RankShares {
    private final double[] sorted;

    RankShares(int rows) {
        sorted = new double[rows];
    }

    /// Adds the weighted ranks of each output to `into`; of two, those of the second and the rest to 1.
    void add(double[] predicted, int outputs, double weight, double[] into) {
        int rows = sorted.length;
        for (int k = outputs == 2 ? 1 : 0; k < outputs; k++) {
            for (int i = 0; i < rows; i++) {
                sorted[i] = predicted[i * outputs + k];
            }
            Arrays.sort(sorted);
            for (int i = 0; i < rows; i++) {
                double rank = rank(predicted[i * outputs + k]);
                into[i * outputs + k] += weight * rank;
                if (outputs == 2) {
                    into[i * 2] += weight * (1 - rank);
                }
            }
        }
    }

    /// The mean of the shares of rows below and of rows not above.
    private double rank(double x) {
        return (first(x, false) + first(x, true)) / 2.0 / sorted.length;
    }

    /// How many are below `x`, or at most `x`.
    private int first(double x, boolean orEqual) {
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
