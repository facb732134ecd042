package io.assay.draw;

import io.assay.kernel.RandomLanes;

/// Lane 0 of an address alone, for numbers that are drawn one after the other.
public final class Lane {
    private static final double UNIT = 0x1p-53;

    private int s0;
    private int s1;
    private int s2;
    private int s3;

    /// Starts at a key.
    public void start(long key) {
        long next = key + RandomLanes.STEP;
        long low = RandomLanes.mix(next);
        long high = RandomLanes.mix(next + RandomLanes.STEP);
        s0 = (int) low;
        s1 = (int) (low >>> 32);
        s2 = (int) high;
        s3 = (int) (high >>> 32);
    }

    /// The next 32 bits.
    public int word() {
        int word = Integer.rotateLeft(s0 + s3, 7) + s0;
        int t = s1 << 9;
        s2 ^= s0;
        s3 ^= s1;
        s1 ^= s2;
        s0 ^= s3;
        s2 ^= t;
        s3 = Integer.rotateLeft(s3, 11);
        return word;
    }

    /// A number in [0, 1): a multiple of 2⁻⁵³, from two words.
    public double unit() {
        long high = word() >>> 5;
        return (high << 26 | word() >>> 6) * UNIT;
    }

    /// A whole number in `[0, bound)`, each equally likely, for a bound of at least 1: the high half
    /// of a product, drawn again in the few cases that would favour some numbers (D. Lemire, ACM
    /// TOMACS 29, 2019).
    public int below(int bound) {
        long product = (word() & 0xFFFF_FFFFL) * bound;
        if ((product & 0xFFFF_FFFFL) < bound) {
            long favoured = 0x1_0000_0000L % bound;
            while ((product & 0xFFFF_FFFFL) < favoured) {
                product = (word() & 0xFFFF_FFFFL) * bound;
            }
        }
        return (int) (product >>> 32);
    }
}
