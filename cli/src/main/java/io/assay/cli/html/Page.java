package io.assay.cli.html;

import io.assay.cli.chart.Chart;
import io.assay.cli.chart.Operating;
import io.assay.cli.svg.ChartStyle;
import io.assay.cli.svg.Markup;
import java.util.List;

/// The frame of a page: what it may do, how it looks, and its scripts.
public final class Page {
    private Page() {}

    /// The whole page.
    ///
    /// @param title of the window; may be a text of the data
    /// @param blocks what stands in it
    /// @param points that lines of its charts refer to, or null
    public static String of(String title, Blocks blocks, Operating points) {
        List<Chart> charts = blocks.charts();
        Asset style =
                new Asset(
                        ChartStyle.colours() + ChartStyle.rules() + Asset.of("report.css").text());
        Asset library = charts.isEmpty() ? null : Asset.library();
        Asset script = charts.isEmpty() ? null : Asset.of("report.js");
        Markup out = new Markup();
        out.source("<!doctype html>\n").open("html", "lang", "en").line().open("head");
        out.leaf("meta", "charset", "utf-8").line();
        out.leaf(
                        "meta",
                        "http-equiv",
                        "Content-Security-Policy",
                        "content",
                        policy(style, library, script))
                .line();
        out.leaf("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        out.leaf("meta", "name", "color-scheme", "content", "light dark").line();
        out.element("title", title).line();
        out.open("style").source(style.text()).close("style").line();
        out.close("head").line().open("body").line().source(blocks.out().toString());
        if (library != null) {
            out.open("script", "type", "application/json", "id", "data");
            out.source(ChartData.of(charts, points)).close("script").line();
            out.open("script").source(library.text()).close("script").line();
            out.open("script").source(script.text()).close("script").line();
        }
        return out.close("body").line().close("html").line().toString();
    }

    /// Nothing is loaded, nothing is sent, and only what the build put here runs.
    private static String policy(Asset style, Asset library, Asset script) {
        return "default-src 'none'; style-src "
                + style.source()
                + "; script-src "
                + (library == null ? "'none'" : library.source() + " " + script.source())
                + "; base-uri 'none'; form-action 'none'";
    }
}
