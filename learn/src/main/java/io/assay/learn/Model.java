package io.assay.learn;

/// What was learned. Models are immutable, may be used by many threads at once, and predict without
/// allocation once they ran warm.
@FunctionalInterface
public interface Model {

    /// Predicts every row of a table into an array of yours.
    ///
    /// For a numeric target one number a row. For K classes, K probabilities a row, row after row, in
    /// the order of [Table#classes()]; those of a row sum to 1. A binary target has K = 2.
    ///
    /// @param rows the features, in the columns of the training table; a target is not needed
    /// @param into of length `rows.rows()`, or `rows.rows() * K`
    /// @throws IllegalArgumentException if `into` has another length, or the columns differ from those
    ///     that were learned from
    void predict(Table rows, double[] into);
}
