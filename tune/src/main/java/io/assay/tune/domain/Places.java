package io.assay.tune.domain;

/// Cells of equal length on the unit interval.
final class Places {
    private Places() {}

    static double clamp(double unit) {
        return unit >= 0 ? Math.min(unit, 1) : 0; // NaN is an end too, so that no place is outside
    }

    /// The cell that holds a place.
    static long cell(double unit, long cells) {
        return Math.min((long) (clamp(unit) * cells), cells - 1);
    }

    static double middle(long cell, long cells) {
        return (cell + 0.5) / cells;
    }

    static IllegalArgumentException refused(Object value, Object expected) {
        return new IllegalArgumentException("value is " + value + "; expected " + expected);
    }
}
