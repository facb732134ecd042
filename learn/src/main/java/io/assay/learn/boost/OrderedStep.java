package io.assay.learn.boost;

import io.assay.learn.bins.Bins;
import io.assay.learn.parallel.Parts;
import java.util.List;

/// What ordered boosting does otherwise: trees are grown on the derivatives of one of the [Orders], and
/// the values of their leaves come from plain ones.
final class OrderedStep {
    private final GradientBoosting settings;
    private final Orders orders;
    private final Gradients gradients;
    private final int[] leafOf;

    /// @param gradients room for derivatives in an order
    OrderedStep(GradientBoosting settings, Orders orders, Gradients gradients) {
        this.settings = settings;
        this.orders = orders;
        this.gradients = gradients;
        leafOf = new int[gradients.packed.length];
    }

    /// Derives the loss at the scores of all models of all orders.
    void derive(Loss loss) {
        orders.derive(loss);
    }

    /// Those on which a tree is to be grown.
    Gradients gradients(long treeSeed, int output) {
        orders.write(~treeSeed, output, gradients);
        return gradients;
    }

    /// Sets the values of a tree's leaves by plain derivatives, and adds the tree to all models.
    void settle(Tree tree, TreeGrower grower, Bins bins, Gradients plain, int output) {
        List<Node> leaves = grower.leaves();
        int[] rows = grower.partition().rows;
        int start = output * leafOf.length;
        Parts.run(
                leaves.size(),
                settings.executor(),
                k -> {
                    Node leaf = leaves.get(k);
                    double g = 0;
                    double h = 0;
                    for (int i = leaf.from; i < leaf.to; i++) {
                        g += plain.first[start + rows[i]];
                        h += plain.second[start + rows[i]];
                        leafOf[rows[i]] = leaf.number;
                    }
                    tree.values()[leaf.number] = LeafValues.step(g, h, settings.growth());
                });
        for (int i = 0; i < leafOf.length && !settings.sampling().takesAllRows(); i++) {
            leafOf[i] = tree.leaf(bins, i);
        }
        orders.add(output, leafOf, tree.size(), settings.growth(), settings.rate());
    }
}
