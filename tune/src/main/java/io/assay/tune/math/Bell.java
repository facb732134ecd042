package io.assay.tune.math;

import java.util.random.RandomGenerator;

/// The standard normal law, to about 1e-13 relative and far into the lower tail where nothing else is
/// said.
public final class Bell {
    private static final double LOG_ROOT = Math.log(2 * Math.PI) / 2;
    private static final double FAR = 3;
    private static final int FRACTIONS = 60;
    private static final double FARTHER = 1e5;

    private Bell() {}

    /// The density.
    public static double density(double z) {
        return Math.exp(-z * z / 2 - LOG_ROOT);
    }

    /// P(Z < z).
    public static double cdf(double z) {
        double tail = density(z) * mills(Math.abs(z));
        return z < 0 ? tail : 1 - tail;
    }

    /// A draw, by a method that is written here, so that a seed means the same on every release of Java
    /// (G. Box, M. Muller, 1958; the twin is thrown away).
    public static double draw(RandomGenerator random) {
        double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - random.nextDouble()));
        return radius * StrictMath.cos(2 * Math.PI * random.nextDouble());
    }

    /// P(Z < z), to 1e-7 and quickly (M. Abramowitz, I. Stegun, 26.2.17).
    public static double roughCdf(double z) {
        double t = 1 / (1 + 0.2316419 * Math.abs(z));
        double inner = 1.781477937 + t * (-1.821255978 + t * 1.330274429);
        double series = t * (0.319381530 + t * (-0.356563782 + t * inner));
        double tail = density(z) * series;
        return z < 0 ? tail : 1 - tail;
    }

    /// P(Z > a) over the density at a, for a >= 0: a series near 0 (G. Marsaglia, 2004), Laplace's
    /// continued fraction beyond.
    public static double mills(double a) {
        if (a >= FAR) {
            double below = a;
            for (int i = FRACTIONS; i > 0; i--) {
                below = a + i / below;
            }
            return 1 / below;
        }
        double sum = a;
        double term = a;
        for (int i = 3; term > sum * 1e-17; i += 2) {
            term *= a * a / i;
            sum += term;
        }
        return 0.5 / density(a) - sum;
    }

    /// The logarithm of `density(z) + z cdf(z)`, the expected improvement in standard deviations
    /// (S. Ament et al., 2023).
    public static double logImprovement(double z) {
        if (z > -1) {
            return Math.log(density(z) + z * cdf(z));
        }
        double a = -z;
        double left = a > FARTHER ? 1 / (a * a) : 1 - a * mills(a);
        return -z * z / 2 - LOG_ROOT + Math.log(left);
    }

    /// The logarithm of P(Z < z).
    public static double logCdf(double z) {
        return z > -1 ? Math.log(cdf(z)) : -z * z / 2 - LOG_ROOT + Math.log(mills(-z));
    }
}
