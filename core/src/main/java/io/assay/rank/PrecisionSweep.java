package io.assay.rank;

/// What lies under the precision-recall points, one per distinct score in falling order.
///
/// Average precision is the sum of `(recall - previous recall) * precision`, without interpolation;
/// the trapezoid area joins the points by straight lines, after the point (recall 0, precision 1).
public final class PrecisionSweep implements Sweep {
    private double positives;
    private double steps;
    private double trapezoids;

    /// Precision per cell; entry 0 is that of the cell before the run.
    private final double[] precision = new double[Cells.CAPACITY + 1];

    @Override
    public void start(double p, double n) {
        positives = p;
        steps = 0;
        trapezoids = 0;
        precision[0] = 1;
    }

    @Override
    public void accept(Cells cells) {
        divide(cells.tp, cells.fp, precision, cells.count);
        addAreas(cells.positive, cells.count);
        precision[0] = precision[cells.count];
    }

    /// On its own, since the compiler makes vectors of it: the divider is what binds, at about two
    /// cycles a quotient instead of four.
    private static void divide(double[] tp, double[] fp, double[] precision, int n) {
        for (int i = 1; i <= n; i++) {
            precision[i] = tp[i] / (tp[i] + fp[i]);
        }
    }

    /// Cell after cell, so that the sums do not depend on where runs are cut.
    private void addAreas(double[] found, int n) {
        double step = steps;
        double trapezoid = trapezoids;
        for (int i = 1; i <= n; i++) {
            step += found[i] * precision[i];
            trapezoid += found[i] * (precision[i] + precision[i - 1]);
        }
        steps = step;
        trapezoids = trapezoid;
    }

    /// Average precision, or NaN without positives.
    public double averagePrecision() {
        return Math.min(1, steps / positives); // rounded weights may pass it
    }

    /// The area under the joined points, or NaN without positives.
    public double trapezoidArea() {
        return Math.min(1, trapezoids / 2 / positives);
    }
}
