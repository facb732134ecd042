package io.assay.learn.tree;

/// How the categories of a column are parted.
public enum CategoryRule {
    /// Ordered by the mean target in the node and cut once, which is the best of all ways for numbers and
    /// two classes; for more classes, by the share of the node's most frequent one.
    ORDERED,
    /// One against all others.
    ONE_VERSUS_REST
}
