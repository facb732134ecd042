package io.assay.learn.boost;

/// A way to part the rows of a node.
///
/// @param gain above 0, in units of the loss
/// @param column whose values are compared
/// @param bin the last one that goes left
/// @param isMissingLeft where missing values go
/// @param left the packed sums of the left side
record Split(double gain, int column, int bin, boolean isMissingLeft, long left) {

    /// The better of two, either of which may be null; the one of the lower column when equal.
    static Split better(Split a, Split b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        boolean second = b.gain > a.gain || b.gain == a.gain && b.column < a.column;
        return second ? b : a;
    }
}
