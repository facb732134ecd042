package io.assay.special;

/// The regularised incomplete beta function and its inverse.
public final class Beta {
    private Beta() {}

    /// I_x(a, b) for a, b > 0 and x in [0, 1], by the continued fraction on the side where it
    /// converges fast (M. Abramowitz, I. Stegun, 26.5.8).
    public static double regularized(double x, double a, double b) {
        if (x <= 0) {
            return 0;
        }
        if (x >= 1) {
            return 1;
        }
        return x <= (a + 1) / (a + b + 2)
                ? front(x, a, b) / fraction(x, a, b)
                : 1 - front(1 - x, b, a) / fraction(1 - x, b, a);
    }

    /// x^a (1 - x)^b / (a B(a, b)).
    private static double front(double x, double a, double b) {
        double logBeta = Gamma.logGamma(a) + Gamma.logGamma(b) - Gamma.logGamma(a + b);
        return Math.exp(a * Math.log(x) + b * Math.log1p(-x) - logBeta) / a;
    }

    /// 1 + d1/(1 + d2/(1 + ...)), by the modified Lentz method.
    private static double fraction(double x, double a, double b) {
        double tiny = 1e-300;
        double f = 1;
        double c = 1;
        double d = 0;
        for (int n = 1; n < 100_000; n++) {
            int m = n / 2;
            double numerator =
                    n % 2 == 0
                            ? m * (b - m) * x / ((a + n - 1) * (a + n))
                            : -(a + m) * (a + b + m) * x / ((a + n - 1) * (a + n));
            d = 1 + numerator * d;
            d = 1 / (d == 0 ? tiny : d);
            c = 1 + numerator / (c == 0 ? tiny : c);
            double step = c * d;
            f *= step;
            if (Math.abs(step - 1) < 1e-16) {
                break;
            }
        }
        return f;
    }

    /// The x with I_x(a, b) = p, by bisection down to neighbouring doubles.
    public static double quantile(double p, double a, double b) {
        double low = 0;
        double high = 1;
        for (double middle = 0.5; low < middle && middle < high; middle = low + (high - low) / 2) {
            if (regularized(middle, a, b) < p) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }
}
