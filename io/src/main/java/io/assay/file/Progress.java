package io.assay.file;

/// Is told how far a reading is; called about once per chunk, so it must be cheap.
@FunctionalInterface
public interface Progress {
    /// `done` of `total` are behind us: bytes of the file as it lies on disk, or rows where only those are
    /// known (Parquet). `done` never falls and ends at `total`.
    void reached(long done, long total);
}
