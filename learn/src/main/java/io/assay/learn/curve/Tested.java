package io.assay.learn.curve;

/// What the model of one split predicted.
///
/// @param rows the rows that were tested
/// @param predicted for these
/// @param training for the rows it was trained on; null unless asked for
record Tested(int[] rows, double[] predicted, double[] training) {}
