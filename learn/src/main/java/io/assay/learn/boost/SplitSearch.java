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

    SplitSearch(Bins bins, Growth growth, Directions directions, Gradients gradients) {
        this.bins = bins;
        this.growth = growth;
        double g = gradients.gradientUnit();
        double h = gradients.hessianUnit();
        gainUnit = g * g / h;
        lambda = growth.lambda() / h;
        alpha = growth.alpha() / g;
        gamma = growth.gamma() / gainUnit;
        minHessian = Math.max(1, growth.minChildWeight() / h);
        values = new LeafValues(growth, gradients);
        bounded = directions.isEmpty() ? null : new BoundedSearch(bins, growth, directions, values);
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

    private double square(double gradient) {
        double size = Math.max(0, Math.abs(gradient) - alpha);
        return size * size;
    }

    /// The best split, or null when none gains enough.
    ///
    /// @param sums the node's histogram
    Split best(Node node, long[] sums, int column) {
        int count = bins.cuts(column).count();
        long missing = bins.hasMissing(column) ? sums[bins.start(column) + count] : 0;
        Split right = scan(node, sums, column, missing, false);
        return missing == 0 ? right : Split.better(right, scan(node, sums, column, missing, true));
    }

    /// The least hessian sum of a side.
    private double least(Node node) {
        double perRow = Gradients.hessian(node.sums) / node.rows();
        return Math.max(minHessian, growth.minRows() * perRow * (1 - 1e-12));
    }

    /// Values that are missing go to one side; where none is, to the heavier one.
    private Split scan(Node node, long[] sums, int column, long missing, boolean isMissingLeft) {
        double least = least(node);
        if (bounded != null) {
            return bounded.scan(node, sums, column, missing, isMissingLeft, least);
        }
        double g = Gradients.gradient(node.sums);
        double h = Gradients.hessian(node.sums);
        double whole = square(g) / (h + lambda);
        double bar = whole * ROUNDING + gamma;
        int start = bins.start(column);
        int count = bins.cuts(column).count();
        int end = missing == 0 || isMissingLeft ? count - 1 : count;
        int bin = -1;
        long left = isMissingLeft ? missing : 0;
        long best = 0;
        for (int b = 0; b < end; b++) {
            left += sums[start + b];
            double hl = Gradients.hessian(left);
            double hr = h - hl;
            if (hl < least) {
                continue;
            }
            if (hr < least) {
                break;
            }
            double gl = Gradients.gradient(left);
            double l = hl + lambda;
            double r = hr + lambda;
            double top = square(gl) * r + square(g - gl) * l;
            if (top > bar * (l * r)) {
                bar = top / (l * r);
                bin = b;
                best = left;
            }
        }
        if (bin < 0) {
            return null;
        }
        boolean toLeft = missing == 0 ? 2 * Gradients.hessian(best) >= h : isMissingLeft;
        return new Split((bar - whole) * gainUnit, column, bin, toLeft, best);
    }
}
