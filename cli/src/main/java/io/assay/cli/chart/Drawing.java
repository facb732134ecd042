package io.assay.cli.chart;

import java.util.List;
import java.util.Map;

/// The figures of a report.
///
/// @param figures in their order
/// @param operating the thresholds that lines refer to; null where there are none
/// @param missing the titles of figures that cannot be drawn, and why
public record Drawing(List<Figure> figures, Operating operating, Map<String, String> missing) {
    /// Nothing to look at.
    public static final Drawing NONE = new Drawing(List.of(), null, Map.of());

    public Drawing {
        figures = List.copyOf(figures);
    }

    /// The figure of this name; null where it is not drawn.
    public Figure figure(String id) {
        return figures.stream().filter(f -> f.id().equals(id)).findFirst().orElse(null);
    }
}
