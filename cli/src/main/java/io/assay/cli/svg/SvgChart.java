package io.assay.cli.svg;

import io.assay.cli.chart.Axis;
import io.assay.cli.chart.Chart;
import io.assay.cli.chart.Series;

/// A chart as SVG: axes with round numbers, then the series in their order.
final class SvgChart {
    private static final double WIDTH = 480;
    private static final double LEFT = 58;
    private static final double RIGHT = 16;
    private static final double TOP = 14;
    private static final double BOTTOM = 52;
    private static final double FLAT = 0.72;
    private static final int MANY = 100; // dots, which are then small

    private final Markup out;
    private final Chart chart;
    private final Frame frame;

    private SvgChart(Markup out, Chart chart) {
        this.out = out;
        this.chart = chart;
        double width = WIDTH - LEFT - RIGHT;
        double height = chart.square() ? width : width * FLAT;
        frame = new Frame(LEFT, TOP, width, height, chart.x(), chart.y());
    }

    static void write(Markup out, Chart chart, String... root) {
        SvgChart svg = new SvgChart(out, chart);
        Svgs.open(out, chart, WIDTH, svg.frame.bottom() + BOTTOM, root);
        svg.axes();
        chart.series().forEach(svg::series);
        out.close("svg");
    }

    private void axes() {
        Axis x = chart.x();
        for (double tick : x.ticks()) {
            String at = Frame.at(frame.x(tick));
            line("grid", at, Frame.at(frame.top()), at, Frame.at(frame.bottom()));
            text("tick middle", at, Frame.at(frame.bottom() + 20), x.text(tick));
        }
        Axis y = chart.y();
        for (double tick : y.ticks()) {
            String at = Frame.at(frame.y(tick));
            line("grid", Frame.at(frame.left()), at, Frame.at(frame.right()), at);
            text("tick end", Frame.at(frame.left() - 8), Frame.at(frame.y(tick) + 5), y.text(tick));
        }
        double middle = frame.left() + frame.width() / 2;
        text("label middle", Frame.at(middle), Frame.at(frame.bottom() + 44), x.label());
        double centre = frame.top() + frame.height() / 2;
        out.element(
                "text",
                y.label(),
                "class",
                "label middle",
                "transform",
                "translate(15 " + Frame.at(centre) + ") rotate(-90)");
    }

    private void line(String css, String x1, String y1, String x2, String y2) {
        out.leaf("line", "class", css, "x1", x1, "y1", y1, "x2", x2, "y2", y2);
    }

    private void text(String css, String x, String y, String text) {
        out.element("text", text, "class", css, "x", x, "y", y);
    }

    private void series(Series series) {
        String css = series.role().css();
        if (series instanceof Series.Line line) {
            String path = SvgPath.of(frame, line.x(), line.y());
            named("path", series, "class", "line " + css, "d", path);
        } else if (series instanceof Series.Band band) {
            String path = SvgPath.of(frame, band.x(), band.y());
            named("path", series, "class", "band " + css, "d", path + "Z");
        } else if (series instanceof Series.Bars bars) {
            bars(bars);
        } else if (series instanceof Series.Dots dots) {
            dots(dots);
        }
    }

    /// An element that tells its name when pointed at.
    private void named(String element, Series series, String... attributes) {
        out.open(element, attributes).element("title", series.name()).close(element);
    }

    private void bars(Series.Bars bars) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < bars.height().length; i++) {
            if (bars.height()[i] > 0) {
                path.append('M')
                        .append(Frame.at(frame.x(bars.edges()[i])))
                        .append(' ')
                        .append(Frame.at(frame.bottom()))
                        .append('V')
                        .append(Frame.at(frame.y(bars.height()[i])))
                        .append('H')
                        .append(Frame.at(frame.x(bars.edges()[i + 1])))
                        .append('V')
                        .append(Frame.at(frame.bottom()))
                        .append('Z');
            }
        }
        named("path", bars, "class", "bars " + bars.role().css(), "d", path.toString());
    }

    private void dots(Series.Dots dots) {
        String css = dots.role().css();
        String radius = dots.x().length > MANY ? "2" : "5";
        for (int i = 0; i < dots.x().length; i++) {
            if (!Double.isFinite(dots.x()[i]) || !Double.isFinite(dots.y()[i])) {
                continue;
            }
            String x = Frame.at(frame.x(dots.x()[i]));
            if (dots.low().length > 0) {
                String low = Frame.at(frame.y(dots.low()[i]));
                line("whisker " + css, x, low, x, Frame.at(frame.y(dots.high()[i])));
            }
            String y = Frame.at(frame.y(dots.y()[i]));
            named("circle", dots, "class", "dot " + css, "cx", x, "cy", y, "r", radius);
        }
    }
}
