package io.assay.cli.html;

import io.assay.cli.chart.Heat;
import io.assay.cli.report.NumberText;
import io.assay.cli.svg.Markup;

/// A confusion matrix as a table whose cells are coloured: picture and table in one.
final class HeatTable {
    private HeatTable() {}

    static void write(Markup out, Heat heat) {
        int n = heat.labels().size();
        out.open(
                "div",
                "class",
                "scroll",
                "role",
                "region",
                "tabindex",
                "0",
                "aria-label",
                heat.summary());
        out.open("table", "class", n == 2 ? "heat two" : "heat")
                .element("caption", "truth in rows, predicted in columns");
        out.open("thead").open("tr").element("th", "truth \\ predicted", "scope", "col");
        heat.labels().forEach(label -> out.element("th", label, "scope", "col"));
        out.close("tr").close("thead").line().open("tbody");
        for (int i = 0; i < n; i++) {
            out.open("tr").element("th", heat.labels().get(i), "scope", "row");
            for (int j = 0; j < n; j++) {
                cell(out, heat, i, j);
            }
            out.close("tr").line();
        }
        out.close("tbody").close("table").close("div").line();
    }

    private static void cell(Markup out, Heat heat, int truth, int predicted) {
        double share = heat.share(truth, predicted);
        out.open("td", "class", heat.tone(truth, predicted));
        out.element("b", NumberText.count(heat.counts()[truth][predicted]));
        if (!Double.isNaN(share)) {
            out.element("small", NumberText.percent(share));
        }
        out.close("td");
    }
}
