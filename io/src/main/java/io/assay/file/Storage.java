package io.assay.file;

/// How a file keeps a column.
public enum Storage {
    /// Text that may be labels or numbers; CSV and TSV know nothing else.
    TEXT,
    /// Integers or booleans.
    INTEGER,
    /// 32-bit floats; may be read as [Column.Kind#FLOAT] without loss.
    FLOAT32,
    /// 64-bit floats or decimals.
    FLOAT64
}
