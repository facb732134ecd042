package io.assay.learn.search.gradient;

import io.assay.learn.Model;

/// How settings do on validation rows, and how that changes with them.
///
/// @param loss the mean squared error, or the mean log loss
/// @param gradient its derivative by each setting; not to be changed
/// @param model what was trained with them; null for the mean of several
public record Slope(double loss, double[] gradient, Model model) {}
