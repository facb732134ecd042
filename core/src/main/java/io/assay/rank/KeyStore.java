package io.assay.rank;

import java.util.concurrent.Executor;

/// The scores of rows that pass by once, as sort keys by class: all that ranking metrics need to keep.
public interface KeyStore {

    /// The rows in order, by the calling thread and one of the executor unless that is null. The
    /// store hands over its array and takes no more rows.
    Ranked ranked(Executor executor);

    /// Rows held.
    long rows();
}
