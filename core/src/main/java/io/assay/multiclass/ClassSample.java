package io.assay.multiclass;

/// What metrics over several classes are computed from: rows held in arrays, or the matrix of rows
/// that were seen once in a stream.
public interface ClassSample {

    /// The K x K counts.
    ConfusionMatrix confusion();

    /// What follows from the class probabilities; null when only labels were predicted.
    ClassProbabilities probabilities();
}
