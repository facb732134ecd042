package io.assay.cli.table;

import io.assay.learn.Table;
import java.util.List;

/// A table with its target, read from a file.
///
/// @param table features, target and weights
/// @param name of the file
/// @param notes what the reader should know, a sentence each
public record TrainingTable(Table table, String name, List<String> notes) {}
