package io.assay.cli.chart;

import io.assay.cli.chart.Series.Bars;
import io.assay.cli.report.NumberText;
import java.util.ArrayList;
import java.util.List;

/// Numbers counted in bins of equal width. Bins are closed on the left, the last one on both sides.
final class Histogram {
    private final Axis axis;
    private final double[] edges;
    private final double[] height;

    /// @param axis from its beginning to its end go the bins
    Histogram(Axis axis, int bins) {
        this.axis = axis;
        edges = new double[bins + 1];
        height = new double[bins];
        for (int i = 0; i <= bins; i++) {
            edges[i] = axis.low() + (axis.high() - axis.low()) * i / bins;
        }
    }

    /// Counts a number; one that is not finite is left out.
    void add(double x, double weight) {
        if (Double.isFinite(x)) {
            double place = axis.place(x) * height.length;
            int bin = (int) Math.max(0, Math.min(height.length - 1, Math.floor(place)));
            height[bin] += weight;
        }
    }

    /// The bars on two axes, with their table.
    ///
    /// @param units what is counted
    /// @param upright where an upright line stands; NaN for none
    /// @param name what that line is called
    Chart chart(
            String id,
            String title,
            String summary,
            String units,
            double upright,
            String name,
            List<String> notes) {
        double most = 0;
        for (double h : height) {
            most = Math.max(most, h);
        }
        Axis y = Axis.upTo(units, most);
        List<Series> series = new ArrayList<>();
        series.add(new Bars(units, Role.C0, edges, height));
        if (Double.isFinite(upright)) {
            series.add(Series.Line.of(name, Role.REFERENCE, upright, y.low(), upright, y.high()));
        }
        return new Chart(id, title, summary, axis, y, false, series, notes, table(title, units));
    }

    private Grid table(String title, String units) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < height.length; i++) {
            rows.add(
                    List.of(
                            NumberText.value(edges[i]) + " to " + NumberText.value(edges[i + 1]),
                            NumberText.count(height[i])));
        }
        return new Grid(title, List.of(axis.label(), units), rows);
    }
}
