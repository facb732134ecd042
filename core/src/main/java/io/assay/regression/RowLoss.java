package io.assay.regression;

/// A number per row, from its truth and what was predicted.
interface RowLoss {

    /// The number of one row.
    double of(double truth, double predicted);

    /// Adds the number of each of `count` rows to its sum. Losses that must run at the speed of memory
    /// have a loop of their own: this one is shared, and calls.
    default void add(double[] truth, int t, double[] predicted, int p, int count, double[] sums) {
        for (int i = 0; i < count; i++) {
            sums[i] += of(truth[t + i], predicted[p + i]);
        }
    }
}
