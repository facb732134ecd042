package io.assay.resample;

import io.assay.Spread;

/// The standard error that a spread stands for; NaN where there is none without resampling.
final class SpreadError {
    private SpreadError() {}

    static double of(Spread spread) {
        if (spread instanceof Spread.Normal normal) {
            return normal.error();
        }
        if (spread instanceof Spread.Scaled scaled) {
            return scaled.factor() * of(scaled.of());
        }
        if (spread instanceof Spread.Share share) {
            return ofShare(share);
        }
        if (spread instanceof Spread.Sum sum) {
            return sum.factor() * Math.hypot(ofShare(sum.first()), ofShare(sum.second()));
        }
        return Double.NaN;
    }

    /// The binomial error times the slope of what is made of the share.
    private static double ofShare(Spread.Share share) {
        double p = share.successes() / share.rows();
        double step = 1e-6;
        double high = Math.min(1, p + step);
        double low = Math.max(0, p - step);
        double slope =
                (share.of().applyAsDouble(high) - share.of().applyAsDouble(low)) / (high - low);
        return Math.abs(slope) * Math.sqrt(p * (1 - p) / share.rows());
    }
}
