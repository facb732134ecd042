package io.assay.learn.grow;

import io.assay.kernel.FloatKeys;
import io.assay.learn.Table;
import io.assay.learn.store.ModelReader;
import io.assay.learn.store.ModelWriter;

/// A grown tree in flat arrays: 16 bytes a node, of which 12 stand together, and the values of its leaves.
///
/// Node 0 is the root. The children of an inner node stand side by side behind it; a leaf is its own
/// child, so that a walk may take more steps than the way is long.
public final class Tree {
    /// Bit of the split of a node in a file: a missing value goes left.
    static final int MISSING_LEFT = 1;

    /// Bit of it: the column is one of categories.
    static final int CATEGORIES = 2;

    private static final int COLUMN = 2;

    /// Words of a node: where a row in [KeyRows] has what it asks for, or the complement of it less one
    /// for categories; the key of the threshold, the start of the set, or the number of the leaf; the
    /// place of the left child.
    private static final int WORDS = 3;

    private static final int THRESHOLD = 1;
    private static final int CHILD = 2;

    private final int[] nodes;
    private final float[] gain;
    private final long[] sets;
    private final double[] leaves;
    private final int width;
    private final boolean isNumeric;

    /// @param split the column of an inner node, shifted by two, and the bits above
    /// @param threshold what goes left is at most this; of categories, where their set starts in `sets`
    /// @param child the left child of an inner node; at most 0 for leaf number `-child`
    /// @param gain by how much the split lowers the impurity, times the weight of the rows
    /// @param sets bits of the categories that go left
    /// @param leaves `width` numbers a leaf
    Tree(
            int[] split,
            float[] threshold,
            int[] child,
            float[] gain,
            long[] sets,
            double[] leaves,
            int width) {
        nodes = new int[WORDS * child.length];
        boolean numeric = true;
        for (int node = 0; node < child.length; node++) {
            boolean isLeaf = child[node] <= 0;
            boolean isSet = !isLeaf && (split[node] & CATEGORIES) != 0;
            int feature = (split[node] >> COLUMN) * 2 + (split[node] & MISSING_LEFT);
            int number = isLeaf ? -child[node] : (int) threshold[node];
            nodes[WORDS * node] =
                    isLeaf ? KeyRows.NONE : isSet ? ~feature : KeyRows.FIRST + feature;
            nodes[WORDS * node + THRESHOLD] =
                    isLeaf || isSet ? number : FloatKeys.key(threshold[node]);
            nodes[WORDS * node + CHILD] = WORDS * (isLeaf ? node : child[node]);
            numeric &= !isSet;
        }
        isNumeric = numeric;
        this.gain = gain;
        this.sets = sets;
        this.leaves = leaves;
        this.width = width;
    }

    private Tree(
            int[] nodes, float[] gain, long[] sets, double[] leaves, int width, boolean isNumeric) {
        this.nodes = nodes;
        this.gain = gain;
        this.sets = sets;
        this.leaves = leaves;
        this.width = width;
        this.isNumeric = isNumeric;
    }

    /// The leaf of a row, from 0.
    ///
    /// @param row a row of the whole table, by [Table#base(int)]
    public int leaf(Table rows, int row) {
        int at = 0;
        while (nodes[at] != KeyRows.NONE) {
            int where = nodes[at];
            int feature = where < 0 ? ~where : where - KeyRows.FIRST;
            float x = rows.stored(feature >> 1)[row];
            at = nodes[at + CHILD] + (isLeft(at, feature, x) ? 0 : WORDS);
        }
        return nodes[at + THRESHOLD];
    }

    private boolean isLeft(int at, int feature, float x) {
        if (Float.isNaN(x)) {
            return (feature & 1) != 0;
        }
        int most = nodes[at + THRESHOLD];
        return nodes[at] > 0 ? FloatKeys.key(x) <= most : isIn(most, (int) x);
    }

    private boolean isIn(int start, int category) {
        return (sets[start + (category >> 6)] >>> category & 1) != 0;
    }

    /// Whether no node asks for categories, so that rows may walk as keys.
    public boolean isNumeric() {
        return isNumeric;
    }

    /// Adds what the tree says of the rows of a block, whose first is row `first` of `into`. Eight walk
    /// together, as each waits for memory most of the time.
    public void add(KeyRows rows, int first, double[] into) {
        int[] keys = rows.keys();
        int stride = rows.stride();
        int r = 0;
        for (; r + 8 <= rows.count(); r += 8) {
            addEight(keys, r * stride, stride, into, (first + r) * width);
        }
        for (; r < rows.count(); r++) {
            int at = 0;
            for (int from = -1; from != at; ) {
                from = at;
                at = next(at, keys, r * stride);
            }
            add(at, into, (first + r) * width);
        }
    }

    private void addEight(int[] keys, int r, int stride, double[] into, int first) {
        int a = 0;
        int b = 0;
        int c = 0;
        int d = 0;
        int e = 0;
        int f = 0;
        int g = 0;
        int h = 0;
        int before;
        do {
            before = a + b + c + d + e + f + g + h;
            a = next(a, keys, r);
            b = next(b, keys, r + stride);
            c = next(c, keys, r + 2 * stride);
            d = next(d, keys, r + 3 * stride);
            e = next(e, keys, r + 4 * stride);
            f = next(f, keys, r + 5 * stride);
            g = next(g, keys, r + 6 * stride);
            h = next(h, keys, r + 7 * stride);
        } while (a + b + c + d + e + f + g + h != before); // places only rise
        add(a, into, first);
        add(b, into, first + width);
        add(c, into, first + 2 * width);
        add(d, into, first + 3 * width);
        add(e, into, first + 4 * width);
        add(f, into, first + 5 * width);
        add(g, into, first + 6 * width);
        add(h, into, first + 7 * width);
    }

    private int next(int at, int[] keys, int row) {
        long key = keys[row + nodes[at]];
        return nodes[at + CHILD] + (WORDS & (int) (nodes[at + THRESHOLD] - key >> 63));
    }

    private void add(int at, double[] into, int first) {
        int from = nodes[at + THRESHOLD] * width;
        for (int k = 0; k < width; k++) {
            into[first + k] += leaves[from + k];
        }
    }

    /// Adds what the tree says of each row in `[from, to)`, whose first is row `first` of `into`.
    public void add(Table rows, int from, int to, double[] into, int first) {
        for (int i = from; i < to; i++) {
            int at = leaf(rows, rows.base(i)) * width;
            for (int k = 0; k < width; k++) {
                into[(first + i - from) * width + k] += leaves[at + k];
            }
        }
    }

    /// The same tree, whose leaves give their most probable class, the lowest of equal ones, this say and
    /// the others nothing.
    public Tree voting(double say) {
        double[] votes = new double[leaves.length];
        for (int at = 0; at < leaves.length; at += width) {
            int best = at;
            for (int k = at + 1; k < at + width; k++) {
                best = leaves[k] > leaves[best] ? k : best;
            }
            votes[best] = say;
        }
        return new Tree(nodes, gain, sets, votes, width, isNumeric);
    }

    /// Number `k` of a leaf.
    public double value(int leaf, int k) {
        return leaves[leaf * width + k];
    }

    /// How many nodes there are, leaves included.
    public int nodes() {
        return gain.length;
    }

    /// How many leaves there are.
    public int leaves() {
        return leaves.length / width;
    }

    /// Whether a node has no children.
    public boolean isLeaf(int node) {
        return nodes[WORDS * node] == KeyRows.NONE;
    }

    /// The left child of an inner node, the right one being the next; or the negated number of a leaf.
    public int child(int node) {
        return isLeaf(node)
                ? -nodes[WORDS * node + THRESHOLD]
                : nodes[WORDS * node + CHILD] / WORDS;
    }

    private int feature(int node) {
        int where = nodes[WORDS * node];
        return where < 0 ? ~where : where - KeyRows.FIRST;
    }

    /// The column that an inner node asks for.
    public int column(int node) {
        return feature(node) >> 1;
    }

    /// What goes left at an inner node is at most this.
    public float threshold(int node) {
        return FloatKeys.score(nodes[WORDS * node + THRESHOLD]);
    }

    /// Whether missing values go left at an inner node.
    public boolean isMissingLeft(int node) {
        return (feature(node) & 1) != 0;
    }

    /// Whether an inner node asks for categories.
    public boolean isCategorical(int node) {
        return nodes[WORDS * node] < 0;
    }

    /// Whether a category goes left at such a node.
    public boolean isLeft(int node, int category) {
        return isIn(nodes[WORDS * node + THRESHOLD], category);
    }

    /// By how much an inner node lowers the impurity, times the weight of its rows.
    public double gain(int node) {
        return gain[node];
    }

    /// The longest way from the root to a leaf, in splits.
    public int depth() {
        int[] depths = new int[nodes()];
        int deepest = 0;
        for (int node = 0; node < depths.length; node++) {
            deepest = Math.max(deepest, depths[node]);
            if (!isLeaf(node)) {
                depths[child(node)] = depths[node] + 1;
                depths[child(node) + 1] = depths[node] + 1;
            }
        }
        return deepest;
    }

    /// Adds the gains of all splits to those of their columns.
    public void addGains(double[] columns) {
        for (int node = 0; node < nodes(); node++) {
            if (!isLeaf(node)) {
                columns[column(node)] += gain[node];
            }
        }
    }

    /// Writes the arrays.
    ///
    /// @param prefix for the names of the fields
    public void write(ModelWriter out, String prefix) {
        int[] split = new int[nodes()];
        float[] threshold = new float[nodes()];
        int[] child = new int[nodes()];
        for (int node = 0; node < split.length; node++) {
            child[node] = child(node);
            if (!isLeaf(node)) {
                int isSet = isCategorical(node) ? CATEGORIES : 0;
                int missing = isMissingLeft(node) ? MISSING_LEFT : 0;
                split[node] = column(node) << COLUMN | isSet | missing;
                threshold[node] = isSet == 0 ? threshold(node) : nodes[WORDS * node + THRESHOLD];
            }
        }
        out.ints(prefix + "split", split);
        out.floats(prefix + "threshold", threshold);
        out.ints(prefix + "child", child);
        out.floats(prefix + "gain", gain);
        out.longs(prefix + "sets", sets);
        out.doubles(prefix + "leaves", leaves);
    }

    /// Reads the arrays, and refuses those that a walk from the root could leave.
    ///
    /// @param width how many numbers a leaf has
    public static Tree read(ModelReader in, String prefix, Signature signature, int width) {
        int[] split = in.ints(prefix + "split");
        float[] threshold = in.floats(prefix + "threshold");
        int[] child = in.ints(prefix + "child");
        float[] gain = in.floats(prefix + "gain");
        long[] sets = in.longs(prefix + "sets");
        double[] leaves = in.doubles(prefix + "leaves");
        int nodes = child.length;
        in.check(
                nodes > 0
                        && split.length == nodes
                        && threshold.length == nodes
                        && gain.length == nodes,
                "the arrays of a tree differ in length");
        in.check(leaves.length % width == 0, "the leaves of a tree are cut");
        for (int node = 0; node < nodes; node++) {
            in.check(
                    isSound(child, node, leaves.length / width)
                            && (child[node] <= 0
                                    || isSound(split[node], threshold[node], sets, signature)),
                    "node " + node + " points outside its tree");
        }
        return new Tree(split, threshold, child, gain, sets, leaves, width);
    }

    private static boolean isSound(int[] child, int node, int leaves) {
        int to = child[node];
        return to <= 0
                ? to > Integer.MIN_VALUE && -to < leaves
                : to > node && to <= child.length - 2;
    }

    private static boolean isSound(int split, float at, long[] sets, Signature signature) {
        if (split < 0 || split >> COLUMN >= signature.columns().size() || Float.isNaN(at)) {
            return false;
        }
        int categories = signature.columns().get(split >> COLUMN).categories().size();
        return (split & CATEGORIES) != 0
                ? at >= 0 && at + Split.words(categories) <= sets.length
                : categories == 0;
    }
}
