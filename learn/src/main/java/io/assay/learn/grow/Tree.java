package io.assay.learn.grow;

import io.assay.learn.Table;
import io.assay.learn.store.ModelReader;
import io.assay.learn.store.ModelWriter;

/// A grown tree in flat arrays: 16 bytes a node, of which 12 stand together, and the values of its leaves.
///
/// Node 0 is the root. The children of an inner node stand side by side behind it; a leaf has the
/// negated number of its values instead.
public final class Tree {
    /// Bit of [#split]: a missing value goes left.
    static final int MISSING_LEFT = 1;

    /// Bit of [#split]: the column is one of categories.
    static final int CATEGORIES = 2;

    private static final int COLUMN = 2;

    private static final int WORDS = 3;
    private static final int THRESHOLD = 1;
    private static final int CHILD = 2;

    private final int[] nodes;
    private final float[] gain;
    private final long[] sets;
    private final double[] leaves;
    private final int width;

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
        for (int node = 0; node < child.length; node++) {
            nodes[WORDS * node] = split[node];
            nodes[WORDS * node + THRESHOLD] = Float.floatToRawIntBits(threshold[node]);
            nodes[WORDS * node + CHILD] = child[node];
        }
        this.gain = gain;
        this.sets = sets;
        this.leaves = leaves;
        this.width = width;
    }

    /// The leaf of a row, from 0.
    ///
    /// @param row a row of the whole table, by [Table#base(int)]
    public int leaf(Table rows, int row) {
        int at = 0;
        int next = nodes[CHILD];
        while (next > 0) {
            int where = nodes[at];
            float x = rows.stored(where >> COLUMN)[row];
            at = WORDS * (isLeft(at, where, x) ? next : next + 1);
            next = nodes[at + CHILD];
        }
        return -next;
    }

    private boolean isLeft(int at, int where, float x) {
        if (Float.isNaN(x)) {
            return (where & MISSING_LEFT) != 0;
        }
        float most = Float.intBitsToFloat(nodes[at + THRESHOLD]);
        return (where & CATEGORIES) == 0 ? x <= most : isIn(most, (int) x);
    }

    private boolean isIn(float start, int category) {
        return (sets[(int) start + (category >> 6)] >>> category & 1) != 0;
    }

    /// Adds a multiple of what the tree says of each row in `[from, to)`.
    public void add(Table rows, int from, int to, double factor, double[] into) {
        for (int i = from; i < to; i++) {
            int at = leaf(rows, rows.base(i)) * width;
            for (int k = 0; k < width; k++) {
                into[i * width + k] += factor * leaves[at + k];
            }
        }
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
        return child(node) <= 0;
    }

    /// The left child of an inner node, the right one being the next; or the negated number of a leaf.
    public int child(int node) {
        return nodes[WORDS * node + CHILD];
    }

    /// The column that an inner node asks for.
    public int column(int node) {
        return nodes[WORDS * node] >> COLUMN;
    }

    /// What goes left at an inner node is at most this.
    public float threshold(int node) {
        return Float.intBitsToFloat(nodes[WORDS * node + THRESHOLD]);
    }

    /// Whether missing values go left at an inner node.
    public boolean isMissingLeft(int node) {
        return (nodes[WORDS * node] & MISSING_LEFT) != 0;
    }

    /// Whether an inner node asks for categories.
    public boolean isCategorical(int node) {
        return (nodes[WORDS * node] & CATEGORIES) != 0;
    }

    /// Whether a category goes left at such a node.
    public boolean isLeft(int node, int category) {
        return isIn(threshold(node), category);
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
            split[node] = nodes[WORDS * node];
            threshold[node] = threshold(node);
            child[node] = child(node);
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
        Tree tree = new Tree(split, threshold, child, gain, sets, leaves, width);
        for (int node = 0; node < nodes; node++) {
            in.check(tree.isSound(node, signature), "node " + node + " points outside its tree");
        }
        return tree;
    }

    private boolean isSound(int node, Signature signature) {
        int child = child(node);
        if (child <= 0) {
            return child > Integer.MIN_VALUE && -child < leaves();
        }
        if (child <= node
                || child > nodes() - 2
                || nodes[WORDS * node] < 0
                || column(node) >= signature.columns().size()) {
            return false;
        }
        int categories = signature.columns().get(column(node)).categories().size();
        float at = threshold(node);
        return isCategorical(node)
                ? at >= 0 && at + Split.words(categories) <= sets.length
                : categories == 0;
    }
}
