package io.assay.special;

import java.util.function.DoublePredicate;

/// The regularised incomplete beta function and its inverse.
public final class Beta {
    private Beta() {}

    /// I_x(a, b) for a, b > 0 and x in [0, 1], by the continued fraction on the side where it
    /// converges fast (M. Abramowitz, I. Stegun, 26.5.8).
    public static double regularized(double x, double a, double b) {
        return regularized(x, 1 - x, a, b);
    }

    /// The same with y = 1 - x given, which keeps its digits where x is close to 1.
    private static double regularized(double x, double y, double a, double b) {
        if (x <= 0) {
            return 0;
        }
        if (y <= 0) {
            return 1;
        }
        return x <= (a + 1) / (a + b + 2)
                ? front(x, y, a, b) / fraction(x, a, b)
                : 1 - front(y, x, b, a) / fraction(y, b, a);
    }

    /// x^a y^b / (a B(a, b)) as a binomial probability in which nothing large cancels (C. Loader, Fast
    /// and accurate computation of binomial probabilities, 2000).
    private static double front(double x, double y, double a, double b) {
        double n = a + b;
        double stirling = Gamma.stirlingError(n) - Gamma.stirlingError(a) - Gamma.stirlingError(b);
        double exponent = stirling - deviance(a, n * x) - deviance(b, n * y);
        return Math.exp(exponent) * Math.sqrt(b / (2 * Math.PI * a * n));
    }

    /// k ln(k / m) + m - k; by a series where k is close to m.
    private static double deviance(double k, double m) {
        if (Math.abs(k - m) >= 0.1 * (k + m)) {
            return k * Math.log(k / m) + m - k;
        }
        double v = (k - m) / (k + m);
        double sum = (k - m) * v;
        double term = 2 * k * v;
        double before = Double.NaN;
        for (int j = 3; sum != before; j += 2) {
            before = sum;
            term *= v * v;
            sum += term / j;
        }
        return sum;
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
        return bisect(x -> regularized(x, 1 - x, a, b) < p);
    }

    /// The x with 1 - I_x(a, b) = q, exact for a small q too.
    public static double upperQuantile(double q, double a, double b) {
        return bisect(x -> regularized(1 - x, x, b, a) > q);
    }

    private static double bisect(DoublePredicate below) {
        double low = 0;
        double high = 1;
        for (double middle = 0.5; low < middle && middle < high; middle = low + (high - low) / 2) {
            if (below.test(middle)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }
}
