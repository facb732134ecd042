package io.assay.learn.grow;

/// A way to part the rows of a node, and how good it is; finders improve it in place.
final class Split {
    int column = -1;
    float threshold;
    long[] left;
    boolean isMissingLeft;
    double score = Double.NEGATIVE_INFINITY;
    double gain;

    /// Longs of a set of categories.
    static int words(int categories) {
        return (categories + 63) >>> 6;
    }

    boolean isFound() {
        return column >= 0;
    }

    /// Takes a threshold: what is at most this goes left.
    void take(int where, float at, boolean missingLeft, double found) {
        column = where;
        threshold = at;
        left = null;
        isMissingLeft = missingLeft;
        score = found;
    }

    /// Takes a set of categories that go left.
    void take(int where, long[] set, boolean missingLeft, double found) {
        column = where;
        left = set;
        isMissingLeft = missingLeft;
        score = found;
    }

    boolean isLeft(float x) {
        if (Float.isNaN(x)) {
            return isMissingLeft;
        }
        return left == null ? x <= threshold : (left[(int) x >> 6] >>> (int) x & 1) != 0;
    }
}
