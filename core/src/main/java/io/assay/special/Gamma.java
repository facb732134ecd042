package io.assay.special;

/// The gamma function and its incomplete form.
public final class Gamma {
    private static final double[] LANCZOS = {
        0.99999999999980993,
        676.5203681218851,
        -1259.1392167224028,
        771.32342877765313,
        -176.61502916214059,
        12.507343278686905,
        -0.13857109526572012,
        9.9843695780195716e-6,
        1.5056327351493116e-7
    };

    private Gamma() {}

    /// ln Γ(x) for x > 0 (C. Lanczos, 1964, with g = 7 and nine terms: about 1e-15 relative).
    public static double logGamma(double x) {
        if (x < 0.5) {
            return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
        }
        double y = x - 1;
        double sum = LANCZOS[0];
        for (int i = 1; i < LANCZOS.length; i++) {
            sum += LANCZOS[i] / (y + i);
        }
        double t = y + 7.5;
        return Math.log(2 * Math.PI) / 2 + (y + 0.5) * Math.log(t) - t + Math.log(sum);
    }

    /// ln Γ(x + 1) less Stirling's (x + 1/2) ln x - x + ln(2π)/2, for x > 0.
    static double stirlingError(double x) {
        if (x < 16) {
            return logGamma(x + 1) - (x + 0.5) * Math.log(x) + x - Math.log(2 * Math.PI) / 2;
        }
        double s = 1 / (x * x);
        double tail = 1 / 1260.0 - s * (1 / 1680.0 - s / 1188);
        return (1 / 12.0 - s * (1 / 360.0 - s * tail)) / x;
    }

    /// The regularised upper incomplete gamma function Q(a, x), for a > 0 and x of at least 0.
    public static double upper(double a, double x) {
        if (x == 0) {
            return 1;
        }
        if (Double.isNaN(x) || x == Double.POSITIVE_INFINITY) {
            return Double.isNaN(x) ? x : 0;
        }
        double scale = Math.exp(a * Math.log(x) - x - logGamma(a));
        return x < a + 1 ? 1 - scale * series(a, x) : scale / fraction(a, x);
    }

    private static double series(double a, double x) {
        double term = 1 / a;
        double sum = term;
        for (int n = 1; n < 10_000 && term > sum * 1e-17; n++) {
            term *= x / (a + n);
            sum += term;
        }
        return sum;
    }

    /// The continued fraction x + 1 - a - 1(1 - a)/(x + 3 - a - ...), by the modified Lentz method.
    private static double fraction(double a, double x) {
        double b = x + 1 - a;
        double f = b;
        double c = b;
        double d = 0;
        for (int n = 1; n < 10_000; n++) {
            double numerator = -n * (n - a);
            b += 2;
            d = 1 / (b + numerator * d);
            c = b + numerator / c;
            double step = c * d;
            f *= step;
            if (Math.abs(step - 1) < 1e-16) {
                break;
            }
        }
        return f;
    }
}
