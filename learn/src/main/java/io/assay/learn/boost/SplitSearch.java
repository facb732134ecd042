package io.assay.learn.boost;

import io.assay.learn.bins.Bins;

/// Finds the best split of a node by one column, from the column's histogram.
///
/// Sums stay in units, in which they are whole numbers; the penalties are brought to units instead.
final class SplitSearch {
    /// A split gains more than what rounding makes of nothing.
    private static final double ROUNDING = 1 + 1e-10;

    private final Bins bins;
    private final Growth growth;
    private final double lambda;
    private final double alpha;
    private final double gamma;
    private final double minHessian;

    /// What one of the gain in units stands for.
    private final double gainUnit;

    private final LeafValues values;

    /// Null where no column has a direction.
    private final BoundedSearch bounded;

    /// Null where no column goes by sets.
    private final SetSearch sets;

    private final boolean[] bySets;

    SplitSearch(Bins bins, SplitRules rules, Gradients gradients) {
        this.bins = bins;
        growth = rules.growth();
        bySets = rules.bySets();
        double g = gradients.gradientUnit();
        double h = gradients.hessianUnit();
        gainUnit = g * g / h;
        lambda = growth.lambda() / h;
        alpha = growth.alpha() / g;
        gamma = growth.gamma() / gainUnit;
        minHessian = Math.max(1, growth.minChildWeight() / h);
        values = new LeafValues(growth, gradients);
        Directions directions = rules.directions();
        bounded = directions.isEmpty() ? null : new BoundedSearch(bins, growth, directions, values);
        sets = rules.sets() == null ? null : new SetSearch(bins, growth, rules.sets(), gradients);
    }

    /// Whether a node may be split as far as its depth and weight tell.
    boolean isOpen(Node node) {
        return growth.reaches(node.depth)
                && node.rows() >= Math.max(2, 2 * growth.minRows())
                && Gradients.hessian(node.sums) >= 2 * minHessian;
    }

    /// What a leaf adds to scores, before the learning rate.
    double value(Node leaf) {
        return values.value(leaf.sums, leaf);
    }

    /// Tells children between what their values must lie.
    void bound(Node parent, Node left, Node right) {
        if (bounded != null) {
            bounded.bound(parent, left, right);
        }
    }

    /// The best split, or null when none gains enough.
    ///
    /// @param sums the node's sums of the column
    Split best(Node node, long[] sums, int column, SplitScores scores) {
        if (bySets[column]) {
            return sets.best(node, sums, column, least(node));
        }
        int count = bins.cuts(column).count();
        long missing = bins.hasMissing(column) ? sums[count] : 0;
        Split right = scan(node, sums, column, missing, false, scores);
        return missing == 0
                ? right
                : Split.better(right, scan(node, sums, column, missing, true, scores));
    }

    /// The least hessian sum of a side.
    private double least(Node node) {
        double perRow = Gradients.hessian(node.sums) / node.rows();
        return Math.max(minHessian, growth.minRows() * perRow * (1 - 1e-12));
    }

    /// Values that are missing go to one side; where none is, to the heavier one.
    private Split scan(
            Node node,
            long[] sums,
            int column,
            long missing,
            boolean isMissingLeft,
            SplitScores scores) {
        double least = least(node);
        if (bounded != null) {
            return bounded.scan(node, sums, column, missing, isMissingLeft, least);
        }
        int count = bins.cuts(column).count();
        int end = missing == 0 || isMissingLeft ? count - 1 : count;
        double h = Gradients.hessian(node.sums);
        double size = Math.max(0, Math.abs(Gradients.gradient(node.sums)) - alpha);
        double whole = size * size / (h + lambda);
        scores.set(sums, end, node.sums, isMissingLeft ? missing : 0, lambda, alpha);
        int bin = scores.best(end, h, least, whole * ROUNDING + gamma);
        if (bin < 0) {
            return null;
        }
        boolean isHeavyLeft = 2 * Gradients.hessian(scores.left(bin)) >= h;
        return Split.at(
                (scores.score(bin) - whole) * gainUnit,
                column,
                bin,
                missing == 0 ? isHeavyLeft : isMissingLeft,
                scores.left(bin));
    }
}
