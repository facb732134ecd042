package io.assay.bench;

import io.assay.Predictions;
import io.assay.regression.RealPredictions;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// How fast are the mean squared, the mean absolute and the pinball error of predicted numbers?
///
/// Losses are added to 512 sums in the first-level cache in one pass, so that memory never waits for a
/// second one.
///
/// The limit is reading two columns of doubles, 16 bytes a row: 1.4 ns where one core reads 11 GB/s.
public class ErrorsBenchmark extends Measured {
    private static final double ALPHA = 0.9;

    /// Predictions that gave the right errors.
    @State(Scope.Benchmark)
    public static class Checked {
        RealPredictions predictions;

        /// The errors are those of the hand loops.
        @Setup
        public void check(RealRows rows, KernelChoice choice) {
            choice.inUse();
            predictions = Predictions.real(rows.truth, rows.predicted);
            ErrorsBenchmark benchmark = new ErrorsBenchmark();
            Expected.number("squared", benchmark.handSquared(rows), benchmark.squared(this), 1e-9);
            Expected.number(
                    "absolute", benchmark.handAbsolute(rows), benchmark.absolute(this), 1e-9);
            Expected.number("pinball", benchmark.handPinball(rows), benchmark.pinball(this), 1e-9);
        }
    }

    /// By hand: one running sum, which the compiler may not reorder.
    @Benchmark
    @Reads(bytes = 16)
    public double handSquared(RealRows rows) {
        double sum = 0;
        for (int i = 0; i < rows.truth.length; i++) {
            double error = rows.predicted[i] - rows.truth[i];
            sum += error * error;
        }
        return sum / rows.truth.length;
    }

    /// The same for absolute errors.
    @Benchmark
    @Reads(bytes = 16)
    public double handAbsolute(RealRows rows) {
        double sum = 0;
        for (int i = 0; i < rows.truth.length; i++) {
            sum += Math.abs(rows.predicted[i] - rows.truth[i]);
        }
        return sum / rows.truth.length;
    }

    /// The same for the loss of a quantile, with the branch that one writes.
    @Benchmark
    @Reads(bytes = 16)
    public double handPinball(RealRows rows) {
        double sum = 0;
        for (int i = 0; i < rows.truth.length; i++) {
            double above = rows.truth[i] - rows.predicted[i];
            sum += above >= 0 ? ALPHA * above : (ALPHA - 1) * above;
        }
        return sum / rows.truth.length;
    }

    /// Mean squared error.
    @Benchmark
    @Reads(bytes = 16, hand = "handSquared")
    public double squared(Checked checked) {
        return checked.predictions.meanSquaredError();
    }

    /// Mean absolute error.
    @Benchmark
    @Reads(bytes = 16, hand = "handAbsolute")
    public double absolute(Checked checked) {
        return checked.predictions.meanAbsoluteError();
    }

    /// Pinball loss.
    @Benchmark
    @Reads(bytes = 16, hand = "handPinball")
    public double pinball(Checked checked) {
        return checked.predictions.pinball(ALPHA);
    }
}
