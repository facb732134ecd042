package io.assay.regression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.assay.Predictions;
import io.assay.Undefined;
import io.assay.Value;
import io.assay.testing.Scenario;
import io.assay.testing.ZeroAllocation;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The door of predicted numbers, worked examples, and what has no value.
@Tag("compiled")
class RealPredictionsTest {
    private static final double[] TRUTH = {3, -0.5, 2, 7};
    private static final double[] PREDICTED = {2.5, 0, 2, 8};

    @Test
    void aSmallExampleAgreesWithPaper() {
        RealPredictions p = Predictions.real(TRUTH, PREDICTED);
        assertEquals(0.375, p.meanSquaredError());
        assertEquals(Math.sqrt(0.375), p.rootMeanSquaredError());
        assertEquals(0.5, p.meanAbsoluteError());
        assertEquals((0.9 * 0.5 + 0.1 * 0.5 + 0.1 * 1) / 4, p.pinball(0.9), 1e-16);
        assertEquals(1 - 1.5 / 29.1875, RealMetrics.r2(Undefined.NAN).of(p).value(), 1e-15);
        assertEquals(0.25 * (0.125 + 0.125 + 0.5), RealMetrics.huber(1).of(p).value());
        assertEquals(0.5, RealMetrics.MEDIAN_AE.of(p).value());
        assertEquals(1, RealMetrics.MAX_ERROR.of(p).value());
        assertEquals(1, RealMetrics.SPEARMAN.of(p).value(), 1e-15);
    }

    @Test
    void floatsAreTheirDoubles() {
        RealPredictions p = Predictions.real(new float[] {1.5f, 2}, new float[] {1, 2.25f});
        assertEquals((0.25 + 0.0625) / 2, p.meanSquaredError());
    }

    @Test
    void theDoorNamesTheRow() {
        refuses("truth has 1 rows, predicted has 2", () -> Predictions.real(row(1), row(1, 2)));
        refuses(
                "truth[1] is NaN; expected a finite number",
                () -> Predictions.real(row(1, Double.NaN), row(1, 2)));
        refuses(
                "predicted[0] is -Infinity; expected a finite number",
                () -> Predictions.real(row(1), row(Double.NEGATIVE_INFINITY)));
        refuses(
                "weight[0] is -1.0; expected a finite number of at least 0",
                () -> Predictions.real(row(1), row(1)).weighted(row(-1)));
        refuses(
                "alpha is 1.0; expected a number between 0 and 1",
                () -> Predictions.real(row(1), row(1)).pinball(1));
        refuses("power is 2.5; expected a number between 1 and 2", () -> RealMetrics.tweedie(2.5));
        refuses("delta is 0.0; expected a finite number above 0", () -> RealMetrics.huber(0));
    }

    private static double[] row(double... x) {
        return x;
    }

    private static void refuses(String message, org.junit.jupiter.api.function.Executable call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
    }

    @Test
    void whatHasNoValueSaysWhy() {
        RealPredictions p = Predictions.real(TRUTH, PREDICTED);
        undefined(
                "row 2 has truth -0.5; the Poisson deviance needs one of at least 0",
                RealMetrics.POISSON_DEVIANCE.of(p));
        undefined(
                "row 2 has truth -0.5; the mean squared logarithmic error needs one of at least 0",
                RealMetrics.MSLE.of(p));
        undefined(
                "row 1 has prediction 0.0; the gamma deviance needs one above 0",
                RealMetrics.GAMMA_DEVIANCE.of(Predictions.real(row(1), row(0))));
        RealPredictions constant = Predictions.real(row(0.1, 0.1, 0.1), row(0.1, 0.1, 0.2));
        undefined("truth is constant", RealMetrics.r2(Undefined.NAN).of(constant));
        assertEquals(0, RealMetrics.r2(Undefined.ZERO).of(constant).value());
        undefined("truth is constant", RealMetrics.PEARSON.of(constant));
        undefined("no rows", RealMetrics.MSE.of(Predictions.real(row(), row())));
        undefined(
                "one row only",
                RealMetrics.r2(Undefined.ZERO).of(Predictions.real(row(1), row(1))));
        undefined(
                "it is beyond the range of double",
                RealMetrics.MSE.of(Predictions.real(row(1e300), row(-1e300))));
    }

    private static void undefined(String reason, Value value) {
        assertEquals(reason, value.reason());
    }

    @Test
    void aRowOfWeightZeroIsOutsideNoDomain() {
        RealPredictions p = Predictions.real(row(-1, 1), row(1, 2)).weighted(row(0, 1));
        assertEquals(
                2 * (Math.log(0.5) - 1 + 2), RealMetrics.POISSON_DEVIANCE.of(p).value(), 1e-15);
    }

    @Test
    void theFastLossesAreThoseOfSingleRows() {
        Random random = new Random(3);
        double[] truth = random.doubles(1_000, -5, 5).toArray();
        double[] predicted = random.doubles(1_000, -5, 5).toArray();
        for (RowLoss loss : List.of(new SquaredError(), new AbsoluteError(), new Pinball(0.1))) {
            double[] losses = new double[1_000];
            loss.add(truth, 0, predicted, 0, 1_000, losses);
            for (int i = 0; i < losses.length; i++) {
                assertEquals(loss.of(truth[i], predicted[i]), losses[i], loss.toString());
            }
        }
    }

    /// The means that a service asks for again and again.
    public static final class Means implements Scenario {
        private final RealPredictions rows;
        public double last;

        public Means(String unused) {
            Random random = new Random(7);
            double[] truth = random.doubles(10_000).toArray();
            rows = Predictions.real(truth, random.doubles(10_000).toArray());
        }

        @Override
        public void call() {
            last = rows.meanSquaredError() + rows.meanAbsoluteError();
            last += rows.rootMeanSquaredError();
        }
    }

    @Test
    void meansAllocateNothing() {
        ZeroAllocation.check(Means.class, "doubles");
    }
}
