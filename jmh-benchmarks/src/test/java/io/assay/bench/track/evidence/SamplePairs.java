package io.assay.bench.track.evidence;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// Pairs that no JVM made.
public final class SamplePairs {
    private SamplePairs() {}

    /// A pair of three slices whose candidate takes `factor` times the CPU time and twice that on the
    /// wall.
    public static Pair of(double base, double factor) {
        return new Pair(fork(base, 0), fork(base * factor, 0));
    }

    /// The same, with threads that help.
    public static Pair helped(double base, double factor, double others) {
        return new Pair(fork(base, others), fork(base * factor, others));
    }

    private static Fork fork(double nanos, double others) {
        List<Double> cpu = List.of(nanos, nanos * 1.5, nanos * 0.9);
        return new Fork(
                cpu.stream().map(x -> 2 * x).toList(),
                cpu,
                List.of(others, others, others),
                List.of(1.0, 1.0, 1.0),
                0,
                0,
                50);
    }

    /// Differences of normal law.
    public static double[] normal(SplittableRandom random, int n, double mean, double sd) {
        return DoubleStream.generate(() -> mean + sd * random.nextGaussian()).limit(n).toArray();
    }

    /// Some pairs with differences of normal law.
    public static List<Pair> pairs(long seed, int n, double mean, double sd) {
        SplittableRandom random = new SplittableRandom(seed);
        return IntStream.range(0, n)
                .mapToObj(i -> of(1_000, Math.exp(mean + sd * random.nextGaussian())))
                .toList();
    }
}
