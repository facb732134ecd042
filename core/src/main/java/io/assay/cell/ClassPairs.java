package io.assay.cell;

import io.assay.kernel.CountTable;

/// The classes of truth and prediction of rows: the one place where bytes, shorts and ints differ.
public interface ClassPairs {

    /// The number of rows.
    int length();

    /// The true class of a row.
    int truth(int row);

    /// The predicted class of a row.
    int predicted(int row);

    /// The larger of the largest true and the largest predicted class; below 0 when one class is. 0
    /// when there are no rows.
    int largest(int from, int to);

    /// Counts rows into a table that has room for their classes.
    void tabulate(int from, int to, CountTable table);

    /// The true classes as ints: the array itself, or a copy.
    int[] truth();

    /// The predicted classes as ints: the array itself, or a copy.
    int[] predicted();
}
