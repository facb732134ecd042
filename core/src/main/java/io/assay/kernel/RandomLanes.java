package io.assay.kernel;

/// The 32 generators that a block of random numbers comes from.
///
/// A lane is xoshiro128++ (D. Blackman, S. Vigna, Scrambled linear pseudorandom number generators,
/// ACM TOMS 47, 2021): 128 bits of state, one 32-bit word a step. Word w of lane j is kept in
/// `state[32 * w + j]`. A key starts all lanes: lane j takes outputs 2j and 2j + 1 of SplitMix64
/// (G. Steele, D. Lea, C. Flood, OOPSLA 2014) from that key, low half first. Words leave in rounds of
/// 32, lane 0 first, so word i of a block is step i / 32 of lane i % 32.
public final class RandomLanes {
    /// Length of the array that holds the state.
    public static final int STATE = 4 * Kernels.LANES;

    /// The step of the counter of SplitMix64: 2⁶⁴ over the golden ratio, odd.
    public static final long STEP = 0x9E37_79B9_7F4A_7C15L;

    private RandomLanes() {}

    /// Starts all lanes from a key.
    public static void start(long key, int[] state) {
        for (int j = 0; j < Kernels.LANES; j++) {
            long low = mix(key + (2L * j + 1) * STEP);
            long high = mix(key + (2L * j + 2) * STEP);
            state[j] = (int) low;
            state[Kernels.LANES + j] = (int) (low >>> 32);
            state[2 * Kernels.LANES + j] = (int) high;
            state[3 * Kernels.LANES + j] = (int) (high >>> 32);
        }
    }

    /// The finaliser of SplitMix64 (variant 13 of D. Stafford, 2011): every bit depends on every bit.
    public static long mix(long z) {
        z = (z ^ z >>> 30) * 0xBF58_476D_1CE4_E5B9L;
        z = (z ^ z >>> 27) * 0x94D0_49BB_1331_11EBL;
        return z ^ z >>> 31;
    }
}
