package io.assay.special;

/// Student's t distribution (W. Gosset, Biometrika 6, 1908), through the incomplete beta function
/// (M. Abramowitz, I. Stegun, 26.7.1).
public final class StudentT {
    private StudentT() {}

    /// P(|T| > |t|) for `freedom` degrees of freedom, above 0.
    public static double twoSided(double t, double freedom) {
        if (Double.isNaN(t)) {
            return t;
        }
        double square = t * t;
        return square == Double.POSITIVE_INFINITY
                ? 0
                : Beta.regularized(freedom / (freedom + square), freedom / 2, 0.5);
    }

    /// P(T < t).
    public static double cdf(double t, double freedom) {
        double tail = twoSided(t, freedom) / 2;
        return t < 0 ? tail : 1 - tail;
    }

    /// The t with P(T < t) = p, for p in (0, 1).
    public static double quantile(double p, double freedom) {
        if (!(p > 0 && p < 1)) {
            throw new IllegalArgumentException("p is " + p + "; expected a number in (0, 1)");
        }
        if (p > 0.5) {
            return -quantile(1 - p, freedom);
        }
        // t² / (freedom + t²) is beta distributed; its upper tail keeps the digits of a small p.
        double share = Beta.upperQuantile(2 * p, 0.5, freedom / 2);
        return -Math.sqrt(freedom * share / (1 - share));
    }
}
