package io.assay.cli.chart;

import io.assay.Interval;
import io.assay.cli.chart.Series.Dots;
import io.assay.cli.chart.Series.Line;
import io.assay.cli.report.NumberText;
import io.assay.cli.result.Entry;
import io.assay.cli.result.ForecastResults;
import io.assay.cli.result.Results;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The figure of predicted quantiles: how often truth is at most each.
public final class ForecastDrawing {
    private ForecastDrawing() {}

    /// Draws what was put.
    ///
    /// @param levels of the quantiles; empty where something else is predicted
    public static Drawing of(Results results, List<Double> levels) {
        List<Double> shown =
                levels.stream()
                        .filter(level -> share(results, level) instanceof Entry.Number)
                        .toList();
        return shown.isEmpty()
                ? new Drawing(
                        List.of(), null, Map.of("Charts", "no shares below quantiles are told"))
                : new Drawing(List.of(chart(results, shown)), null, Map.of());
    }

    private static Entry share(Results results, double level) {
        return results.entries().get(ForecastResults.below(level));
    }

    private static Chart chart(Results results, List<Double> levels) {
        int n = levels.size();
        double[] x = new double[n];
        double[] y = new double[n];
        double[] low = new double[n];
        double[] high = new double[n];
        boolean sure = true;
        List<List<String>> rows = new ArrayList<>();
        for (int k = 0; k < n; k++) {
            x[k] = levels.get(k);
            y[k] = share(results, x[k]).number();
            Interval interval = results.intervals().get(ForecastResults.below(x[k]));
            sure &= interval != null;
            low[k] = interval == null ? y[k] : interval.low();
            high[k] = interval == null ? y[k] : interval.high();
            rows.add(
                    List.of(
                            NumberText.value(x[k]),
                            NumberText.value(y[k]),
                            interval == null ? "" : NumberText.value(low[k]),
                            interval == null ? "" : NumberText.value(high[k])));
        }
        double[] none = new double[0];
        return new Chart(
                "quantiles",
                "Calibration of quantiles",
                "The share of rows whose truth is at most each of " + n + " predicted quantiles.",
                Axis.share("level of the quantile"),
                Axis.share("share of rows with truth at most it"),
                true,
                List.of(
                        Line.of("perfect", Role.REFERENCE, 0, 0, 1, 1),
                        new Dots(
                                "quantiles", Role.C0, x, y, sure ? low : none, sure ? high : none)),
                List.of("Above the diagonal a quantile is predicted too high."),
                new Grid(
                        "Quantiles and the share of rows below",
                        List.of("level", "share", "from", "to"),
                        rows));
    }
}
