package io.assay.compare;

import io.assay.Interval;
import io.assay.special.Normal;
import java.util.Arrays;

/// Is one of two models better over several data sets, by ranks of the differences? (F. Wilcoxon,
/// Biometrics Bulletin 1, 1945; recommended for two models by J. Demšar, JMLR 7, 2006)
///
/// Data sets on which the two do not differ are left out.
///
/// @param better the rank sum of the data sets where the first value is larger
/// @param worse the rank sum of those where it is smaller
/// @param dataSets data sets on which the two differ
/// @param tieTerm the sum of t³ - t over groups of t equal absolute differences
/// @param differences first minus second on every data set, equal ones included
public record SignedRanks(
        double better, double worse, int dataSets, double tieTerm, double[] differences) {
    private static final int EXACT_UP_TO = 50;

    /// The array is kept, not copied.
    public SignedRanks {}

    /// Ranks the differences of two models on the same data sets.
    ///
    /// @throws IllegalArgumentException if lengths differ or a value is not finite
    public static SignedRanks of(double[] first, double[] second) {
        double[] all = Samples.differences(first, second);
        double[] some = Arrays.stream(all).filter(d -> d != 0).toArray();
        Ranks ranks = new Ranks(Arrays.stream(some).map(Math::abs).toArray());
        double up = 0;
        double down = 0;
        for (int i = 0; i < some.length; i++) {
            up += some[i] > 0 ? ranks.of(i) : 0;
            down += some[i] < 0 ? ranks.of(i) : 0;
        }
        return new SignedRanks(up, down, some.length, ranks.tieTerm(), all);
    }

    /// The smaller rank sum, the statistic of most tables.
    public double statistic() {
        return Math.min(better, worse);
    }

    /// The rank sum over its standard deviation, ties taken into account, without continuity
    /// correction; NaN when no data set differs.
    public double z() {
        double n = dataSets;
        double variance = n * (n + 1) * (2 * n + 1) / 24 - tieTerm / 48;
        return (better - worse) / 2 / Math.sqrt(variance);
    }

    /// The two-sided p value of [#z()]; good from about ten data sets on.
    public double pValue() {
        return Normal.twoSided(z());
    }

    /// The two-sided p value over all 2^n signs; NaN with ties or for more than 50 data sets.
    public double exactPValue() {
        if (tieTerm > 0 || dataSets > EXACT_UP_TO) {
            return Double.NaN;
        }
        int most = dataSets * (dataSets + 1) / 2;
        double[] share = new double[most + 1];
        share[0] = 1;
        for (int rank = 1; rank <= dataSets; rank++) {
            for (int sum = most; sum >= 0; sum--) {
                share[sum] = (share[sum] + (sum >= rank ? share[sum - rank] : 0)) / 2;
            }
        }
        double tail = 0;
        for (int sum = 0; sum <= statistic(); sum++) {
            tail += share[sum];
        }
        return Math.min(1, 2 * tail);
    }

    /// The middle of all means of two differences (J. Hodges, E. Lehmann, 1963): the effect that the
    /// test is about.
    public double difference() {
        double[] means = means();
        int n = means.length;
        return n == 0 ? Double.NaN : (means[(n - 1) / 2] + means[n / 2]) / 2;
    }

    /// The interval of [#difference()]: the means of two differences that the test does not reject,
    /// by the normal approximation.
    public Interval interval(double level) {
        double z = Interval.reach(level);
        double[] means = means();
        double n = differences.length;
        double cut = n * (n + 1) / 4 - z * Math.sqrt(n * (n + 1) * (2 * n + 1) / 24);
        int skip = (int) Math.floor(cut);
        return skip < 0 || n == 0
                ? Interval.undefined(level)
                : new Interval(means[skip], means[means.length - 1 - skip], level);
    }

    /// All (d[i] + d[j]) / 2 for i <= j, rising.
    private double[] means() {
        int n = differences.length;
        double[] means = new double[n * (n + 1) / 2];
        int at = 0;
        for (int i = 0; i < n; i++) {
            for (int j = i; j < n; j++) {
                means[at++] = (differences[i] + differences[j]) / 2;
            }
        }
        Arrays.sort(means);
        return means;
    }
}
