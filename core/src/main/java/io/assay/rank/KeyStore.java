package io.assay.rank;

import java.util.concurrent.Executor;

/// The scores of a sample as sort keys by class; all that ranking metrics need to keep.
public interface KeyStore {

    /// Forgets all rows.
    void clear();

    /// Sorts both classes, on the calling thread when `executor` is null.
    void sort(Executor executor);

    /// The sorted rows; valid after [#sort] and until rows are added.
    CellSource cells();

    /// Writes the number of positive and of negative rows with `score >= threshold`, or `>`, and
    /// takes as long as a binary search; valid after [#sort].
    void countFrom(double threshold, boolean above, long[] counts);

    /// Rows held.
    long rows();
}
