package io.assay.learn.boost;

import io.assay.kernel.TreeStep;

/// Writes the [TreeSteps] of a tree: the right side of a node is done with before the left one, which
/// so needs no set of its own.
final class StepPlan {
    private final Forest forest;
    private final PageBook book;
    private TreeSteps steps;
    private int leaves;

    StepPlan(Forest forest, PageBook book) {
        this.forest = forest;
        this.book = book;
    }

    /// The steps of a tree; null if it has too many leaves, or a way that is longer than is said, as in
    /// a forest from a file.
    TreeSteps of(int tree) {
        leaves = 0;
        int root = forest.roots[tree];
        if (!isSmall(root, Math.min(forest.depths[tree], TreeSteps.MOST_SETS - 1))) {
            return null;
        }
        steps = new TreeSteps(leaves);
        write(root, 0, 0, 0);
        return steps;
    }

    private boolean isSmall(int node, int depth) {
        if (isLeaf(node)) {
            return ++leaves <= TreeSteps.MOST_LEAVES;
        }
        return depth > 0 && isSmall(left(node), depth - 1) && isSmall(left(node) + 1, depth - 1);
    }

    private boolean isLeaf(int node) {
        return Forest.left(forest.nodes[node]) == 0;
    }

    private int left(int node) {
        return node + Forest.left(forest.nodes[node]);
    }

    private int leaves(int node) {
        return isLeaf(node) ? 1 : leaves(left(node)) + leaves(left(node) + 1);
    }

    /// @param set the rows of the node
    /// @param first the number of its leftmost leaf
    /// @param known the bits that all of its leaves have and that were taken in
    private void write(int node, int set, int first, int known) {
        int end = first + leaves(node) - 1;
        int common = common(first, end);
        for (int rest = common & ~known; rest != 0; rest &= rest - 1) {
            steps.takeIn(set, Integer.numberOfTrailingZeros(rest));
        }
        if (isLeaf(node)) {
            steps.value(first, forest.values[node]);
            return;
        }
        int left = left(node);
        int middle = first + leaves(left);
        int ofRight = common(middle, end) & ~common;
        int taken = Integer.lowestOneBit(ofRight);
        boolean isLast = end - first == 1 && ofRight == taken && common(first, first) == common;
        long word = forest.nodes[node];
        steps.part(set, book.page(word), book.number(word), bit(taken), isLast);
        write(left + 1, set + 1, middle, common | taken);
        write(left, set, first, common);
    }

    private static int bit(int taken) {
        return taken == 0 ? TreeStep.NO_BIT : Integer.numberOfTrailingZeros(taken);
    }

    /// The bits that all numbers from `first` to `last` have.
    private static int common(int first, int last) {
        int apart = Integer.SIZE - Integer.numberOfLeadingZeros(first ^ last);
        return first & last & -1 << apart;
    }
}
