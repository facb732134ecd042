package io.assay.cli.chart;

import java.util.Locale;

/// What a line or a bar stands for; the style sheets give each its colour.
public enum Role {
    C0,
    C1,
    C2,
    C3,
    C4,
    C5,
    C6,
    C7,
    REFERENCE,
    PERFECT,
    POSITIVE,
    NEGATIVE,
    CHOSEN;

    /// How many models or classes are told apart by colour.
    public static final int COLOURS = 8;

    /// The colour of the i-th model or class.
    public static Role of(int i) {
        return values()[i % COLOURS];
    }

    /// The name in style sheets.
    public String css() {
        return name().toLowerCase(Locale.ROOT);
    }
}
