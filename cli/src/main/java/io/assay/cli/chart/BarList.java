package io.assay.cli.chart;

import java.util.List;

/// Bars with intervals, one below the other.
///
/// @param axis where bars begin, which is not always 0
public record BarList(
        String id, String title, String summary, Axis axis, List<Forest.Item> items, Grid table)
        implements Figure {

    /// The same values as bars.
    public static BarList of(Forest forest) {
        return new BarList(
                forest.id(),
                forest.title(),
                forest.summary(),
                forest.axis(),
                forest.items(),
                forest.table());
    }
}
