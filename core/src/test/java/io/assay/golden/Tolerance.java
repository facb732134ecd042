package io.assay.golden;

/// How far two numbers may be apart: the larger of a share of the larger one and a distance.
///
/// @param relative the share
/// @param absolute the distance
public record Tolerance(double relative, double absolute) {
    /// What points of curves are held to.
    public static final Tolerance OF_CURVES = new Tolerance(1e-11, 1e-13);

    /// Whether two numbers agree; infinities only with themselves, NaN with nothing.
    public boolean agree(double a, double b) {
        if (a == b) {
            return true;
        }
        double size = Math.max(Math.abs(a), Math.abs(b));
        return size < Double.POSITIVE_INFINITY
                && Math.abs(a - b) <= Math.max(relative * size, absolute);
    }
}
