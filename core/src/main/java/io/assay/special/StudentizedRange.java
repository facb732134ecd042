package io.assay.special;

/// The range of `k` standard normal numbers: the law behind Tukey's and Nemenyi's comparisons of all
/// pairs, for infinitely many degrees of freedom.
public final class StudentizedRange {
    private static final double END = 9;
    private static final int STEPS = 900;

    private StudentizedRange() {}

    /// P(range > q): the smallest number is at z and the k - 1 others lie in [z, z + q], by the
    /// trapezoid rule, whose error falls exponentially for so smooth an integrand.
    public static double upper(double q, int k) {
        if (!(q > 0)) {
            return Double.isNaN(q) ? q : 1;
        }
        double step = (2 * END + q) / STEPS;
        double sum = 0;
        for (int i = 0; i <= STEPS; i++) {
            double z = -END - q + i * step;
            double density = Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
            sum += density * Math.pow(Normal.cdf(z + q) - Normal.cdf(z), k - 1);
        }
        return Math.max(0, 1 - k * sum * step);
    }

    /// The q with P(range > q) = p, for p in (0, 1) and k of at least 2.
    public static double upperQuantile(double p, int k) {
        double low = 0;
        double high = 40;
        for (int i = 0; i < 60; i++) {
            double middle = (low + high) / 2;
            if (upper(middle, k) > p) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }
}
