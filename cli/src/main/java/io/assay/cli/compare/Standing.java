package io.assay.cli.compare;

import io.assay.compare.Comparison;
import io.assay.interval.Estimate;

/// A model in the order of one metric.
///
/// @param model its number in the command, from 0
/// @param name what it is called
/// @param estimate its value; with more than two models all intervals hold together
/// @param against the best model minus this one; null for the best itself
record Standing(int model, String name, Estimate estimate, Comparison against) {}
