package io.assay.cli.svg;

import io.assay.cli.chart.Axis;
import io.assay.cli.chart.BarList;
import io.assay.cli.chart.Forest;

/// Values with intervals, one below the other, as SVG.
final class SvgForest {
    private static final double WIDTH = 480;
    private static final double LEFT = 150;
    private static final double RIGHT = 90;
    private static final double ROW = 26;
    private static final double TOP = 8;
    private static final double BOTTOM = 52;
    private static final int LONGEST = 18;

    private SvgForest() {}

    /// Bars from the beginning of the axis.
    static void write(Markup out, BarList bars, String... root) {
        Frame frame = frame(bars.axis(), bars.items().size());
        Svgs.open(out, bars, WIDTH, frame.bottom() + BOTTOM, root);
        axis(out, frame);
        for (int i = 0; i < bars.items().size(); i++) {
            Forest.Item item = bars.items().get(i);
            double y = TOP + (i + 0.5) * ROW;
            if (Double.isFinite(item.value())) {
                double length = frame.x(item.value()) - frame.left();
                bar(out, Frame.at(frame.left()), y - ROW / 3, Frame.at(length));
            }
            item(out, frame, item, y);
        }
        out.close("svg");
    }

    private static void bar(Markup out, String x, double y, String width) {
        String height = Frame.at(2 * ROW / 3);
        String top = Frame.at(y);
        out.leaf("rect", "class", "hit h4", "x", x, "y", top, "width", width, "height", height);
    }

    private static Frame frame(Axis axis, int items) {
        Axis none = new Axis("", 0, 1);
        return new Frame(LEFT, TOP, WIDTH - LEFT - RIGHT, ROW * items, axis, none);
    }

    private static void axis(Markup out, Frame frame) {
        Axis axis = frame.xAxis();
        for (double tick : axis.ticks()) {
            String x = Frame.at(frame.x(tick));
            line(out, "grid", x, frame.top(), x, frame.bottom());
            text(out, "tick middle", x, frame.bottom() + 20, axis.text(tick));
        }
        String middle = Frame.at(frame.left() + frame.width() / 2);
        text(out, "label middle", middle, frame.bottom() + 44, axis.label());
    }

    static void write(Markup out, Forest forest, String... root) {
        Frame frame = frame(forest.axis(), forest.items().size());
        Svgs.open(out, forest, WIDTH, frame.bottom() + BOTTOM, root);
        axis(out, frame);
        if (!Double.isNaN(forest.reference())) {
            String x = Frame.at(frame.x(forest.reference()));
            line(out, "line reference", x, frame.top(), x, frame.bottom());
        }
        for (int i = 0; i < forest.items().size(); i++) {
            item(out, frame, forest.items().get(i), TOP + (i + 0.5) * ROW);
        }
        out.close("svg");
    }

    private static void item(Markup out, Frame frame, Forest.Item item, double y) {
        out.open("g").element("title", item.name() + ": " + item.text());
        String name = Svgs.shortened(item.name(), LONGEST);
        text(out, "tick end", Frame.at(LEFT - 10), y + 5, name);
        text(out, "tick", Frame.at(frame.right() + 10), y + 5, item.text());
        if (Double.isFinite(item.low()) && Double.isFinite(item.high())) {
            String low = Frame.at(frame.x(item.low()));
            line(out, "whisker c0", low, y, Frame.at(frame.x(item.high())), y);
        }
        if (Double.isFinite(item.value())) {
            String x = Frame.at(frame.x(item.value()));
            out.leaf("circle", "class", "dot c0", "cx", x, "cy", Frame.at(y), "r", "5");
        }
        out.close("g");
    }

    private static void line(Markup out, String css, String x1, double y1, String x2, double y2) {
        out.leaf("line", "class", css, "x1", x1, "y1", Frame.at(y1), "x2", x2, "y2", Frame.at(y2));
    }

    private static void text(Markup out, String css, String x, double y, String text) {
        out.element("text", text, "class", css, "x", x, "y", Frame.at(y));
    }
}
