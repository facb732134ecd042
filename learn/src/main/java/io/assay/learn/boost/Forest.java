package io.assay.learn.boost;

/// Trees as arrays, for walking: no branch, and eight rows at a time.
///
/// A node is a long. Its high half is a threshold in the order of keys ([RowKeys]); then follow 16 bits
/// for the feature, and 16 for how far behind the node its left child stands, which the right one
/// follows. A row goes right when its key is above the threshold. A feature is a column together with
/// the side to which its missing values go, so that they need no case of their own. A leaf is its own
/// left child, and no key is above its threshold, so that a walk may take more steps than the way is
/// long.
///
/// A node that asks for categories has in place of the threshold where its set of categories starts;
/// forests with such nodes are walked row by row.
final class Forest {
    static final int MOST_FEATURES = 1 << 16;
    static final int MOST_NODES = 1 << 16;

    private static final int LOW = (1 << 16) - 1;

    /// All trees' nodes, tree after tree.
    final long[] nodes;

    /// What the node adds to a score; 0 unless it is a leaf.
    final double[] values;

    /// Where each tree begins; one more for the end.
    final int[] roots;

    /// The most steps of a tree.
    final int[] depths;

    /// What features 0, 1, 2 ... are: twice the column, and 1 where missing values go left; or the
    /// complement of the column, where nodes ask for categories.
    final int[] features;

    /// Bits of the categories that go right, the missing one last.
    final long[] sets;

    Forest(long[] nodes, double[] values, int[] roots, int[] depths, int[] features, long[] sets) {
        this.nodes = nodes;
        this.values = values;
        this.roots = roots;
        this.depths = depths;
        this.features = features;
        this.sets = sets;
    }

    /// @param left how far behind the node its left child stands; 0 for a leaf
    static long node(int threshold, int feature, int left) {
        return (long) threshold << 32 | (long) feature << 16 | left;
    }

    static long leaf() {
        return node(Integer.MAX_VALUE, 0, 0);
    }

    static int feature(long node) {
        return (int) node >>> 16;
    }

    static int threshold(long node) {
        return (int) (node >> 32);
    }

    static int left(long node) {
        return (int) node & LOW;
    }

    int trees() {
        return depths.length;
    }

    /// Adds what a tree says of `rows` rows of a block to their scores from `at` on.
    void add(int tree, int[] keys, int rows, double[] scores, int at) {
        int root = roots[tree];
        int depth = depths[tree];
        int r = 0;
        for (; sets.length > 0 && r < rows; r++) {
            scores[at + r] += values[leaf(root, keys, r)];
        }
        for (; r + 8 <= rows; r += 8) {
            addEight(root, depth, keys, r, scores, at + r);
        }
        for (; r < rows; r++) {
            int node = root;
            for (int step = 0; step < depth; step++) {
                node = next(node, keys, r);
            }
            scores[at + r] += values[node];
        }
    }

    /// Adds what all trees say of `rows` rows of a block: tree by tree for eight rows at a time, row by row
    /// for those that are left over.
    ///
    /// @param at where the scores of the block begin
    /// @param outputs scores of a row, for which trees take turns, `step` apart from the next
    void add(int[] keys, int rows, double[] scores, int at, int outputs, int step) {
        int whole = sets.length > 0 ? rows : rows & -8;
        for (int tree = 0; whole > 0 && tree < trees(); tree++) {
            add(tree, keys, whole, scores, at + tree % outputs * step);
        }
        for (int r = whole; r < rows; r++) {
            addRow(keys, r, scores, at + r, outputs, step);
        }
    }

    /// Walks of eight trees wait for memory together, as those of eight rows do.
    private void addRow(int[] keys, int r, double[] scores, int at, int outputs, int step) {
        int tree = 0;
        for (; tree + 8 <= trees(); tree += 8) {
            int depth = 0;
            for (int t = tree; t < tree + 8; t++) {
                depth = Math.max(depth, depths[t]);
            }
            int a = roots[tree];
            int b = roots[tree + 1];
            int c = roots[tree + 2];
            int d = roots[tree + 3];
            int e = roots[tree + 4];
            int f = roots[tree + 5];
            int g = roots[tree + 6];
            int h = roots[tree + 7];
            for (int i = 0; i < depth; i++) {
                a = next(a, keys, r);
                b = next(b, keys, r);
                c = next(c, keys, r);
                d = next(d, keys, r);
                e = next(e, keys, r);
                f = next(f, keys, r);
                g = next(g, keys, r);
                h = next(h, keys, r);
            }
            scores[at + tree % outputs * step] += values[a];
            scores[at + (tree + 1) % outputs * step] += values[b];
            scores[at + (tree + 2) % outputs * step] += values[c];
            scores[at + (tree + 3) % outputs * step] += values[d];
            scores[at + (tree + 4) % outputs * step] += values[e];
            scores[at + (tree + 5) % outputs * step] += values[f];
            scores[at + (tree + 6) % outputs * step] += values[g];
            scores[at + (tree + 7) % outputs * step] += values[h];
        }
        for (; tree < trees(); tree++) {
            int node = roots[tree];
            for (int i = 0; i < depths[tree]; i++) {
                node = next(node, keys, r);
            }
            scores[at + tree % outputs * step] += values[node];
        }
    }

    private int leaf(int root, int[] keys, int r) {
        int at = root;
        for (long node = nodes[at]; left(node) > 0; node = nodes[at]) {
            int key = keys[feature(node) * RowKeys.BLOCK + r];
            int most = threshold(node);
            boolean isSet = features[feature(node)] < 0;
            boolean isRight = isSet ? (sets[most + (key >> 6)] >>> key & 1) != 0 : key > most;
            at += left(node) + (isRight ? 1 : 0);
        }
        return at;
    }

    /// Eight walks wait for memory together.
    private void addEight(int root, int depth, int[] keys, int r, double[] scores, int at) {
        int a = root;
        int b = root;
        int c = root;
        int d = root;
        int e = root;
        int f = root;
        int g = root;
        int h = root;
        for (int step = 0; step < depth; step++) {
            a = next(a, keys, r);
            b = next(b, keys, r + 1);
            c = next(c, keys, r + 2);
            d = next(d, keys, r + 3);
            e = next(e, keys, r + 4);
            f = next(f, keys, r + 5);
            g = next(g, keys, r + 6);
            h = next(h, keys, r + 7);
        }
        scores[at] += values[a];
        scores[at + 1] += values[b];
        scores[at + 2] += values[c];
        scores[at + 3] += values[d];
        scores[at + 4] += values[e];
        scores[at + 5] += values[f];
        scores[at + 6] += values[g];
        scores[at + 7] += values[h];
    }

    /// The child to which row r of the block goes.
    private int next(int at, int[] keys, int r) {
        long node = nodes[at];
        int low = (int) node;
        long key = keys[(low >>> 16) * RowKeys.BLOCK + r];
        return at + (low & LOW) + (int) ((node >> 32) - key >>> 63);
    }
}
