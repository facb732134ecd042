package io.assay.cli.html;

import io.assay.cli.chart.Chart;
import io.assay.cli.chart.Figure;
import io.assay.cli.chart.Grid;
import io.assay.cli.chart.Role;
import io.assay.cli.chart.Series;
import io.assay.cli.svg.Markup;
import io.assay.cli.svg.Svgs;
import java.util.ArrayList;
import java.util.List;

/// The parts that every page is built from: sections, figures with their tables, tables.
public final class Blocks {
    private final Markup out = new Markup();
    private final List<Chart> charts = new ArrayList<>();

    /// Where more is written.
    public Markup out() {
        return out;
    }

    /// The charts that were shown, in their order.
    List<Chart> charts() {
        return charts;
    }

    /// What stands above everything, and the beginning of the main part, which the caller ends.
    public Blocks header(String brand, String title, String lede) {
        out.open("header").element("p", brand, "class", "brand").element("h1", title).line();
        paragraph(lede, "lede");
        out.close("header").line().open("main").line();
        return this;
    }

    /// Figures side by side.
    public Blocks figures(List<? extends Figure> figures) {
        out.open("div", "class", "figures").line();
        figures.forEach(figure -> figure(figure));
        out.close("div").line();
        return this;
    }

    /// Starts a section; [#end()] ends it.
    public Blocks section(String id, String title) {
        out.open("section", "id", id, "aria-labelledby", id + "-title");
        out.element("h2", title, "id", id + "-title").line();
        return this;
    }

    public Blocks end() {
        out.close("section").line();
        return this;
    }

    public Blocks paragraph(String text, String css) {
        out.element("p", text, "class", css).line();
        return this;
    }

    /// A figure with its legend, notes and table. Charts are brought to life by the script.
    public Blocks figure(Figure figure) {
        Chart chart = figure instanceof Chart c ? c : null;
        out.open(
                "figure",
                "id",
                "fig-" + figure.id(),
                "class",
                chart != null && !chart.square() ? "flat" : null,
                "data-chart",
                chart == null ? null : Integer.toString(charts.size()),
                "data-x",
                chart == null ? null : chart.x().label(),
                "data-y",
                chart == null ? null : chart.y().label());
        out.open("figcaption").element("h3", figure.title());
        if (figure.badge() != null) {
            out.element("span", figure.badge(), "class", "badge");
        }
        out.close("figcaption");
        if (chart != null) {
            charts.add(chart);
            legend(chart);
        }
        out.open("div", "class", "plot");
        Svgs.write(out, figure);
        out.close("div").line();
        if (chart != null) {
            chart.notes().forEach(note -> paragraph(note, "note"));
        }
        folded("Table", figure.table());
        out.close("figure").line();
        return this;
    }

    private void legend(Chart chart) {
        out.open("ul", "class", "legend");
        for (Series series : chart.series()) {
            // One entry per series: the script reads the names from here. A band needs none.
            String css = series instanceof Series.Band ? "hidden" : null;
            out.open("li", "class", css);
            out.open("i", "class", key(series)).close("i");
            out.element("span", series.name()).close("li");
        }
        out.close("ul").line();
    }

    private static String key(Series series) {
        boolean dots = series instanceof Series.Dots;
        boolean dashed = series.role() == Role.REFERENCE || series.role() == Role.CHOSEN;
        return "key " + series.role().css() + (dots ? " round" : dashed ? " dashed" : "");
    }

    /// A table that is shown on request.
    public Blocks folded(String summary, Grid grid) {
        out.open("details").element("summary", summary);
        table(grid);
        out.close("details").line();
        return this;
    }

    /// A table that scrolls sideways where it is too wide, also by keyboard.
    public Blocks table(Grid grid) {
        out.open(
                "div",
                "class",
                "scroll",
                "role",
                "region",
                "tabindex",
                "0",
                "aria-label",
                grid.caption());
        out.open("table").element("caption", grid.caption());
        out.open("thead").open("tr");
        grid.headings().forEach(heading -> out.element("th", heading, "scope", "col"));
        out.close("tr").close("thead").line().open("tbody");
        for (List<String> row : grid.rows()) {
            out.open("tr").element("th", row.getFirst(), "scope", "row");
            row.subList(1, row.size()).forEach(cell -> out.element("td", cell));
            out.close("tr").line();
        }
        out.close("tbody").close("table").close("div").line();
        return this;
    }
}
