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
        this.trees = trees.stream().map(TreeModel::tree).toArray(Tree[]::new);
        int columns = trees.get(0).columns().size();
        spare = new Spare<>(() -> new KeyRows(columns));
    }

    /// Writes the mean over trees of what they predict; columns are not checked.
    public void mean(Table rows, double[] into) {
        Arrays.fill(into, 0);
        KeyRows keys = spare.take();
        for (int from = 0; from < rows.rows(); from += keys.count()) {
            keys.read(rows, from);
            for (Tree tree : trees) {
                if (tree.isNumeric() && keys.count() >= FEW) {
                    tree.add(keys, from, into);
                } else {
                    tree.add(rows, from, from + keys.count(), 1, into);
                }
            }
        }
        spare.give(keys);
        for (int i = 0; i < into.length; i++) {
            into[i] /= trees.length;
        }
    }
}
