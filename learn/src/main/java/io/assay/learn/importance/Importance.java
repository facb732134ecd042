package io.assay.learn.importance;

import io.assay.Interval;
import io.assay.learn.Column;

/// How much worse a model gets without what a column says.
///
/// @param column the feature
/// @param drop the mean over all shufflings; about 0 for a column that does not matter
/// @param interval of that mean: where it would lie after ever more shufflings of the same rows
public record Importance(Column column, double drop, Interval interval) {}
