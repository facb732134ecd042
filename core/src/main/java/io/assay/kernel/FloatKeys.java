package io.assay.kernel;

/// Floats as integers of the same order: `a < b` exactly when `key(a) < key(b)`.
///
/// Both zeros have one key; infinities and subnormals keep their place. A NaN has no place.
public final class FloatKeys {
    /// Higher than the key of every score.
    public static final int ABOVE_ALL = Integer.MAX_VALUE;

    private FloatKeys() {}

    /// The key of a score that is not NaN.
    public static int key(float score) {
        // Adding 0.0f turns -0.0f into 0.0f and changes nothing else.
        int bits = Float.floatToRawIntBits(score + 0.0f);
        return bits ^ (bits >> 31) >>> 1;
    }

    /// The score of a key.
    public static float score(int key) {
        return Float.intBitsToFloat(key ^ (key >> 31) >>> 1);
    }
}
