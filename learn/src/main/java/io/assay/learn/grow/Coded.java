package io.assay.learn.grow;

/// The columns of a table as small whole numbers in the order of their values, made once for all trees.
/// Rows are those of the table that is learned from, from 0.
public interface Coded {

    /// How many codes a column has; a missing value has the next one.
    int codes(int column);

    /// Writes the codes of some rows to `into[0]` and on.
    void gather(int column, int[] rows, int from, int to, int[] into);

    /// A threshold between two codes: values of the lower one are at most this, those of the other are
    /// above.
    float between(int column, int lower, int upper);
}
