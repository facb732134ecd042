package io.assay.calibrate;

import io.assay.special.Beta;

/// How many of n are found by chance.
final class BinomialQuantile {
    private BinomialQuantile() {}

    /// The smallest k with P(K <= k) >= share, for K of n at probability p.
    static double of(double share, double n, double p) {
        double low = -1;
        double high = n;
        while (high - low > 1) {
            double middle = Math.floor((low + high) / 2);
            if (atMost(middle, n, p) >= share) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }

    /// P(K <= k) as an incomplete beta function; k < n.
    private static double atMost(double k, double n, double p) {
        return Beta.regularized(1 - p, n - k, k + 1);
    }
}
