package io.assay.learn.linear;

/// Where a search ended.
///
/// @param at the point
/// @param isConverged whether it is flat enough there
record Minimum(double[] at, boolean isConverged) {}
