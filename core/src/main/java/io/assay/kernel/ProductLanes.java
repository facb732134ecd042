package io.assay.kernel;

/// A product of very many small numbers without underflow and without a logarithm per number.
///
/// A lane starts at 1 and multiplies its rows. After every [#STEP] rows of a lane, and once after
/// the last, its exponent is moved into an integer, which leaves the lane in [1, 2). At the end the
/// lanes are multiplied in halves and the exponents added. A factor is at least 2⁻⁵², so a lane
/// never falls below 2⁻⁸³². The error of the product is at most half an ulp per row of a lane.
public final class ProductLanes {

    /// Rows that a lane multiplies between two moves of its exponent.
    public static final int STEP = 16;

    private static final long FRACTION = 0x000F_FFFF_FFFF_FFFFL;
    private static final long ONE = 0x3FF0_0000_0000_0000L;

    private ProductLanes() {}

    /// The exponent of a positive normal number.
    public static long exponent(double x) {
        return (Double.doubleToRawLongBits(x) >>> 52) - 1023;
    }

    /// A positive normal number divided by the power of two that leaves it in [1, 2).
    public static double mantissa(double x) {
        return Double.longBitsToDouble(Double.doubleToRawLongBits(x) & FRACTION | ONE);
    }

    /// The negative natural logarithm of `product[0] * 2^product[1]`: the log loss of a block.
    public static double negativeLog(double[] product) {
        // StrictMath: within 1 ulp and the same bits on every machine; one call per 4,096 rows.
        return -(product[1] * LN2 + StrictMath.log(product[0]));
    }

    private static final double LN2 = 0.693147180559945309417;
}
