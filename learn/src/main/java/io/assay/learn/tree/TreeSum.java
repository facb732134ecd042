package io.assay.learn.tree;

import io.assay.learn.Table;
import io.assay.learn.grow.KeyRows;
import io.assay.learn.grow.Tree;
import io.assay.learn.parallel.Spare;
import java.util.Arrays;
import java.util.List;

/// What many trees of the same columns say together, block of rows after block, tree after tree.
public final class TreeSum {
    /// Rows below which keys are not worth their making.
    private static final int FEW = 8;

    private final Tree[] trees;
    private final Spare<KeyRows> spare;

    /// @param trees of the same columns and target
    public TreeSum(List<TreeModel> trees) {
        this(trees.stream().map(TreeModel::tree).toArray(Tree[]::new), trees.get(0));
    }

    private TreeSum(Tree[] trees, TreeModel first) {
        this.trees = trees;
        int columns = first.columns().size();
        spare = new Spare<>(() -> new KeyRows(columns));
    }

    /// Of votes instead of probabilities: each tree gives its say to the class that it holds most
    /// probable, the lowest of equal ones.
    public static TreeSum ofVotes(List<TreeModel> trees, double[] says) {
        Tree[] voting = new Tree[trees.size()];
        Arrays.setAll(voting, t -> trees.get(t).tree().voting(says[t]));
        return new TreeSum(voting, trees.get(0));
    }

    /// Writes the mean over trees of what they predict; columns are not checked.
    public void mean(Table rows, double[] into) {
        sum(rows, into);
        for (int i = 0; i < into.length; i++) {
            into[i] /= trees.length;
        }
    }

    /// Writes the sum over trees of what they predict; columns are not checked.
    public void sum(Table rows, double[] into) {
        Arrays.fill(into, 0);
        KeyRows keys = spare.take();
        for (int from = 0; from < rows.rows(); from += keys.count()) {
            keys.read(rows, from, Integer.MAX_VALUE);
            for (Tree tree : trees) {
                add(tree, keys, rows, from, into, from);
            }
        }
        spare.give(keys);
    }

    /// Writes what each tree predicts of some rows, where that is a number: those of the first tree, then
    /// those of the next.
    ///
    /// @param from the first row
    /// @param most how many rows there is room for
    /// @return how many rows they are
    public int each(Table rows, int from, int most, double[] into) {
        KeyRows keys = spare.take();
        keys.read(rows, from, most);
        int count = keys.count();
        Arrays.fill(into, 0, trees.length * count, 0);
        for (int t = 0; t < trees.length; t++) {
            add(trees[t], keys, rows, from, into, t * count);
        }
        spare.give(keys);
        return count;
    }

    private static void add(
            Tree tree, KeyRows keys, Table rows, int from, double[] into, int first) {
        if (tree.isNumeric() && keys.count() >= FEW) {
            tree.add(keys, first, into);
        } else {
            tree.add(rows, from, from + keys.count(), into, first);
        }
    }
}
