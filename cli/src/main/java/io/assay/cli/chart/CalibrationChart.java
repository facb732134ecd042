package io.assay.cli.chart;

import io.assay.Calibration;
import io.assay.Interval;
import io.assay.cli.chart.Series.Dots;
import io.assay.cli.chart.Series.Line;
import io.assay.cli.report.NumberText;
import io.assay.interval.Proportion;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// The reliability diagram: how often what was given a probability happened.
final class CalibrationChart {
    private static final int BINS = 10;

    private CalibrationChart() {}

    /// @param level of the interval of each bin; NaN for none
    static Chart of(Calibration bins, double level, boolean weighted) {
        boolean sure = !Double.isNaN(level) && !weighted;
        int[] filled = IntStream.range(0, BINS).filter(i -> bins.weights()[i] > 0).toArray();
        double[] x = pick(filled, bins.meanScores());
        double[] y = pick(filled, bins.positiveShares());
        double[] rows = pick(filled, bins.weights());
        double[] low = new double[sure ? filled.length : 0];
        double[] high = new double[low.length];
        for (int i = 0; i < low.length; i++) {
            Interval interval = new Proportion(Math.rint(y[i] * rows[i]), rows[i]).wilson(level);
            low[i] = interval.low();
            high[i] = interval.high();
        }
        List<String> notes = new ArrayList<>(List.of("Ten bins of equal width."));
        if (sure) {
            notes.add("Bars: Wilson intervals at " + NumberText.level(level) + ".");
        }
        return new Chart(
                "calibration",
                "Calibration",
                "Reliability diagram. The expected calibration error is "
                        + NumberText.value(bins.expectedError())
                        + ", the largest error of a bin "
                        + NumberText.value(bins.maximumError())
                        + ".",
                Axis.share("mean score of the bin"),
                Axis.share("share of positives"),
                true,
                List.of(
                        Line.of("perfect", Role.REFERENCE, 0, 0, 1, 1),
                        new Dots("bins", Role.C0, x, y, low, high)),
                notes,
                table(x, y, rows, low, high));
    }

    private static double[] pick(int[] places, double[] values) {
        return IntStream.of(places).mapToDouble(i -> values[i]).toArray();
    }

    private static Grid table(double[] x, double[] y, double[] rows, double[] low, double[] high) {
        List<List<String>> table = new ArrayList<>();
        for (int i = 0; i < x.length; i++) {
            table.add(
                    List.of(
                            NumberText.value(x[i]),
                            NumberText.value(y[i]),
                            low.length == 0
                                    ? ""
                                    : NumberText.value(low[i]) + " .. " + NumberText.value(high[i]),
                            NumberText.count(rows[i])));
        }
        return new Grid(
                "Bins of the reliability diagram",
                List.of("mean score", "share of positives", "interval", "rows"),
                table);
    }
}
