package io.assay.cli.input;

import io.assay.BinarySample;

/// What was read of a binary file.
///
/// @param sample truth and score of every row
/// @param rows how many
/// @param positive the label of the positive class, null when it did not occur
/// @param negative the label of the negative class, null when it did not occur
/// @param arrays the rows themselves; null when they passed by once
public record BinaryInput(
        BinarySample sample, long rows, String positive, String negative, BinaryArrays arrays) {}
