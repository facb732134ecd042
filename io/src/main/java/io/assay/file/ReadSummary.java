package io.assay.file;

import java.util.List;

/// What is known after the last row.
///
/// @param rows the number of rows read; 0 when the table has a header and nothing else
/// @param dictionaries per wanted column its labels in order of first appearance; empty for numbers
public record ReadSummary(long rows, List<List<String>> dictionaries) {
    /// Takes a copy of the outer list.
    public ReadSummary {
        dictionaries = List.copyOf(dictionaries);
    }
}
