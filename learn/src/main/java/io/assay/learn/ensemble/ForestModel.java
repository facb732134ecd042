package io.assay.learn.ensemble;

import io.assay.learn.Model;
import io.assay.learn.Table;
import io.assay.learn.grow.Gains;
import io.assay.learn.grow.Signature;
import io.assay.learn.store.ModelReader;
import io.assay.learn.store.ModelWriter;
import io.assay.learn.store.StoredModel;
import io.assay.learn.tree.TreeModel;
import io.assay.learn.tree.TreeSum;
import java.util.ArrayList;
import java.util.List;

/// The mean of many trees.
public final class ForestModel implements StoredModel {
    private final Signature signature;
    private final List<TreeModel> trees;
    private final TreeSum sum;

    /// @param trees of the same table, at least one
    ForestModel(List<TreeModel> trees) {
        TreeModel first = trees.get(0);
        this.signature = new Signature(first.columns(), first.target());
        this.trees = List.copyOf(trees);
        sum = new TreeSum(this.trees);
    }

    @Override
    public void predict(Table rows, double[] into) {
        signature.check(rows, into);
        sum.mean(rows, into);
    }

    /// The trees.
    public List<TreeModel> trees() {
        return trees;
    }

    /// By how much the splits of each column lowered the impurity: shares that sum to 1, the mean over
    /// trees. Columns of many values are favoured.
    public double[] importance() {
        double[] mean = new double[signature.columns().size()];
        for (TreeModel tree : trees) {
            double[] some = tree.importance();
            for (int c = 0; c < mean.length; c++) {
                mean[c] += some[c];
            }
        }
        return Gains.shares(mean);
    }

    /// Such as `forest of 100 trees, 2410 leaves`.
    @Override
    public String toString() {
        long leaves = trees.stream().mapToLong(TreeModel::leaves).sum();
        return "forest of " + trees.size() + " trees, " + leaves + " leaves";
    }

    @Override
    public String kind() {
        return "forest";
    }

    @Override
    public void write(ModelWriter out) {
        Members.write(out, trees);
    }

    /// Reads what [#write] wrote.
    public static ForestModel read(ModelReader in) {
        List<TreeModel> trees = new ArrayList<>();
        for (Model member : Members.read(in)) {
            in.check(member instanceof TreeModel, "a member of a forest is no tree");
            TreeModel tree = (TreeModel) member;
            in.check(
                    trees.isEmpty()
                            || tree.columns().equals(trees.get(0).columns())
                                    && tree.target().equals(trees.get(0).target()),
                    "trees of a forest differ in columns or target");
            trees.add(tree);
        }
        return new ForestModel(trees);
    }
}
