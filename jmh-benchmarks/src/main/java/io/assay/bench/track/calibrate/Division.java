package io.assay.bench.track.calibrate;

import java.util.SplittableRandom;

/// Where does a series change, if it does? Splits it in two so that the energy distance of the parts is
/// largest, and asks by permutation whether a series without order splits as well (e-divisive:
/// D. Matteson, N. James, JASA 109, 2014; one split).
final class Division {
    private static final int LEAST = 5;
    private static final int PERMUTATIONS = 199;

    private final double[] series;

    Division(double... series) {
        this.series = series;
    }

    /// The share of permuted series that split at least as well; small where the series changes.
    double pValue(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double found = best(series)[0];
        double[] permuted = series.clone();
        int atLeast = 1;
        for (int i = 0; i < PERMUTATIONS; i++) {
            shuffle(permuted, random);
            atLeast += best(permuted)[0] >= found ? 1 : 0;
        }
        return atLeast / (PERMUTATIONS + 1.0);
    }

    /// The index of the first number after the change.
    int place() {
        return (int) best(series)[1];
    }

    /// The best split's statistic and place. Sums of distances within the left part, within the right
    /// and across are kept while numbers cross over one by one.
    private static double[] best(double[] x) {
        int n = x.length;
        double left = 0;
        double cross = 0;
        double right = sum(x, 0, n, x, 0, n) / 2;
        double[] best = {Double.NEGATIVE_INFINITY, 0};
        for (int at = 1; at <= n - LEAST; at++) {
            double toLeft = distances(x, at - 1, 0, at - 1);
            double toRight = distances(x, at - 1, at, n);
            left += toLeft;
            right -= toRight;
            cross += toRight - toLeft;
            double statistic = statistic(left, right, cross, at, n - at);
            if (at >= LEAST && statistic > best[0]) {
                best = new double[] {statistic, at};
            }
        }
        return best;
    }

    private static double statistic(double left, double right, double cross, int m, int n) {
        double within = 2 * left / (m * (m - 1.0)) + 2 * right / (n * (n - 1.0));
        return m * n / (m + (double) n) * (2 * cross / ((double) m * n) - within);
    }

    private static double distances(double[] x, int one, int from, int to) {
        return sum(x, one, one + 1, x, from, to);
    }

    private static double sum(double[] x, int a, int b, double[] y, int c, int d) {
        double sum = 0;
        for (int i = a; i < b; i++) {
            for (int j = c; j < d; j++) {
                sum += Math.abs(x[i] - y[j]);
            }
        }
        return sum;
    }

    private static void shuffle(double[] x, SplittableRandom random) {
        for (int i = x.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            double kept = x[i];
            x[i] = x[j];
            x[j] = kept;
        }
    }
}
