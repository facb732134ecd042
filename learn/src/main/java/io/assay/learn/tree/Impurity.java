package io.assay.learn.tree;

/// What splits of classes lower. Splits of numbers lower the squared error.
public enum Impurity {
    /// The chance that two random rows of a node differ in class, `1 - Σ p²`.
    GINI,
    /// The entropy in nats, `-Σ p ln p`.
    ENTROPY
}
