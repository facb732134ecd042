package io.assay.file;

import java.util.List;

/// One array wanted from a table: a column, or several columns of numbers side by side as a matrix.
///
/// @param name how the array is called in messages of the caller; for a single column its name
/// @param fields the table's columns it is made of: one, or the K columns of a matrix in order
/// @param kind what the values are
/// @param mayMiss whether a value may be missing, as [Missing] says: a number is then NaN, a label the
///     text that says so, empty for NULL
public record Column(String name, List<String> fields, Kind kind, boolean mayMiss) {
    /// What the values of a column are.
    public enum Kind {
        /// Any text, dictionary-coded: `int[]` codes in order of first appearance. Integers are read as
        /// their decimal text, floats that are integers likewise (`1.0` in an .npy is `1`).
        LABEL,
        /// Numbers as `double[]`: finite, infinite or NaN.
        NUMBER,
        /// Numbers as `float[]`; only from [Storage#FLOAT32].
        FLOAT
    }

    /// Checks that there are fields, and one only for labels.
    public Column {
        fields = List.copyOf(fields);
        if (fields.isEmpty() || (kind == Kind.LABEL && fields.size() > 1)) {
            throw new IllegalArgumentException(
                    "column " + name + " of kind " + kind + " has " + fields.size() + " fields");
        }
    }

    /// An array without missing values.
    public Column(String name, List<String> fields, Kind kind) {
        this(name, fields, kind, false);
    }

    /// The same where values may be missing.
    public Column orMissing() {
        return new Column(name, fields, kind, true);
    }

    /// A column of labels.
    public static Column label(String name) {
        return new Column(name, List.of(name), Kind.LABEL);
    }

    /// A column of doubles.
    public static Column number(String name) {
        return new Column(name, List.of(name), Kind.NUMBER);
    }

    /// A column of floats; the table must keep it as [Storage#FLOAT32].
    public static Column floats(String name) {
        return new Column(name, List.of(name), Kind.FLOAT);
    }

    /// K columns as one row-major matrix: the value of row r and field j of a chunk is at `r * K + j`.
    ///
    /// @param kind [Kind#NUMBER] or [Kind#FLOAT]
    public static Column matrix(String name, List<String> fields, Kind kind) {
        return new Column(name, fields, kind);
    }

    /// The number of values per row: 1, or K for a matrix.
    public int width() {
        return fields.size();
    }
}
