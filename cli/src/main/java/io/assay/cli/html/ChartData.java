package io.assay.cli.html;

import io.assay.cli.chart.Axis;
import io.assay.cli.chart.Chart;
import io.assay.cli.chart.Operating;
import io.assay.cli.chart.Series;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/// The numbers of the charts for the script of the page, as JSON. There are only numbers in it and
/// words of this program; names are read from the page.
final class ChartData {
    private static final double PARTS = 20_000; // of an axis: a twentieth of a pixel of 1,000

    private final StringBuilder out = new StringBuilder(1 << 16);

    private ChartData() {}

    /// @param points that lines refer to, or null
    static String of(List<Chart> charts, Operating points) {
        ChartData data = new ChartData();
        data.out.append("{\"charts\":[");
        for (int i = 0; i < charts.size(); i++) {
            data.out.append(i == 0 ? "" : ",\n");
            data.chart(charts.get(i));
        }
        data.out.append("]");
        if (points != null) {
            data.points(points);
        }
        return data.out.append("}").toString();
    }

    private void points(Operating points) {
        out.append(",\n\"points\":{\"positives\":");
        number(points.positives());
        out.append(",\"negatives\":");
        number(points.negatives());
        array("score", points.score());
        array("tp", points.tp());
        array("fp", points.fp());
        out.append("}");
    }

    private void chart(Chart chart) {
        out.append("{\"x\":");
        range(chart.x());
        out.append(",\"y\":");
        range(chart.y());
        out.append(",\"series\":[");
        for (int i = 0; i < chart.series().size(); i++) {
            out.append(i == 0 ? "" : ",\n");
            series(chart, chart.series().get(i));
        }
        out.append("]}");
    }

    private void range(Axis axis) {
        out.append('[');
        number(axis.low());
        out.append(',');
        number(axis.high());
        out.append(']');
    }

    private void series(Chart chart, Series series) {
        out.append("{\"role\":\"").append(series.role().css()).append("\",\"kind\":\"");
        if (series instanceof Series.Line line) {
            out.append("line\"");
            places("px", line.x(), chart.x());
            places("py", line.y(), chart.y());
            at(line.at());
        } else if (series instanceof Series.Band band) {
            out.append("band\"");
            places("px", band.x(), chart.x());
            places("py", band.y(), chart.y());
        } else if (series instanceof Series.Bars bars) {
            out.append("bars\"");
            places("px", bars.edges(), chart.x());
            places("py", bars.height(), chart.y());
        } else if (series instanceof Series.Dots dots) {
            out.append("dots\"");
            places("px", dots.x(), chart.x());
            places("py", dots.y(), chart.y());
            places("low", dots.low(), chart.y());
            places("high", dots.high(), chart.y());
        }
        out.append('}');
    }

    private void at(int[] at) {
        if (at.length == 0) {
            return;
        }
        out.append(",\"at\":[");
        for (int i = 0; i < at.length; i++) {
            out.append(i == 0 ? "" : ",").append(at[i]);
        }
        out.append(']');
    }

    /// Values as whole parts of their axis: short, and exact enough for any screen.
    private void places(String name, double[] values, Axis axis) {
        out.append(",\"").append(name).append("\":[");
        for (int i = 0; i < values.length; i++) {
            out.append(i == 0 ? "" : ",").append(Math.round(axis.place(values[i]) * PARTS));
        }
        out.append(']');
    }

    private void array(String name, double[] values) {
        out.append(",\"").append(name).append("\":[");
        for (int i = 0; i < values.length; i++) {
            out.append(i == 0 ? "" : ",");
            number(values[i]);
        }
        out.append(']');
    }

    /// As short as it can be; infinities as strings, which the script knows.
    private void number(double x) {
        if (x == Math.rint(x) && Math.abs(x) < 1e15) {
            out.append((long) x);
        } else if (Double.isInfinite(x)) {
            out.append('"').append(x).append('"');
        } else if (x == (float) x) {
            out.append((float) x);
        } else {
            out.append(
                    new BigDecimal(x).round(new java.math.MathContext(9, RoundingMode.HALF_EVEN)));
        }
    }
}
