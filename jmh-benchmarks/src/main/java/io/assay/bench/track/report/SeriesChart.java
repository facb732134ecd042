package io.assay.bench.track.report;

import io.assay.bench.track.history.Entry;
import io.assay.bench.track.trend.Judged;
import io.assay.bench.track.trend.Step;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;

/// One series as a drawing: each JVM a dot, the interval a band, levels between steps as lines.
final class SeriesChart {
    private static final double WIDTH = 480;
    private static final double HEIGHT = 210;
    private static final double LEFT = 52;
    private static final double RIGHT = 472;
    private static final double TOP = 22;
    private static final double BOTTOM = 186;

    private final Markup out;
    private final Judged judged;
    private final List<Entry> entries;
    private final Quantity quantity;
    private final Scale x;
    private final Scale y;

    SeriesChart(Markup out, Judged judged, Quantity quantity) {
        this.out = out;
        this.judged = judged;
        this.quantity = quantity;
        entries = judged.series().entries();
        x = new Scale(-0.5, entries.size() - 0.5, LEFT, RIGHT);
        y = scale(entries);
    }

    /// All JVMs, and as much of the intervals as leaves them room.
    private static Scale scale(List<Entry> entries) {
        double low = Double.POSITIVE_INFINITY;
        double high = 0;
        for (Entry entry : entries) {
            for (double fork : entry.forks()) {
                low = Math.min(low, fork);
                high = Math.max(high, fork);
            }
        }
        double room = Math.max(0.3 * (high - low), 0.03 * high);
        return new Scale(Math.max(0, low - room), high + room, BOTTOM, TOP);
    }

    /// Writes it.
    void write() {
        out.open(
                "svg",
                "viewBox",
                "0 0 " + Markup.number(WIDTH) + " " + Markup.number(HEIGHT),
                "role",
                "img",
                "aria-label",
                judged.series().key().label() + ", " + entries.size() + " runs");
        axes();
        band();
        levels();
        dots();
        steps();
        out.close("svg");
    }

    private void axes() {
        for (double tick :
                new Scale(y.low() * quantity.factor(), y.high() * quantity.factor(), BOTTOM, TOP)
                        .ticks()) {
            double at = y.place(tick / quantity.factor());
            out.leaf("line", "class", "grid", "x1", LEFT, "x2", RIGHT, "y1", at, "y2", at);
            String text = String.format(java.util.Locale.ROOT, "%.6g", tick);
            text = text.contains(".") ? text.replaceAll("\\.?0+$", "") : text;
            out.element("text", text, "class", "end", "x", LEFT - 6, "y", at + 4);
        }
        out.element("text", quantity.unit(), "x", 2.0, "y", 12.0);
        out.element("text", entries.getFirst().time().substring(0, 10), "x", LEFT, "y", HEIGHT - 6);
        out.element(
                "text",
                entries.getLast().time().substring(0, 10),
                "class",
                "end",
                "x",
                RIGHT,
                "y",
                HEIGHT - 6);
    }

    private void band() {
        List<String> above = new ArrayList<>();
        List<String> below = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            List<Double> ends = entries.get(i).interval();
            if (!ends.isEmpty()) {
                // As wide as the run, so that a single one is seen too.
                for (double side : new double[] {-0.4, 0.4}) {
                    String place = Markup.number(x.place(i + side)) + " ";
                    above.add(place + Markup.number(y.place(ends.get(1))));
                    below.addFirst(place + Markup.number(y.place(ends.get(0))));
                }
            }
        }
        if (!above.isEmpty()) {
            above.addAll(below);
            out.leaf("path", "class", "band", "d", "M" + String.join("L", above) + "Z");
        }
    }

    /// The geometric mean of what lies between two steps.
    private void levels() {
        int from = 0;
        List<Integer> ends =
                new ArrayList<>(judged.steps().stream().map(found -> found.step().at()).toList());
        ends.add(entries.size());
        for (int to : ends) {
            double mean =
                    entries.subList(from, to).stream()
                            .mapToDouble(e -> Math.log(e.median()))
                            .average()
                            .orElseThrow();
            double at = y.place(Math.exp(mean));
            double left = x.place(from - 0.5);
            double right = x.place(to - 0.5);
            out.leaf("line", "class", "level", "x1", left, "x2", right, "y1", at, "y2", at);
            from = to;
        }
    }

    /// Lines of no length with round ends: a tenth of the size of circles.
    private void dots() {
        Set<String> places = new LinkedHashSet<>();
        for (int i = 0; i < entries.size(); i++) {
            for (double fork : entries.get(i).forks()) {
                places.add(
                        "M"
                                + Markup.number(x.place(i))
                                + " "
                                + Markup.number(y.place(fork))
                                + "h0");
            }
        }
        String css = entries.size() > 150 ? "dots small" : "dots";
        out.leaf("path", "class", css, "d", String.join("", places));
    }

    private void steps() {
        for (Judged.Found found : judged.steps()) {
            Step step = found.step();
            String css = Verdicts.css(found);
            double at = x.place(step.at() - 0.5);
            out.leaf(
                    "line",
                    "class",
                    "step " + css,
                    "x1",
                    at,
                    "x2",
                    at,
                    "y1",
                    TOP - 4,
                    "y2",
                    BOTTOM);
            boolean isLate = at > WIDTH - 70;
            out.element(
                    "text",
                    Quantity.percent(step.change()),
                    "class",
                    css + (isLate ? " end" : ""),
                    "x",
                    at + (isLate ? -3 : 3),
                    "y",
                    TOP - 8);
        }
    }

    /// Bytes of an operation below it, where they were counted.
    static void bytes(Markup out, List<Entry> entries, DoubleUnaryOperator place) {
        List<Double> all = entries.stream().map(Entry::bytes).filter(b -> b != null).toList();
        double most = all.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        Scale y = new Scale(0, Math.max(most, 1), 40, 6);
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < entries.size(); i++) {
            Double bytes = entries.get(i).bytes();
            if (bytes != null) {
                path.append('M').append(Markup.number(place.applyAsDouble(i - 0.5)));
                path.append(' ').append(Markup.number(y.place(bytes)));
                path.append('H').append(Markup.number(place.applyAsDouble(i + 0.5)));
            }
        }
        out.open(
                "svg", "viewBox", "0 0 480 46", "role", "img", "aria-label", "bytes per operation");
        out.leaf("line", "class", "grid", "x1", LEFT, "x2", RIGHT, "y1", 40.0, "y2", 40.0);
        out.element("text", "B/op", "x", 2.0, "y", 26.0);
        out.element(
                "text",
                Quantity.digits(most),
                "class",
                "end",
                "x",
                LEFT - 6,
                "y",
                y.place(most) + 4);
        out.leaf("path", "class", "bytes", "d", path.toString());
        out.close("svg");
    }

    /// The place of a run, for a drawing beside this one.
    double place(double run) {
        return x.place(run);
    }
}
