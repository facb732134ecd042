package io.assay.learn.boost;

/// Trees as arrays, for walking: no branch, and eight rows at a time.
///
/// A node is a long. Its high half is a threshold in the order of keys ([RowKeys]); then follow a bit
/// that is set where missing values go left, 15 bits for the feature, and 16 for the number of the left
/// child in its tree, which the right one follows. A row goes right when `key + bit > threshold`: the
/// highest key is that of a missing value, and wraps round to the lowest where the bit is added. A leaf
/// is its own left child, and no key is above its threshold, so that a walk may take more steps than
/// the way is long.
final class Forest {
    static final int MOST_FEATURES = 1 << 15;
    static final int MOST_NODES = 1 << 16;

    /// All trees' nodes, tree after tree.
    final long[] nodes;

    /// What the node adds to a score; 0 unless it is a leaf.
    final double[] values;

    /// Where each tree begins; one more for the end.
    final int[] roots;

    /// The most steps of a tree.
    final int[] depths;

    /// The columns of the table that are features 0, 1, 2 ...
    final int[] columns;

    Forest(long[] nodes, double[] values, int[] roots, int[] depths, int[] columns) {
        this.nodes = nodes;
        this.values = values;
        this.roots = roots;
        this.depths = depths;
        this.columns = columns;
    }

    static long node(int threshold, boolean isMissingLeft, int feature, int left) {
        long low = (isMissingLeft ? 1L << 31 : 0) | (long) feature << 16 | left;
        return (long) (isMissingLeft ? threshold + 1 : threshold) << 32 | low;
    }

    static long leaf(int number) {
        return node(Integer.MAX_VALUE, false, 0, number);
    }

    static int feature(long node) {
        return (int) node >>> 16 & MOST_FEATURES - 1;
    }

    static int left(long node) {
        return (int) node & MOST_NODES - 1;
    }

    int trees() {
        return depths.length;
    }

    /// Adds what a tree says of `rows` rows of a block to their scores from `at` on.
    void add(int tree, int[] keys, int rows, double[] scores, int at) {
        int root = roots[tree];
        int depth = depths[tree];
        int r = 0;
        for (; r + 8 <= rows; r += 8) {
            addEight(root, depth, keys, r, scores, at + r);
        }
        for (; r < rows; r++) {
            int node = 0;
            for (int step = 0; step < depth; step++) {
                node = next(nodes[root + node], keys, r);
            }
            scores[at + r] += values[root + node];
        }
    }

    /// Eight walks wait for memory together.
    private void addEight(int root, int depth, int[] keys, int r, double[] scores, int at) {
        int a = 0;
        int b = 0;
        int c = 0;
        int d = 0;
        int e = 0;
        int f = 0;
        int g = 0;
        int h = 0;
        for (int step = 0; step < depth; step++) {
            a = next(nodes[root + a], keys, r);
            b = next(nodes[root + b], keys, r + 1);
            c = next(nodes[root + c], keys, r + 2);
            d = next(nodes[root + d], keys, r + 3);
            e = next(nodes[root + e], keys, r + 4);
            f = next(nodes[root + f], keys, r + 5);
            g = next(nodes[root + g], keys, r + 6);
            h = next(nodes[root + h], keys, r + 7);
        }
        scores[at] += values[root + a];
        scores[at + 1] += values[root + b];
        scores[at + 2] += values[root + c];
        scores[at + 3] += values[root + d];
        scores[at + 4] += values[root + e];
        scores[at + 5] += values[root + f];
        scores[at + 6] += values[root + g];
        scores[at + 7] += values[root + h];
    }

    /// The child to which row r of the block goes.
    private static int next(long node, int[] keys, int r) {
        int low = (int) node;
        int key = keys[(low >>> 16 & MOST_FEATURES - 1) * RowKeys.BLOCK + r] + (low >>> 31);
        int right = (int) ((node >> 32) - key >>> 63);
        return (low & MOST_NODES - 1) + right;
    }
}
