package io.assay.multilabel;

/// How numbers of labels become one.
public enum LabelAverage {
    /// All pairs of a row and a label count as rows of one problem.
    MICRO,
    /// The mean over labels.
    MACRO,
    /// The mean over labels, each weighted by how many rows have it.
    WEIGHTED,
    /// The mean over rows, each a problem over its labels.
    SAMPLES
}
