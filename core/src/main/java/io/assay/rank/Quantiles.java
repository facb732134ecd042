package io.assay.rank;

/// Quantiles of the scores: linear interpolation between order statistics, as numpy's default.
///
/// With W the total weight, the quantile q stands at `h = q (W - 1)` between the order statistics
/// floor(h) and floor(h) + 1, a row of weight 2 counting as two rows.
public final class Quantiles {
    private Quantiles() {}

    /// The quantiles of some shares in [0, 1].
    public static double[] of(CellSource source, double[] shares) {
        double last = source.positives() + source.negatives() - 1;
        double[] values = new double[shares.length];
        for (int i = 0; i < shares.length; i++) {
            double place = Math.max(0, shares[i] * last);
            double lower = Math.floor(place);
            double low = source.scoreAt(lower);
            double high = place == lower ? low : source.scoreAt(lower + 1);
            values[i] = between(low, high, place - lower);
        }
        return values;
    }

    /// From the nearer end, as numpy does, so that edges agree with it to the last bit.
    private static double between(double low, double high, double t) {
        if (t == 0 || low == high) {
            return low;
        }
        return t < 0.5 ? low + (high - low) * t : high - (high - low) * (1 - t);
    }
}
