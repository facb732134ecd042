package io.assay.learn.tree;

/// Which thresholds of a column are tried.
public enum ThresholdRule {
    /// All of them; the best is taken.
    BEST,
    /// One, drawn uniformly between the least and the largest value of the node (P. Geurts, D. Ernst, L.
    /// Wehenkel, Machine Learning 63, 2006); of categories, a random one against all others.
    RANDOM
}
