package io.assay.regression;

/// The loss of a predicted quantile: `alpha * (truth - predicted)` where truth is above it,
/// `(1 - alpha) * (predicted - truth)` where it is below.
///
/// @param alpha which quantile is predicted, in (0, 1)
record Pinball(double alpha) implements RowLoss {

    Pinball {
        if (!(alpha > 0 && alpha < 1)) {
            throw new IllegalArgumentException(
                    "alpha is " + alpha + "; expected a number between 0 and 1");
        }
    }

    @Override
    public double of(double truth, double predicted) {
        double above = truth - predicted;
        return Math.max(alpha * above, (alpha - 1) * above);
    }

    /// Of `|x| + x` and `|x| - x` one is twice the size of x and the other 0: the same numbers as above
    /// to the last bit, and without the many steps that a maximum of doubles takes in vectors.
    @Override
    public void add(double[] truth, int t, double[] predicted, int p, int count, double[] sums) {
        double up = alpha / 2;
        double down = (1 - alpha) / 2;
        for (int i = 0; i < count; i++) {
            double above = truth[t + i] - predicted[p + i];
            double size = Math.abs(above);
            sums[i] += up * (size + above) + down * (size - above);
        }
    }
}
