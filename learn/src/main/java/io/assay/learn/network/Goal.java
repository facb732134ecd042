package io.assay.learn.network;

/// What outputs are held against, and what predictions are made of them.
interface Goal {

    /// The loss of a row, whose derivative by each output is written.
    ///
    /// @param row of the training table
    double loss(int row, double[] output, double[] error);

    /// Turns outputs into what a model predicts.
    void finish(double[] output);

    /// The same without the table, for a model to keep.
    Goal forPrediction();
}
