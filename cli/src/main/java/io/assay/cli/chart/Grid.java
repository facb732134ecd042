package io.assay.cli.chart;

import java.util.List;

/// A table: the first column names its rows.
///
/// @param caption what it shows
/// @param headings one per column
/// @param rows as many cells as headings
public record Grid(String caption, List<String> headings, List<List<String>> rows) {}
