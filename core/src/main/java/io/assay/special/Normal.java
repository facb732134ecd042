package io.assay.special;

/// The standard normal distribution.
public final class Normal {
    private Normal() {}

    /// P(|Z| > |z|), to about 1e-14 relative: the complementary error function at |z|/√2, through
    /// the incomplete gamma function (A. DiDonato, A. Morris, 1986: series and continued fraction).
    public static double twoSided(double z) {
        return Gamma.upper(0.5, z * z / 2);
    }

    /// P(Z < z).
    public static double cdf(double z) {
        double tail = twoSided(z) / 2;
        return z < 0 ? tail : 1 - tail;
    }

    /// The z with P(Z < z) = p, for p in (0, 1): a start within 4.5e-4 (M. Abramowitz, I. Stegun,
    /// 26.2.23) improved by Halley steps to the last digits.
    public static double quantile(double p) {
        if (!(p > 0 && p < 1)) {
            throw new IllegalArgumentException("p is " + p + "; expected a number in (0, 1)");
        }
        if (p > 0.5) {
            return -quantile(1 - p);
        }
        double t = Math.sqrt(-2 * Math.log(p));
        double z =
                -(t
                        - (2.515517 + t * (0.802853 + t * 0.010328))
                                / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308))));
        for (int i = 0; i < 4; i++) {
            double density = Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
            double u = (cdf(z) - p) / density;
            z -= u / (1 + z * u / 2);
        }
        return z;
    }
}
