package io.assay.cli.svg;

import io.assay.cli.chart.BarList;
import io.assay.cli.chart.Chart;
import io.assay.cli.chart.Figure;
import io.assay.cli.chart.Forest;
import io.assay.cli.chart.Heat;
import io.assay.cli.chart.Rails;
import io.assay.cli.chart.Surface;
import java.util.Arrays;

/// Figures as SVG.
public final class Svgs {
    private Svgs() {}

    /// Writes a figure into a page, whose style sheet holds that of [ChartStyle].
    public static void write(Markup out, Figure figure) {
        draw(out, figure);
    }

    /// A figure as a file of its own, in light and dark.
    public static String file(Figure figure) {
        Markup out = new Markup();
        out.source("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        draw(out, figure, "xmlns", "http://www.w3.org/2000/svg");
        return out.line().toString();
    }

    private static void draw(Markup out, Figure figure, String... root) {
        if (figure instanceof Chart chart) {
            SvgChart.write(out, chart, root);
        } else if (figure instanceof Heat heat) {
            SvgHeat.write(out, heat, root);
        } else if (figure instanceof Forest forest) {
            SvgForest.write(out, forest, root);
        } else if (figure instanceof BarList bars) {
            SvgForest.write(out, bars, root);
        } else if (figure instanceof Surface surface) {
            SvgSurface.write(out, surface, root);
        } else if (figure instanceof Rails rails) {
            SvgRails.write(out, rails, root);
        }
    }

    /// Opens a drawing; one with a name space is a file and brings its heading, style and background.
    static void open(Markup out, Figure figure, double width, double height, String... root) {
        Heading heading = root.length > 0 ? new Heading(figure, width) : null;
        double above = heading == null ? 0 : heading.height();
        String box =
                "0 " + Frame.at(-above) + " " + Frame.at(width) + " " + Frame.at(height + above);
        String[] common = {"viewBox", box, "role", "img", "aria-label", figure.summary()};
        String[] all = Arrays.copyOf(root, root.length + common.length);
        System.arraycopy(common, 0, all, root.length, common.length);
        out.open("svg", all);
        if (heading != null) {
            out.element("title", figure.title()).element("desc", figure.summary());
            out.open("style").source(ChartStyle.standalone()).close("style");
            String y = Frame.at(-above);
            out.leaf("rect", "class", "paper", "y", y, "width", "100%", "height", "100%");
            heading.write(out);
        }
    }

    /// A label cut to a number of characters.
    static String shortened(String label, int most) {
        String plain = io.assay.file.InputException.plain(label);
        return plain.codePointCount(0, plain.length()) <= most
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, most - 1)) + "…";
    }
}
