package io.assay.learn.grow;

import java.util.Arrays;

/// How much columns matter, by the impurity that their splits lower.
public final class Gains {
    private Gains() {}

    /// The gains of a tree's splits by column, as shares that sum to 1; all 0 without splits.
    public static double[] of(int columns, Tree tree) {
        double[] gains = new double[columns];
        tree.addGains(gains);
        return shares(gains);
    }

    /// The same numbers divided by their sum, in place; all 0 if that is 0.
    public static double[] shares(double[] gains) {
        double sum = Arrays.stream(gains).sum();
        for (int c = 0; c < gains.length && sum > 0; c++) {
            gains[c] /= sum;
        }
        return gains;
    }
}
