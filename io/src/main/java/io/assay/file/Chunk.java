package io.assay.file;

import java.util.List;

/// Some consecutive rows of the wanted columns. Belongs to the reader and is valid until the consumer
/// returns; arrays may be longer than needed, only the first `rows() * width` values count.
///
/// The number `i` is the place in the list of wanted columns, from 0.
public interface Chunk {
    /// The number of the first row in the table, from 0; a multiple of 4,096.
    long firstRow();

    /// How many rows: a multiple of 4,096, except in the last chunk.
    int rows();

    /// The values of a column of kind [Column.Kind#NUMBER]; row-major for a matrix.
    double[] numbers(int i);

    /// The values of a column of kind [Column.Kind#FLOAT]; row-major for a matrix.
    float[] floats(int i);

    /// The codes of a column of kind [Column.Kind#LABEL]; indices into [#dictionary(int)].
    int[] labels(int i);

    /// The labels met so far in a column of kind [Column.Kind#LABEL], in order of first appearance; covers
    /// this chunk and maybe rows after it. A read-only view that grows while reading.
    List<String> dictionary(int i);
}
