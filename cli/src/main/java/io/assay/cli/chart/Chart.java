package io.assay.cli.chart;

import java.util.List;

/// Lines, bands, bars and points on two axes.
///
/// @param square whether both axes measure the same, so that the chart is a square
/// @param series in the order of drawing
/// @param notes what to know when reading it
public record Chart(
        String id,
        String title,
        String summary,
        Axis x,
        Axis y,
        boolean square,
        List<Series> series,
        List<String> notes,
        Grid table)
        implements Figure {}
