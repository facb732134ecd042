package io.assay.file.npy;

/// Where a column lies.
///
/// @param array the file
/// @param place the column in it, from 0
public record NpyField(NpyArray array, int place) {}
