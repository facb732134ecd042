package io.assay.cli.svg;

import io.assay.cli.chart.Axis;
import io.assay.cli.chart.Series;
import io.assay.cli.chart.Surface;
import io.assay.cli.report.NumberText;

/// A number over two axes as SVG.
final class SvgSurface {
    private static final double WIDTH = 480;
    private static final double LEFT = 58;
    private static final double RIGHT = 16;
    private static final double TOP = 14;
    private static final double BOTTOM = 52;
    private static final double SIDE = WIDTH - LEFT - RIGHT;

    private SvgSurface() {}

    static void write(Markup out, Surface surface, String... root) {
        Frame frame = new Frame(LEFT, TOP, SIDE, SIDE, surface.x(), surface.y());
        Svgs.open(out, surface, WIDTH, frame.bottom() + BOTTOM, root);
        cells(out, surface, frame);
        axes(out, surface, frame);
        Series.Dots dots = surface.dots();
        for (int i = 0; i < dots.x().length; i++) {
            if (Double.isFinite(dots.x()[i]) && Double.isFinite(dots.y()[i])) {
                String x = Frame.at(frame.x(dots.x()[i]));
                String y = Frame.at(frame.y(dots.y()[i]));
                String css = "dot " + dots.role().css();
                out.leaf("circle", "class", css, "cx", x, "cy", y, "r", "3");
            }
        }
        out.close("svg");
    }

    private static void cells(Markup out, Surface surface, Frame frame) {
        double[][] values = surface.values();
        double width = frame.width() / values.length;
        double height = frame.height() / values[0].length;
        for (int i = 0; i < values.length; i++) {
            for (int j = 0; j < values[i].length; j++) {
                out.open(
                        "rect",
                        "class",
                        "hit h" + surface.tenths(i, j),
                        "x",
                        Frame.at(frame.left() + i * width),
                        "y",
                        Frame.at(frame.bottom() - (j + 1) * height),
                        "width",
                        Frame.at(width),
                        "height",
                        Frame.at(height));
                out.element("title", NumberText.value(values[i][j])).close("rect");
            }
        }
    }

    private static void axes(Markup out, Surface surface, Frame frame) {
        Axis x = surface.x();
        for (double tick : x.ticks()) {
            text(out, "tick middle", frame.x(tick), frame.bottom() + 20, x.text(tick));
        }
        Axis y = surface.y();
        for (double tick : y.ticks()) {
            text(out, "tick end", frame.left() - 8, frame.y(tick) + 5, y.text(tick));
        }
        double middle = frame.left() + frame.width() / 2;
        text(out, "label middle", middle, frame.bottom() + 44, x.label());
        String turned =
                "translate(15 " + Frame.at(frame.top() + frame.height() / 2) + ") rotate(-90)";
        out.element("text", y.label(), "class", "label middle", "transform", turned);
    }

    private static void text(Markup out, String css, double x, double y, String text) {
        out.element("text", text, "class", css, "x", Frame.at(x), "y", Frame.at(y));
    }
}
