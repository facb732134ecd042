package io.assay.bench.track.trend;

/// Splits a series in two so that the energy distance of the parts is largest
/// (D. Matteson, N. James, JASA 109, 2014).
///
/// @param place the index of the first number behind the split; 0 when the series is too short for one
/// @param statistic how far apart the parts are; minus infinity without a split
public record EnergySplit(int place, double statistic) {

    /// The best split. Sums of distances within the left part, within the right and across are kept
    /// while numbers cross over one by one.
    ///
    /// @param least how many numbers stand on either side at least, 2 or more
    public static EnergySplit of(double[] x, int least) {
        int n = x.length;
        double left = 0;
        double cross = 0;
        double right = all(x) / 2;
        EnergySplit best = new EnergySplit(0, Double.NEGATIVE_INFINITY);
        for (int at = 1; at <= n - least; at++) {
            double toLeft = distances(x, at - 1, 0, at - 1);
            double toRight = distances(x, at - 1, at, n);
            left += toLeft;
            right -= toRight;
            cross += toRight - toLeft;
            double statistic = statistic(left, right, cross, at, n - at);
            if (at >= least && statistic > best.statistic) {
                best = new EnergySplit(at, statistic);
            }
        }
        return best;
    }

    private static double statistic(double left, double right, double cross, int m, int n) {
        double within = 2 * left / (m * (m - 1.0)) + 2 * right / (n * (n - 1.0));
        return m * n / (m + (double) n) * (2 * cross / ((double) m * n) - within);
    }

    private static double all(double[] x) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += distances(x, i, 0, x.length);
        }
        return sum;
    }

    private static double distances(double[] x, int one, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += Math.abs(x[one] - x[i]);
        }
        return sum;
    }
}
