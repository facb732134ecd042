package io.assay.resample;

/// Trains a model on some of the caller's rows.
@FunctionalInterface
public interface Trainer {
    /// The scores of all rows by a model that was trained on rows `inBag`, in which a row may stand
    /// several times.
    double[] scores(int[] inBag);
}
