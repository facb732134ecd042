package io.assay.learn.network;

/// What outputs are held against, and what predictions are made of them.
interface Goal {

    /// The loss of a row, whose derivative by each output is written.
    ///
    /// @param row of the training table
    double loss(int row, double[] output, double[] error);

    /// How the derivative that [#loss] wrote changes as the outputs move.
    ///
    /// @param error what it wrote
    /// @param moved by how much each output moves
    /// @param turned how much each derivative changes
    void turn(int row, double[] error, double[] moved, double[] turned);

    /// Turns outputs into what a model predicts.
    void finish(double[] output);

    /// The same without the table, for a model to keep.
    Goal forPrediction();
}
