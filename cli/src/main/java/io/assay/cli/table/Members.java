package io.assay.cli.table;

import io.assay.learn.Table;
import java.util.List;

/// The predictions of several models for the same rows.
///
/// @param truth a table of the target alone, beside a column that says nothing
/// @param names of the members
/// @param outputs of each member, as a model writes them: a number or K probabilities a row
public record Members(Table truth, List<String> names, double[][] outputs) {}
