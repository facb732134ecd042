package io.assay.learn.boost;

import io.assay.learn.parallel.Parts;
import java.util.List;
import java.util.concurrent.Executor;

/// Leaves whose values are quantiles of what is left to explain in their rows; 0 in those without rows,
/// which symmetric trees have, and a tree for which no row was drawn.
final class LeafQuantiles {
    private LeafQuantiles() {}

    static void set(
            Tree tree,
            TreeGrower grower,
            double alpha,
            double[] truth,
            double[] weights,
            double[] scores,
            Executor executor) {
        List<Node> leaves = grower.leaves();
        int[] rows = grower.partition().rows;
        Parts.run(
                leaves.size(),
                executor,
                k -> {
                    Node leaf = leaves.get(k);
                    double[] left = new double[leaf.rows()];
                    double[] weight = weights == null ? null : new double[leaf.rows()];
                    for (int i = 0; i < left.length; i++) {
                        int row = rows[leaf.from + i];
                        left[i] = truth[row] - scores[row];
                        if (weight != null) {
                            weight[i] = weights[row];
                        }
                    }
                    tree.values()[leaf.number] =
                            left.length == 0
                                    ? 0
                                    : Starts.quantile(left, weight, left.length, alpha);
                });
    }
}
