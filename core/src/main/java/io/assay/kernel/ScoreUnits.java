package io.assay.kernel;

/// Scores in [0, 1] as whole numbers of two units, so that they add up without rounding, in any
/// order.
///
/// A score is `coarse` units of 2⁻³⁴, rounded to the nearest, ties to even; what that leaves is
/// `fine` units of 2⁻⁷⁶, rounded likewise. Scores from 2⁻²⁴ on, and smaller ones whose last bit is
/// worth at least 2⁻⁷⁶, leave no rest.
public final class ScoreUnits {

    /// The coarse unit as a power of two: sums of a block fit beside the counts of its rows.
    public static final int COARSE = -34;

    /// The fine unit as a power of two.
    public static final int FINE = -76;

    /// Numbers whose last bit is worth one unit, so that adding them rounds to units.
    private static final double COARSE_ANCHOR = 0x1p18;

    private static final double FINE_ANCHOR = 0x1.8p-24; // what is left may be negative

    private ScoreUnits() {}

    /// The whole coarse units of a score.
    public static long coarse(double score) {
        return Double.doubleToRawLongBits(score + COARSE_ANCHOR)
                - Double.doubleToRawLongBits(COARSE_ANCHOR);
    }

    /// What coarse units leave of a score.
    public static double left(double score) {
        return score - (score + COARSE_ANCHOR - COARSE_ANCHOR);
    }

    /// The whole fine units of what coarse units left.
    public static long fine(double left) {
        return Double.doubleToRawLongBits(left + FINE_ANCHOR)
                - Double.doubleToRawLongBits(FINE_ANCHOR);
    }

    /// What fine units leave of it.
    public static double leftByFine(double left) {
        return left - (left + FINE_ANCHOR - FINE_ANCHOR);
    }

    /// What both units leave of a score: not 0 for some scores below 2⁻²⁴.
    public static double rest(double score) {
        return leftByFine(left(score));
    }
}
