package io.assay.special;

/// The distribution of a ratio of variances (M. Abramowitz, I. Stegun, 26.6.2).
public final class FisherF {
    private FisherF() {}

    /// P(F > f) for `above` and `below` degrees of freedom and f of at least 0.
    public static double upper(double f, double above, double below) {
        if (Double.isNaN(f) || f == Double.POSITIVE_INFINITY) {
            return Double.isNaN(f) ? f : 0;
        }
        return Beta.regularized(below / (below + above * f), below / 2, above / 2);
    }
}
