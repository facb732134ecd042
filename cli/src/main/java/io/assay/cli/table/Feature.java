package io.assay.cli.table;

import io.assay.file.Chunk;
import io.assay.learn.Column;

/// A column of features on its way into an array.
interface Feature {
    /// What is read for it.
    io.assay.file.Column wanted();

    /// Appends the rows of a chunk.
    ///
    /// @param place of the column in the chunk
    void add(Chunk chunk, int place);

    /// All values, once every row was added.
    ///
    /// @param dictionary of the column, where it has one
    float[] values(java.util.List<String> dictionary);

    /// What the values are, once they were asked for.
    Column column();
}
