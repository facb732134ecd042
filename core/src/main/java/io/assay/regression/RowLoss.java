package io.assay.regression;

/// A number per row, from its truth and what was predicted.
interface RowLoss {

    /// The number of one row.
    double of(double truth, double predicted);

    /// The numbers of `count` rows, for a block at a time. Losses that must run at the speed of memory
    /// have a loop of their own: this one is shared, and calls.
    default void fill(
            double[] truth, int t, double[] predicted, int p, int count, double[] losses) {
        for (int i = 0; i < count; i++) {
            losses[i] = of(truth[t + i], predicted[p + i]);
        }
    }
}
