package io.assay.bench.track.evidence;

import io.assay.Interval;
import io.assay.resample.Bootstrap;
import io.assay.resample.Replicates;
import java.util.Arrays;
import java.util.List;

/// The ratio of the median JVM of the candidate to the median JVM of the base, as a reader of two
/// plain tables would form it: a second opinion, wider than the paired one.
///
/// @param ratio candidate over base
/// @param interval by resampling pairs
public record MedianRatio(double ratio, Interval interval) {
    private static final int REPLICATES = 2_000;

    /// From at least one pair.
    ///
    /// @param seed of the resamples
    public static MedianRatio of(List<Pair> pairs, Clock clock, long seed, double level) {
        double[] base = pairs.stream().mapToDouble(p -> p.base().median(clock)).toArray();
        double[] candidate = pairs.stream().mapToDouble(p -> p.candidate().median(clock)).toArray();
        Replicates replicates =
                Bootstrap.of(REPLICATES, seed)
                        .replicate(
                                "ratio of medians",
                                pairs.size(),
                                (rows, count) ->
                                        median(candidate, rows, count) / median(base, rows, count));
        return new MedianRatio(replicates.estimate(), replicates.percentile(level));
    }

    private static double median(double[] values, int[] rows, int count) {
        double[] some = new double[count];
        for (int i = 0; i < count; i++) {
            some[i] = values[rows[i]];
        }
        Arrays.sort(some);
        return (some[(count - 1) / 2] + some[count / 2]) / 2;
    }
}
