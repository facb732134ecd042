package io.assay.cli.chart;

/// Something to look at.
public sealed interface Figure permits Chart, Heat, Forest, BarList, Surface, Rails {

    /// The name of its file and in the page: lower-case letters, digits and dashes.
    String id();

    /// A few words.
    String title();

    /// What is to be seen, for those who cannot.
    String summary();

    /// A word of warning on it, or null.
    default String badge() {
        return null;
    }

    /// The same as numbers.
    Grid table();
}
