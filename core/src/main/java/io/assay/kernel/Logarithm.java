package io.assay.kernel;

/// The natural logarithm to ten digits, which is more than a standard error needs, in a few operations
/// that vectors have and that give the same bits everywhere.
public final class Logarithm {
    private static final double LN2 = 0.6931471805599453;
    private static final long HALF_ROOT = Double.doubleToRawLongBits(0.7071067811865476);
    private static final long ONE = Double.doubleToRawLongBits(1);
    private static final int MANTISSA_BITS = 52;

    /// 2⁵²: a double above it ends in a whole number.
    private static final long WHOLE = 0x4330_0000_0000_0000L;

    private static final double BIAS = 0x1p52 + 1023;

    private Logarithm() {}

    /// 2 artanh of (m - 1) / (m + 1) for a mantissa m around 1; of a normal positive number.
    public static double of(double x) {
        long bits = Double.doubleToRawLongBits(x);
        long biased = bits - HALF_ROOT + ONE >>> MANTISSA_BITS;
        double m = Double.longBitsToDouble(bits - (biased << MANTISSA_BITS) + ONE);
        double exponent = Double.longBitsToDouble(biased | WHOLE) - BIAS;
        double s = (m - 1) / (m + 1);
        double q = s * s;
        double series =
                q * (1 / 3.0 + q * (1 / 5.0 + q * (1 / 7.0 + q * (1 / 9.0 + q * (1 / 11.0)))));
        return exponent * LN2 + 2 * s * (1 + series);
    }
}
