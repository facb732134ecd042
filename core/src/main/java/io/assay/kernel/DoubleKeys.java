package io.assay.kernel;

/// Doubles as integers of the same order: `a < b` exactly when `key(a) < key(b)`.
///
/// Both zeros have one key; infinities and subnormals keep their place. A NaN has no place.
public final class DoubleKeys {
    /// Higher than the key of every score.
    public static final long ABOVE_ALL = Long.MAX_VALUE;

    private DoubleKeys() {}

    /// The key of a score that is not NaN.
    public static long key(double score) {
        // Adding 0.0 turns -0.0 into 0.0 and changes nothing else.
        long bits = Double.doubleToRawLongBits(score + 0.0);
        return bits ^ (bits >> 63) >>> 1;
    }

    /// The score of a key.
    public static double score(long key) {
        return Double.longBitsToDouble(key ^ (key >> 63) >>> 1);
    }
}
