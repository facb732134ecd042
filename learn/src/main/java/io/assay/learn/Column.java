package io.assay.learn;

import java.util.List;

/// A feature: its name and what its values mean.
///
/// @param name as in the file; unique in a table
/// @param categories the names of the codes 0, 1, 2 ...; empty for a numeric column
public record Column(String name, List<String> categories) {

    /// Checks and copies.
    public Column {
        categories = List.copyOf(categories);
    }

    /// A column of numbers.
    public static Column numeric(String name) {
        return new Column(name, List.of());
    }

    /// Whether the values are codes of categories.
    public boolean isCategorical() {
        return !categories.isEmpty();
    }
}
