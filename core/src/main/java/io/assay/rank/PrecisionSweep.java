package io.assay.rank;

/// What lies under the precision-recall points, one per distinct score in falling order.
///
/// Average precision is the sum of `(recall - previous recall) * precision`, without interpolation;
/// the trapezoid area joins the points by straight lines, after the point (recall 0, precision 1).
public final class PrecisionSweep implements Sweep {
    private double positives;
    private double steps;
    private double trapezoids;
    private double previous;

    @Override
    public void start(double p, double n) {
        positives = p;
        steps = 0;
        trapezoids = 0;
        previous = 1;
    }

    @Override
    public void accept(Cells cells) {
        double before = previous;
        for (int i = 1; i <= cells.count; i++) {
            double precision = cells.tp[i] / (cells.tp[i] + cells.fp[i]);
            double found = cells.tp[i] - cells.tp[i - 1];
            steps += found * precision;
            trapezoids += found * (precision + before);
            before = precision;
        }
        previous = before;
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
