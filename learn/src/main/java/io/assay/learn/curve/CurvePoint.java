package io.assay.learn.curve;

import io.assay.split.FoldScores;

/// A point of a curve, with its bands: `mean() ± sd()` and `interval(level)` of both.
///
/// @param x the setting, or the mean number of rows trained on
/// @param trained the metric on the rows trained on, fold by fold
/// @param tested the metric on rows not seen, fold by fold
public record CurvePoint(double x, FoldScores trained, FoldScores tested) {}
