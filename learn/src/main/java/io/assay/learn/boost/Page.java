package io.assay.learn.boost;

/// A stretch of the thresholds of a column, of which a byte can count how many are below a value.
///
/// @param column of the table
/// @param ranks of the column's values
/// @param from the first threshold of the stretch
/// @param isMissingLeft whether none is below a missing value, or all
record Page(int column, Ranks ranks, int from, boolean isMissingLeft) {
    /// The most thresholds of a page, and the largest count.
    static final int SIZE = 127;

    /// Whether two pages differ at most in what they make of missing values.
    boolean isTwin(Page other) {
        return column == other.column && from == other.from;
    }
}
