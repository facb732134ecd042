package io.assay.cli.chart;

import io.assay.Confusion;
import io.assay.cli.chart.Series.Line;
import java.util.Arrays;
import java.util.function.ToDoubleFunction;

/// Makes a line of thresholds, leaving out points that lie within half a pixel of the one before.
final class Trace {
    private static final int WHOLE = 2000;

    private final Axis xAxis;
    private final Axis yAxis;
    private final double step;
    private double[] x;
    private double[] y;
    private int[] at;
    private int count;

    /// @param most how many points come at most
    Trace(Axis xAxis, Axis yAxis, int most) {
        this.xAxis = xAxis;
        this.yAxis = yAxis;
        step = most <= WHOLE ? 0 : Thinning.STEP;
        x = new double[most];
        y = new double[most];
        at = new int[most];
    }

    /// A rate against another at all thresholds.
    static Line of(
            String name,
            Role role,
            Operating points,
            Axis xAxis,
            Axis yAxis,
            ToDoubleFunction<Confusion> x,
            ToDoubleFunction<Confusion> y) {
        Trace trace = new Trace(xAxis, yAxis, points.count());
        for (int i = 0; i < points.count(); i++) {
            Confusion counts = points.at(i);
            trace.add(x.applyAsDouble(counts), y.applyAsDouble(counts), i);
        }
        return trace.line(name, role);
    }

    /// Adds a point; one without a place is left out.
    Trace add(double px, double py, int threshold) {
        if (!Double.isFinite(px) || !Double.isFinite(py)) {
            return this;
        }
        boolean moved =
                count == 0
                        || Math.abs(xAxis.place(px) - xAxis.place(x[count - 1])) >= step
                        || Math.abs(yAxis.place(py) - yAxis.place(y[count - 1])) >= step;
        if (moved) {
            x[count] = px;
            y[count] = py;
            at[count++] = threshold;
        }
        return this;
    }

    Line line(String name, Role role) {
        return new Line(
                name,
                role,
                Arrays.copyOf(x, count),
                Arrays.copyOf(y, count),
                Arrays.copyOf(at, count));
    }
}
