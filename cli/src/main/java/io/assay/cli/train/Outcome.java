package io.assay.cli.train;

import io.assay.learn.Model;

/// What `assay train` found.
///
/// @param setup what was learned from, by what
/// @param folds the cross-validation; null without
/// @param model of all rows; null when none was needed
/// @param bag the out-of-bag values; null where there are none
/// @param fingerprint of the table in the saved model; null when none was saved
record Outcome(Setup setup, OutOfFold folds, Model model, OutOfBag bag, String fingerprint) {}
