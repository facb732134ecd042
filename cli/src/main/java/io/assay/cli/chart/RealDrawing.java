package io.assay.cli.chart;

import io.assay.cli.chart.Series.Dots;
import io.assay.cli.chart.Series.Line;
import io.assay.cli.report.NumberText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;

/// The figures of predicted numbers.
public final class RealDrawing {
    private static final int CELLS = 48;
    private static final int BINS = 40;
    private static final int ROWS = 10;
    private static final double LARGEST = 1e150;

    private final double[] truth;
    private final double[] predicted;
    private final double[] weight;

    private RealDrawing(double[] truth, double[] predicted, double[] weight) {
        this.truth = truth;
        this.predicted = predicted;
        this.weight = weight;
    }

    /// Draws predicted numbers against truth, and how far they are off.
    ///
    /// @param weight one per row, or null
    public static Drawing of(double[] truth, double[] predicted, double[] weight) {
        RealDrawing drawing = new RealDrawing(truth, predicted, weight);
        double size = Math.max(largest(truth), largest(predicted));
        if (size > LARGEST) {
            return new Drawing(
                    List.of(), null, Map.of("Charts", "there is a number as large as " + size));
        }
        return new Drawing(List.of(drawing.pairs(), drawing.residuals()), null, Map.of());
    }

    private static double largest(double... x) {
        double most = 0;
        for (double value : x) {
            most = Math.max(most, Math.abs(value));
        }
        return most;
    }

    private double weight(int row) {
        return weight == null ? 1 : weight[row];
    }

    /// One row of each cell of a grid, so that many rows stay few points.
    private Chart pairs() {
        Axis x = around("truth", truth.length, i -> truth[i], i -> predicted[i]);
        Axis y = new Axis("predicted", x.low(), x.high());
        boolean[] taken = new boolean[CELLS * CELLS];
        double[] px = new double[taken.length];
        double[] py = new double[taken.length];
        int points = 0;
        int rows = 0;
        for (int i = 0; i < truth.length; i++) {
            rows += weight(i) == 0 ? 0 : 1;
            int cell = cell(x, truth[i]) * CELLS + cell(y, predicted[i]);
            if (weight(i) != 0 && !taken[cell]) {
                taken[cell] = true;
                px[points] = truth[i];
                py[points++] = predicted[i];
            }
        }
        String kept =
                points == rows
                        ? "All " + NumberText.count(rows) + " rows are drawn."
                        : NumberText.count(points)
                                + " of "
                                + NumberText.count(rows)
                                + " rows are drawn, one in each of "
                                + CELLS
                                + " × "
                                + CELLS
                                + " cells.";
        double[] none = new double[0];
        return new Chart(
                "predicted-truth",
                "Predicted and true",
                "Predicted numbers against true ones; on the diagonal they are equal. " + kept,
                x,
                y,
                true,
                List.of(
                        new Dots(
                                "rows",
                                Role.C0,
                                Arrays.copyOf(px, points),
                                Arrays.copyOf(py, points),
                                none,
                                none),
                        Line.of("equal", Role.REFERENCE, x.low(), x.low(), x.high(), x.high())),
                List.of(kept),
                table(x));
    }

    private static int cell(Axis axis, double value) {
        return (int) Math.max(0, Math.min(CELLS - 1, axis.place(value) * CELLS));
    }

    /// Means of the rows whose truth is in a tenth of the axis.
    private Grid table(Axis axis) {
        double[][] sums = new double[ROWS][4];
        for (int i = 0; i < truth.length; i++) {
            double[] sum = sums[(int) Math.max(0, Math.min(ROWS - 1, axis.place(truth[i]) * ROWS))];
            sum[0] += weight(i);
            sum[1] += weight(i) * truth[i];
            sum[2] += weight(i) * predicted[i];
            sum[3] += weight(i) * Math.abs(predicted[i] - truth[i]);
        }
        List<List<String>> rows = new ArrayList<>();
        for (int k = 0; k < ROWS; k++) {
            double[] sum = sums[k];
            double from = axis.low() + (axis.high() - axis.low()) * k / ROWS;
            double to = axis.low() + (axis.high() - axis.low()) * (k + 1) / ROWS;
            if (sum[0] > 0) {
                rows.add(
                        List.of(
                                NumberText.value(from) + " to " + NumberText.value(to),
                                NumberText.count(sum[0]),
                                NumberText.value(sum[1] / sum[0]),
                                NumberText.value(sum[2] / sum[0]),
                                NumberText.value(sum[3] / sum[0])));
            }
        }
        return new Grid(
                "Rows by their truth",
                List.of("truth", "rows", "mean truth", "mean predicted", "mean absolute error"),
                rows);
    }

    private Chart residuals() {
        IntToDoubleFunction off = i -> predicted[i] - truth[i];
        Histogram bars = new Histogram(around("predicted - truth", truth.length, off), BINS);
        for (int i = 0; i < truth.length; i++) {
            bars.add(off.applyAsDouble(i), weight(i));
        }
        return bars.chart(
                "residuals",
                "Residuals",
                "Histogram of predicted less true numbers in " + BINS + " bins.",
                weight == null ? "rows" : "weight of rows",
                0,
                "no error",
                List.of("To the right of 0 too much was predicted."));
    }

    /// From the least to the largest, and a little more.
    private static Axis around(String label, int rows, IntToDoubleFunction... numbers) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (IntToDoubleFunction number : numbers) {
            for (int i = 0; i < rows; i++) {
                low = Math.min(low, number.applyAsDouble(i));
                high = Math.max(high, number.applyAsDouble(i));
            }
        }
        double room = (high - low) / 50;
        boolean wide = low - room < high + room;
        double least = Math.max(Math.abs(low), 1) / 2;
        return wide
                ? new Axis(label, low - room, high + room)
                : new Axis(label, low - least, high + least);
    }
}
