package io.assay.split;

/// Rows to train on and rows to test on.
///
/// @param number the place of the split in its plan, from 0
/// @param train rows to train on; a bootstrap names some of them several times
/// @param test rows to test on, none of which trains
public record Split(long number, Rows train, Rows test) {}
