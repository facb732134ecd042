package io.assay.learn.tree;

import io.assay.learn.Column;
import io.assay.learn.Table;
import io.assay.learn.Target;
import io.assay.learn.grow.Gains;
import io.assay.learn.grow.Signature;
import io.assay.learn.grow.Tree;
import io.assay.learn.store.ModelReader;
import io.assay.learn.store.ModelWriter;
import io.assay.learn.store.StoredModel;
import java.util.Arrays;
import java.util.List;

/// A decision tree.
public final class TreeModel implements StoredModel {
    private final Signature signature;
    private final Tree tree;

    /// For those who grow trees.
    TreeModel(Signature signature, Tree tree) {
        this.signature = signature;
        this.tree = tree;
    }

    @Override
    public void predict(Table rows, double[] into) {
        signature.check(rows, into);
        Arrays.fill(into, 0);
        tree.add(rows, 0, rows.rows(), into, 0);
    }

    /// For those who add up many.
    Tree tree() {
        return tree;
    }

    /// The leaf of a row, from 0.
    public int leaf(Table rows, int row) {
        return tree.leaf(rows, rows.base(row));
    }

    /// How many leaves it has.
    public int leaves() {
        return tree.leaves();
    }

    /// The longest way from the root to a leaf, in splits.
    public int depth() {
        return tree.depth();
    }

    /// What a leaf predicts: number `k` of its predictions.
    public double value(int leaf, int k) {
        return tree.value(leaf, k);
    }

    /// The features it was learned from.
    public List<Column> columns() {
        return signature.columns();
    }

    /// What it predicts.
    public Target target() {
        return signature.target();
    }

    /// By how much the splits of each column lowered the impurity, as shares that sum to 1; all 0 for a
    /// tree without splits. Columns of many values are favoured.
    public double[] importance() {
        return Gains.of(signature.columns().size(), tree);
    }

    /// The tree as indented text, a line for each node.
    public String describe() {
        return new TreeText(signature, tree).toString();
    }

    /// Such as `tree of 9 leaves, depth 4`.
    @Override
    public String toString() {
        return "tree of " + leaves() + " leaves, depth " + depth();
    }

    @Override
    public String kind() {
        return "tree";
    }

    @Override
    public void write(ModelWriter out) {
        signature.write(out);
        tree.write(out, "");
    }

    /// Reads what [#write] wrote.
    public static TreeModel read(ModelReader in) {
        Signature signature = Signature.read(in);
        return new TreeModel(signature, Tree.read(in, "", signature, signature.outputs()));
    }
}
