package io.assay.draw;

/// Binomial numbers: by inversion where few successes are expected (V. Kachitvichyanukul, B.
/// Schmeiser, CACM 31, 1988, algorithm BINV), by transformed rejection elsewhere (W. Hörmann, J.
/// Statist. Comput. Simul. 46, 1993, algorithm BTRS).
///
/// The probability is a ratio of whole numbers, so that its complement is exact. Only the four
/// operations, square roots and [StrictMath] are used: the same bits on every machine.
public final class Binomial {
    /// Below this mean inversion takes fewer steps than rejection costs.
    private static final double FEW = 10;

    private Binomial() {}

    /// Successes among `n` trials of which each succeeds with probability `part / whole`.
    ///
    /// @param n in [0, 2⁵³]
    /// @param part in [0, whole]
    /// @param whole in [1, 2⁵³]
    public static long draw(Lane lane, long n, long part, long whole) {
        if (n == 0 || part == 0) {
            return 0;
        }
        if (part > whole - part) {
            return n - smaller(lane, n, whole - part, whole);
        }
        return smaller(lane, n, part, whole);
    }

    private static long smaller(Lane lane, long n, long part, long whole) {
        double p = (double) part / whole;
        double mean = n * p;
        if (mean < FEW) {
            return part == 0 ? 0 : invert(lane, n, p);
        }
        return reject(lane, n, p, mean);
    }

    /// Walks up from 0, taking each probability away from a uniform number; the rare walk that
    /// leaves the numbers of trials by rounding starts again.
    private static long invert(Lane lane, long n, double p) {
        double ratio = p / (1 - p);
        double slope = (n + 1) * ratio;
        double none = noSuccess(n, p);
        long most = Math.min(n, 110); // beyond any number that 53 bits can reach
        while (true) {
            double left = lane.unit();
            double here = none;
            long k = 0;
            while (left >= here && k <= most) {
                left -= here;
                k++;
                here *= slope / k - ratio;
            }
            if (k <= most) {
                return k;
            }
        }
    }

    /// (1 - p)ⁿ: by squaring while that loses less than a logarithm costs.
    private static double noSuccess(long n, double p) {
        if (n > 4096) {
            return StrictMath.exp(n * StrictMath.log1p(-p));
        }
        double power = 1 - p;
        double product = 1;
        for (long left = n; left > 0; left >>= 1) {
            product *= (left & 1) == 0 ? 1 : power;
            power *= power;
        }
        return product;
    }

    private static long reject(Lane lane, long n, double p, double mean) {
        double variance = mean * (1 - p);
        double sd = Math.sqrt(variance);
        double b = 1.15 + 2.53 * sd;
        double a = -0.0873 + 0.0248 * b + 0.01 * p;
        while (true) {
            double u = lane.unit() - 0.5;
            double v = lane.unit();
            double edge = 0.5 - Math.abs(u);
            double k = Math.floor((2 * a / edge + b) * u + (mean + 0.5));
            if (edge >= 0.07 && (0.92 - v) * b >= 4.2) {
                return (long) k;
            }
            if (k >= 0 && k <= n) {
                double alpha = (2.83 + 5.1 / b) * sd;
                double height = StrictMath.log(v * alpha / (a / (edge * edge) + b));
                if (isBelow(height, n, p, variance, k)) {
                    return (long) k;
                }
            }
        }
    }

    /// Whether `height` is at most ln P(k) less that of the mode; mostly settled by bounds on that
    /// (step 5.2 of BTPE, Kachitvichyanukul and Schmeiser), which take no logarithm.
    private static boolean isBelow(double height, long n, double p, double variance, double k) {
        double mode = Math.floor((n + 1) * p);
        double d = Math.abs(k - mode);
        if (d <= variance / 2 - 1) {
            double slack = d / variance * ((d * (d / 3 + 0.625) + 1.0 / 6) / variance + 0.5);
            double normal = -d * d / (2 * variance);
            if (height < normal - slack) {
                return true;
            }
            if (height > normal + slack) {
                return false;
            }
        }
        return height <= logRatio(n, p, mode, k);
    }

    /// The logarithm of P(k) over that of the mode, by Stirling's series for the factorials.
    private static double logRatio(long n, double p, double mode, double k) {
        double odds = p / (1 - p);
        double mine = n - k + 1;
        double best = n - mode + 1;
        return (mode + 0.5) * StrictMath.log((mode + 1) / (odds * best))
                + (n + 1.0) * StrictMath.log(best / mine)
                + (k + 0.5) * StrictMath.log(odds * mine / (k + 1))
                + Stirling.tail(mode)
                + Stirling.tail(n - mode)
                - Stirling.tail(k)
                - Stirling.tail(n - k);
    }
}
