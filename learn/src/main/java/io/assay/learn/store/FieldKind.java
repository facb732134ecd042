package io.assay.learn.store;

import java.util.Locale;

/// What a field holds; its place in the list is its mark in the file, so the order must stay.
enum FieldKind {
    INTEGER,
    NUMBER,
    TEXT,
    BYTES,
    INTS,
    LONGS,
    FLOATS,
    DOUBLES,
    COLUMNS,
    TARGET,
    MODEL;

    /// What a mark stands for.
    static String words(int mark) {
        return mark < 0 || mark >= values().length
                ? "mark " + mark + " of no kind of field"
                : values()[mark].words();
    }

    String words() {
        return name().toLowerCase(Locale.ROOT);
    }
}
