package io.assay.learn.boost;

/// A way to part the rows of a node.
///
/// @param gain above 0, in units of the loss
/// @param column whose values are compared
/// @param bin the last one that goes left; 0 where bins go by a set
/// @param isMissingLeft where missing values go
/// @param left the packed sums of the left side
/// @param set which bins go right, those of missing values among them; null to go by `bin`
record Split(double gain, int column, int bin, boolean isMissingLeft, long left, BinSet set) {

    /// A split between two bins.
    static Split at(double gain, int column, int bin, boolean isMissingLeft, long left) {
        return new Split(gain, column, bin, isMissingLeft, left, null);
    }

    /// Whether a bin goes right.
    ///
    /// @param missing the bin of missing values
    boolean isRight(int code, int missing) {
        if (set != null) {
            return set.isRight(code);
        }
        return code == missing ? !isMissingLeft : code > bin;
    }

    /// The better of two, either of which may be null; the one of the lower column when equal.
    static Split better(Split a, Split b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        boolean second = b.gain > a.gain || b.gain == a.gain && b.column < a.column;
        return second ? b : a;
    }
}
