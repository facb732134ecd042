package io.assay.cli.svg;

import io.assay.cli.chart.Chart;
import io.assay.cli.chart.Figure;
import io.assay.cli.chart.Series;
import java.util.ArrayList;
import java.util.List;

/// What stands above a figure in a file of its own: its title, and which line is which. In a page both
/// are part of the page.
final class Heading {
    private static final double ROW = 22;
    private static final double TITLE = 36;
    private static final double LEFT = 16;
    private static final double KEY = 24;
    private static final double LETTER = 7.5; // about
    private static final int LONGEST = 40;

    private record Entry(Series series, String name, double x, int row) {}

    private final Figure figure;
    private final List<Entry> entries = new ArrayList<>();

    /// @param width of the drawing
    Heading(Figure figure, double width) {
        this.figure = figure;
        if (figure instanceof Chart chart) {
            chart.series().stream()
                    .filter(series -> !(series instanceof Series.Band))
                    .forEach(series -> place(series, width));
        }
    }

    private void place(Series series, double width) {
        String name = Svgs.shortened(series.name(), LONGEST);
        double x = LEFT;
        int row = 0;
        if (!entries.isEmpty()) {
            Entry last = entries.getLast();
            x = last.x + size(last.name);
            row = last.row;
            if (x + size(name) > width) {
                x = LEFT;
                row++;
            }
        }
        entries.add(new Entry(series, name, x, row));
    }

    private static double size(String name) {
        return KEY + name.codePointCount(0, name.length()) * LETTER + 18;
    }

    /// How much room it takes above the figure, which begins at 0.
    double height() {
        return TITLE + (entries.isEmpty() ? 0 : (entries.getLast().row + 1) * ROW);
    }

    void write(Markup out) {
        out.element(
                "text",
                figure.title(),
                "class",
                "heading",
                "x",
                Frame.at(LEFT),
                "y",
                Frame.at(24 - height()));
        for (Entry entry : entries) {
            double y = TITLE + entry.row * ROW + 10 - height();
            key(out, entry, y);
            out.element(
                    "text",
                    entry.name,
                    "class",
                    "tick",
                    "x",
                    Frame.at(entry.x + KEY),
                    "y",
                    Frame.at(y + 5));
        }
    }

    private static void key(Markup out, Entry entry, double y) {
        String css = entry.series.role().css();
        if (entry.series instanceof Series.Dots) {
            String x = Frame.at(entry.x + 8);
            out.leaf("circle", "class", "dot " + css, "cx", x, "cy", Frame.at(y), "r", "5");
        } else if (entry.series instanceof Series.Bars) {
            String path = "M" + Frame.at(entry.x) + " " + Frame.at(y - 5) + "h16v10h-16Z";
            out.leaf("path", "class", "bars " + css, "d", path);
        } else {
            String path = "M" + Frame.at(entry.x) + " " + Frame.at(y) + "h16";
            out.leaf("path", "class", "line " + css, "d", path);
        }
    }
}
