package io.assay.learn.boost;

import io.assay.learn.bins.Bins;

/// Finds splits of trees that rise or fall with some columns. Slower than [SplitSearch], as it needs the
/// values of both sides of every split.
final class BoundedSearch {
    private final Bins bins;
    private final Directions directions;
    private final LeafValues values;
    private final double gamma;

    BoundedSearch(Bins bins, Growth growth, Directions directions, LeafValues values) {
        this.bins = bins;
        this.directions = directions;
        this.values = values;
        gamma = growth.gamma();
    }

    /// As [SplitSearch] scans.
    ///
    /// @param least the least hessian sum of a side, in units
    Split scan(
            Node node, long[] sums, int column, long missing, boolean isMissingLeft, double least) {
        int count = bins.cuts(column).count();
        int end = missing == 0 || isMissingLeft ? count - 1 : count;
        double whole = values.score(node.sums, values.value(node.sums, node));
        double bar = gamma + 1e-10 * Math.abs(whole);
        Split best = null;
        long left = isMissingLeft ? missing : 0;
        for (int b = 0; b < end; b++) {
            left += sums[b];
            long right = node.sums - left;
            if (Gradients.hessian(left) < least || Gradients.hessian(right) < least) {
                continue;
            }
            double l = values.value(left, node);
            double r = values.value(right, node);
            double gain = values.score(left, l) + values.score(right, r) - whole;
            if (gain > bar && directions.of(column) * (r - l) >= 0) {
                bar = gain;
                boolean heavy = Gradients.hessian(left) >= Gradients.hessian(right);
                best = Split.at(gain, column, b, missing == 0 ? heavy : isMissingLeft, left);
            }
        }
        return best;
    }

    /// Bounds the children of a node whose split rises or falls, at the middle of their values, so that
    /// no leaf below one passes a leaf below the other.
    void bound(Node parent, Node left, Node right) {
        left.inherit(parent);
        right.inherit(parent);
        double middle = (values.value(left.sums, left) + values.value(right.sums, right)) / 2;
        int direction = directions.of(parent.split.column());
        if (direction != 0) {
            Node lower = direction > 0 ? left : right;
            Node upper = direction > 0 ? right : left;
            lower.most = Math.min(lower.most, middle);
            upper.least = Math.max(upper.least, middle);
        }
    }
}
