package io.assay.cli.train;

/// What `assay train` found.
///
/// @param setup what was learned from, by what
/// @param folds the cross-validation; null without
/// @param bag the out-of-bag values; null where there are none
/// @param fingerprint of the table in the saved model; null when none was saved
record Outcome(Setup setup, OutOfFold folds, OutOfBag bag, String fingerprint) {}
