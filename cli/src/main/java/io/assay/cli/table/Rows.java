package io.assay.cli.table;

import io.assay.learn.Table;

/// Rows for a saved model.
///
/// @param table the features, and the target where it is whole
/// @param numbers the target of each row, NaN where it is missing; null where there is none
/// @param labels the class of each row, -1 where it is missing; null where there is none
public record Rows(Table table, double[] numbers, int[] labels) {}
