package io.assay.tune.math;

/// Seeds of their own for parts of one seed.
public final class Seeds {
    private Seeds() {}

    /// A seed for two numbers under a seed. Plain sums would not do: streams of `SplittableRandom` whose
    /// seeds differ by a multiple of its step are the same stream, shifted. The finalizer is that of
    /// G. Steele, D. Lea, C. Flood (2014).
    public static long of(long seed, long first, long second) {
        return mix(mix(mix(seed) + first) + second);
    }

    private static long mix(long z) {
        long a = z + 0x9e3779b97f4a7c15L;
        a = (a ^ (a >>> 30)) * 0xbf58476d1ce4e5b9L;
        a = (a ^ (a >>> 27)) * 0x94d049bb133111ebL;
        return a ^ (a >>> 31);
    }
}
