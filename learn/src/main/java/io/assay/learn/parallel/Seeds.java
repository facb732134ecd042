package io.assay.learn.parallel;

/// Seeds for the parts of a piece of work, so that what a part draws does not depend on who runs it or
/// when.
public final class Seeds {
    private static final long GOLDEN = 0x9E37_79B9_7F4A_7C15L;

    private Seeds() {}

    /// The seed of one part: the finaliser of SplitMix64 (G. Steele, D. Lea, C. Flood, OOPSLA 2014) over
    /// the seed and the number of the part, twice, as neighbouring seeds are common.
    ///
    /// @param part any number, from 0
    public static long of(long seed, long part) {
        return mix(mix(seed) + (part + 1) * GOLDEN);
    }

    private static long mix(long seed) {
        long z = seed;
        z = (z ^ z >>> 30) * 0xBF58_476D_1CE4_E5B9L;
        z = (z ^ z >>> 27) * 0x94D0_49BB_1331_11EBL;
        return z ^ z >>> 31;
    }
}
