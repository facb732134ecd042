package io.assay.learn.boost;

/// A node of a tree that grows.
final class Node {
    /// Its number in the tree.
    final int number;

    final int depth;

    /// Its rows in the partition.
    final int from;

    final int to;

    /// The packed sums of its rows.
    final long sums;

    /// Between what its value must lie, so that the tree is monotone.
    double least = Double.NEGATIVE_INFINITY;

    double most = Double.POSITIVE_INFINITY;

    /// Its histogram; -1 for none.
    int slot = -1;

    /// The best way to part it; null for none.
    Split split;

    /// How many rows of it go left; known when it is parted.
    int lefts;

    Node(int number, int depth, int from, int to, long sums) {
        this.number = number;
        this.depth = depth;
        this.from = from;
        this.to = to;
        this.sums = sums;
    }

    /// Takes over the bounds of its parent.
    void inherit(Node parent) {
        least = parent.least;
        most = parent.most;
    }

    int rows() {
        return to - from;
    }
}
