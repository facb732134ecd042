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
        implements Figure {
    private static final String INVERTED = "inverted?";

    /// A curve under the diagonal is mostly a mistake about which class is meant.
    @Override
    public String badge() {
        return notes.stream().anyMatch(note -> note.startsWith(INVERTED)) ? INVERTED : null;
    }

    /// The note that warns of curves under the diagonal.
    ///
    /// @param names whose area under the ROC curve is below one half
    static List<String> inverted(List<String> names) {
        return names.isEmpty()
                ? List.of()
                : List.of(
                        INVERTED
                                + " Under the diagonal: "
                                + String.join(", ", names)
                                + ". Scores may mean the other class.");
    }
}
