package io.assay.bench;

import java.util.Arrays;

/// Refuses to time a row that computes something else than the loop beside it.
final class Expected {
    private Expected() {}

    /// Counts agree exactly.
    static void counts(String row, long[] expected, long[] found) {
        if (!Arrays.equals(expected, found)) {
            int cell = Arrays.mismatch(expected, found);
            throw new IllegalStateException(row + " differs from the hand loop in cell " + cell);
        }
    }

    /// Sums formed in another order agree but for rounding.
    static void number(String row, double expected, double found, double relative) {
        if (!(Math.abs(expected - found) <= relative * Math.abs(expected))) {
            throw new IllegalStateException(
                    row + " is " + found + "; the hand loop says " + expected);
        }
    }
}
