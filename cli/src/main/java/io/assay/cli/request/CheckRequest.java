package io.assay.cli.request;

import java.nio.file.Path;
import java.util.List;

/// What `assay folds check` was asked for.
///
/// @param file the table
/// @param folds a file of folds, as `--out` writes it; null when a column of the table says them
/// @param column the column of the fold
/// @param group the columns of the groups; null for none
/// @param ignored columns that do not make two rows different
/// @param json whether JSON is printed in place of the text
public record CheckRequest(
        Path file, Path folds, String column, String group, List<String> ignored, boolean json) {}
