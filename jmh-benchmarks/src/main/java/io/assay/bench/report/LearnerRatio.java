package io.assay.bench.report;

import io.assay.Interval;
import io.assay.compare.SignedRanks;
import java.util.Arrays;

/// Own times over another's in pairs, by the middle of the means of two pairs of logarithms (J. Hodges,
/// E. Lehmann, 1963).
///
/// @param ratio the middle
/// @param low the lower 95 % limit; NaN with fewer than five pairs
/// @param high the upper one
record LearnerRatio(double ratio, double low, double high) {

    static LearnerRatio of(double[] own, double[] peer) {
        SignedRanks pairs = SignedRanks.of(logs(own), logs(peer));
        Interval interval = pairs.interval(0.95);
        return new LearnerRatio(
                Math.exp(pairs.difference()), Math.exp(interval.low()), Math.exp(interval.high()));
    }

    private static double[] logs(double[] times) {
        return Arrays.stream(times).map(Math::log).toArray();
    }

    /// Such as `0.51 (0.47 .. 0.57)`.
    String text() {
        String middle = number(ratio);
        return Double.isNaN(high)
                ? middle
                : middle + " (" + number(low) + " .. " + number(high) + ")";
    }

    private static String number(double ratio) {
        return Numbers.plain(ratio < 0.1 ? "%.3f" : "%.2f", ratio);
    }
}
