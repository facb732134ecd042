package io.assay.cli.chart;

import io.assay.Calibration;
import io.assay.Interval;
import io.assay.calibrate.Reliability;
import io.assay.cli.chart.Series.Band;
import io.assay.cli.chart.Series.Dots;
import io.assay.cli.chart.Series.Line;
import io.assay.cli.report.NumberText;
import io.assay.interval.Proportion;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// The reliability diagram: how often what was given a probability happened.
final class CalibrationChart {
    private static final double USUAL_LEVEL = 0.95;

    private CalibrationChart() {}

    /// @param calibration in ten bins
    /// @param level of the bars and of the band; NaN for none
    static Chart of(Calibration calibration, double level, boolean isWeighted) {
        boolean sure = !Double.isNaN(level) && !isWeighted;
        List<Reliability.Bin> bins =
                Reliability.of(calibration, isWeighted, sure ? level : USUAL_LEVEL).bins();
        double[] x = column(bins, Reliability.Bin::meanScore);
        double[] y = column(bins, Reliability.Bin::positiveShare);
        List<Interval> intervals = sure ? wilson(bins, level) : List.of();
        List<Series> series = new ArrayList<>();
        List<String> notes = new ArrayList<>(List.of("Ten bins of equal width."));
        if (sure) {
            series.add(band(bins, x));
            String stated = NumberText.level(level);
            notes.add("Bars: Wilson intervals at " + stated + ".");
            notes.add("Band: where chance puts " + stated + " of the points if scores are right.");
        }
        series.add(Line.of("perfect", Role.REFERENCE, 0, 0, 1, 1));
        series.add(
                new Dots(
                        "bins",
                        Role.C0,
                        x,
                        y,
                        column(intervals, Interval::low),
                        column(intervals, Interval::high)));
        return new Chart(
                "calibration",
                "Calibration",
                "Reliability diagram. The expected calibration error is "
                        + NumberText.value(calibration.expectedError())
                        + ", the largest error of a bin "
                        + NumberText.value(calibration.maximumError())
                        + ".",
                Axis.share("mean score of the bin"),
                Axis.share("share of positives"),
                true,
                series,
                notes,
                table(bins, intervals));
    }

    private static List<Interval> wilson(List<Reliability.Bin> bins, double level) {
        return bins.stream()
                .map(bin ->
                        new Proportion(Math.rint(bin.positiveShare() * bin.weight()), bin.weight())
                                .wilson(level))
                .toList();
    }

    /// Along the lowest shares that chance allows, and back along the highest.
    private static Band band(List<Reliability.Bin> bins, double[] x) {
        int n = x.length;
        double[] around = new double[2 * n];
        double[] share = new double[2 * n];
        for (int i = 0; i < n; i++) {
            around[i] = x[i];
            share[i] = bins.get(i).low();
            around[2 * n - 1 - i] = x[i];
            share[2 * n - 1 - i] = bins.get(i).high();
        }
        return new Band("band", Role.REFERENCE, around, share);
    }

    private static <T> double[] column(List<T> bins, ToDoubleFunction<T> value) {
        return bins.stream().mapToDouble(value).toArray();
    }

    private static Grid table(List<Reliability.Bin> bins, List<Interval> intervals) {
        List<List<String>> table = new ArrayList<>();
        for (int i = 0; i < bins.size(); i++) {
            Reliability.Bin bin = bins.get(i);
            boolean sure = !intervals.isEmpty();
            table.add(
                    List.of(
                            NumberText.value(bin.meanScore()),
                            NumberText.value(bin.positiveShare()),
                            sure ? range(intervals.get(i).low(), intervals.get(i).high()) : "",
                            sure ? range(bin.low(), bin.high()) : "",
                            NumberText.count(bin.weight())));
        }
        return new Grid(
                "Bins of the reliability diagram",
                List.of("mean score", "share of positives", "interval", "by chance", "rows"),
                table);
    }

    private static String range(double low, double high) {
        return NumberText.value(low) + " .. " + NumberText.value(high);
    }
}
