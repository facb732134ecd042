package io.assay.cli.request;

/// By what the rows are split for a cross-validation, besides classes.
///
/// @param group the columns of the groups, which stay together; null for none
/// @param time the column of the time, by which windows are tested one after the other; null for none
/// @param gap how much time is left out before a window
public record SplitRequest(String group, String time, long gap) {}
