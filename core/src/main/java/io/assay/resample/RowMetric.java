package io.assay.resample;

/// Any number that can be computed from some of the caller's rows.
@FunctionalInterface
public interface RowMetric {
    /// The number for rows `rows[0, count)`, in which a row may stand several times. The array is
    /// longer than that, belongs to the bootstrap and changes with the next call. With an executor
    /// several threads call at once.
    ///
    /// @return the number, NaN where it is undefined
    double of(int[] rows, int count);
}
