package io.assay.bench.track.trend;

import io.assay.special.StudentT;
import java.util.Arrays;

/// Have two samples one mean, whatever their variances? (B. Welch, Biometrika 34, 1947)
final class WelchTest {
    private static final double MOST_ALIKE = 0.9;

    private WelchTest() {}

    /// Two-sided; 1 for samples of fewer than two numbers.
    ///
    /// @param copies how many numbers say as much as one that does not depend on its neighbours; 1 or more
    static double pValue(double[] a, double[] b, double copies) {
        if (a.length < 2 || b.length < 2) {
            return 1;
        }
        double difference = mean(b) - mean(a);
        double first = copies * variance(a) / a.length;
        double second = copies * variance(b) / b.length;
        double sum = first + second;
        if (sum == 0) {
            return difference == 0 ? 1 : 0;
        }
        double freedom =
                sum * sum / (first * first / (a.length - 1) + second * second / (b.length - 1));
        return StudentT.twoSided(difference / Math.sqrt(sum), Math.max(1, freedom / copies));
    }

    /// How many neighbours say as much as one number, from how alike they are once the means of their
    /// parts are taken off: (1 + r) / (1 - r) with the first autocorrelation, which parts make look
    /// smaller than it is.
    static double copies(double[] rest, int parts) {
        double squares = 0;
        double products = 0;
        for (int i = 0; i < rest.length; i++) {
            squares += rest[i] * rest[i];
            products += i == 0 ? 0 : rest[i] * rest[i - 1];
        }
        double r = squares == 0 ? 0 : products / squares + (double) parts / rest.length;
        r = Math.clamp(r, 0, MOST_ALIKE);
        return (1 + r) / (1 - r);
    }

    static double mean(double[] x) {
        return Arrays.stream(x).average().orElse(Double.NaN);
    }

    private static double variance(double[] x) {
        double mean = mean(x);
        return Arrays.stream(x).map(v -> (v - mean) * (v - mean)).sum() / (x.length - 1);
    }
}
