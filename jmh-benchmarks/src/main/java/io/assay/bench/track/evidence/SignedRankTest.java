package io.assay.bench.track.evidence;

import io.assay.Interval;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/// Are differences larger than a bound, by their signed ranks? (F. Wilcoxon, Biometrics Bulletin 1, 1945)
///
/// The law of the rank sum is counted out over all 2^n signs, with shared ranks where differences are
/// equal, so that there is nothing to approximate with the few pairs that one can afford. Core's
/// `SignedRanks` is about the same test for many data sets and has the normal interval only.
public final class SignedRankTest {
    private final double[] differences;

    /// @param differences finite numbers; copied
    public SignedRankTest(double... differences) {
        this.differences = differences.clone();
        for (double d : differences) {
            if (!Double.isFinite(d)) {
                throw new IllegalArgumentException(
                        "a difference is " + d + "; expected a finite number");
            }
        }
    }

    /// How likely differences so large are where the truth is at most `bound`; 1 without differences.
    public double above(double bound) {
        return tail(Arrays.stream(differences).map(d -> d - bound).toArray());
    }

    /// How likely differences so small are where the truth is at least `bound`.
    public double below(double bound) {
        return tail(Arrays.stream(differences).map(d -> bound - d).toArray());
    }

    /// How likely differences so far from 0 are where the truth is 0.
    public double twoSided() {
        return Math.min(1, 2 * Math.min(above(0), below(0)));
    }

    /// The middle of all means of two differences (J. Hodges, E. Lehmann, 1963); NaN without any.
    public double estimate() {
        double[] means = means();
        int n = means.length;
        return n == 0 ? Double.NaN : (means[(n - 1) / 2] + means[n / 2]) / 2;
    }

    /// The truths that the exact test does not reject: covers at least at the level. Undefined for fewer
    /// differences than the level needs, which are 6 at 0.95.
    public Interval interval(double level) {
        double[] law = law(IntStream.rangeClosed(1, differences.length).map(r -> 2 * r).toArray());
        double most = (1 - Interval.checkLevel(level)) / 2;
        double tail = 0;
        int skip = 0;
        while (tail + law[2 * skip] <= most) {
            tail += law[2 * skip];
            skip++;
        }
        double[] means = means();
        return skip == 0
                ? Interval.undefined(level)
                : new Interval(means[skip - 1], means[means.length - skip], level);
    }

    /// All (d[i] + d[j]) / 2 for i <= j, rising.
    private double[] means() {
        double[] d = differences;
        return IntStream.range(0, d.length)
                .boxed()
                .flatMapToDouble(
                        i -> IntStream.rangeClosed(0, i).mapToDouble(j -> (d[i] + d[j]) / 2))
                .sorted()
                .toArray();
    }

    /// The share of signs whose rank sum is at least that of the positive differences; zeros are left
    /// out.
    private static double tail(double[] differences) {
        double[] d = Arrays.stream(differences).filter(x -> x != 0).toArray();
        int[] ranks = doubledRanks(d);
        int sum = IntStream.range(0, d.length).filter(i -> d[i] > 0).map(i -> ranks[i]).sum();
        double[] law = law(ranks);
        double tail = 0;
        for (int at = law.length - 1; at >= sum; at--) {
            tail += law[at];
        }
        return Math.min(1, tail);
    }

    /// Twice the rank of each absolute value, equal ones sharing the mean of theirs: whole numbers.
    private static int[] doubledRanks(double[] d) {
        int n = d.length;
        Integer[] order = IntStream.range(0, n).boxed().toArray(Integer[]::new);
        Arrays.sort(order, Comparator.comparingDouble(i -> Math.abs(d[i])));
        int[] ranks = new int[n];
        for (int from = 0, to; from < n; from = to) {
            to = from + 1;
            while (to < n && Math.abs(d[order[to]]) == Math.abs(d[order[from]])) {
                to++;
            }
            for (int i = from; i < to; i++) {
                ranks[order[i]] = from + 1 + to;
            }
        }
        return ranks;
    }

    /// How likely each sum of ranks is where each is counted or not by the toss of a coin.
    private static double[] law(int[] ranks) {
        double[] share = new double[Arrays.stream(ranks).sum() + 1];
        share[0] = 1;
        for (int rank : ranks) {
            for (int sum = share.length - 1; sum >= 0; sum--) {
                share[sum] = (share[sum] + (sum >= rank ? share[sum - rank] : 0)) / 2;
            }
        }
        return share;
    }
}
