package io.assay.file;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/// Several `.npy` files side by side as one table: one column per one-dimensional array, K columns for an
/// n x K array.
public final class NpyTable implements TableFile {
    private NpyTable() {}

    /// Opens the files and reads their headers.
    ///
    /// @param files column name to file, in column order. A one-dimensional array is the column of that
    ///     name; an n x K array called `p` is the columns `p_0` to `p_{K-1}` (read them as one
    ///     [Column#matrix(String, List, Column.Kind)] where rows are wanted side by side)
    /// @throws InputException when a file is missing, truncated or of another kind, or lengths differ
    public static NpyTable open(Map<String, Path> files) {
        throw new UnsupportedOperationException("being written");
    }

    @Override
    public String name() {
        throw new UnsupportedOperationException("being written");
    }

    @Override
    public List<String> columns() {
        throw new UnsupportedOperationException("being written");
    }

    @Override
    public Storage storage(String column) {
        throw new UnsupportedOperationException("being written");
    }

    @Override
    public OptionalLong rows() {
        return OptionalLong.empty();
    }

    @Override
    public ReadSummary read(List<Column> wanted, ReadOptions options, ChunkConsumer consumer) {
        throw new UnsupportedOperationException("being written");
    }

    @Override
    public void close() {}
}
