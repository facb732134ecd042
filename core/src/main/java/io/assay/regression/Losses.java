package io.assay.regression;

/// The losses that are not on the way of every service.
final class Losses {
    static final RowLoss SQUARED = new SquaredError();
    static final RowLoss ABSOLUTE = new AbsoluteError();
    private static final double SMALLEST = 0x1p-52;

    private Losses() {}

    static double bias(double truth, double predicted) {
        return predicted - truth;
    }

    /// Divided by the size of truth, of which 2⁻⁵² stands for less.
    static double percentage(double truth, double predicted) {
        return Math.abs(predicted - truth) / Math.max(Math.abs(truth), SMALLEST);
    }

    /// Divided by the mean size of the two; 0 where both are 0.
    static double symmetricPercentage(double truth, double predicted) {
        double size = Math.abs(truth) + Math.abs(predicted);
        return size == 0 ? 0 : 2 * (Math.abs(predicted - truth) / size);
    }

    static double squaredLog(double truth, double predicted) {
        double error = StrictMath.log1p(truth) - StrictMath.log1p(predicted);
        return error * error;
    }

    /// A parabola up to an error of `delta`, then the straight line that goes on from it.
    static RowLoss huber(double delta) {
        if (!(delta > 0 && delta < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "delta is " + delta + "; expected a finite number above 0");
        }
        return (truth, predicted) -> {
            double error = Math.abs(predicted - truth);
            return error <= delta ? error * error / 2 : delta * (error - delta / 2);
        };
    }
}
