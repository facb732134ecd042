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

    @Override
    public void fill(double[] truth, int t, double[] predicted, int p, int count, double[] losses) {
        double up = alpha;
        double down = alpha - 1;
        for (int i = 0; i < count; i++) {
            double above = truth[t + i] - predicted[p + i];
            losses[i] = Math.max(up * above, down * above);
        }
    }
}
