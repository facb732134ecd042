package io.assay.bench.track.evidence;

import java.util.List;
import java.util.stream.IntStream;

/// Two JVMs that took turns: one number for each clock.
///
/// @param base of the old version
/// @param candidate of the new one
public record Pair(Fork base, Fork candidate) {

    /// Checks that the two took equally many slices.
    public Pair {
        if (base.wall().size() != candidate.wall().size()) {
            throw new IllegalArgumentException(
                    "base has "
                            + base.wall().size()
                            + " slices, the candidate "
                            + candidate.wall().size());
        }
    }

    /// By how much the candidate is slower: the median over slices of the logarithm of candidate over
    /// base.
    public double difference(Clock clock) {
        List<Double> old = base.by(clock);
        List<Double> young = candidate.by(clock);
        return Fork.median(
                IntStream.range(0, old.size())
                        .mapToObj(i -> Math.log(young.get(i) / old.get(i)))
                        .toList());
    }

    /// The [#difference] of each of some pairs.
    public static double[] differences(List<Pair> pairs, Clock clock) {
        return pairs.stream().mapToDouble(pair -> pair.difference(clock)).toArray();
    }
}
