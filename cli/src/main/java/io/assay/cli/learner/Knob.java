package io.assay.cli.learner;

/// The setting that makes a learner simpler or richer, and the values that `assay doctor` tries.
///
/// @param setting its name
/// @param values rising
public record Knob(String setting, String... values) {}
