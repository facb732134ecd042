package io.assay.learn.curve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.learn.Table;
import io.assay.learn.network.MultilayerPerceptron;
import io.assay.learn.network.Optimiser;
import io.assay.regression.RealMetrics;
import io.assay.split.Folds;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A learning rate at which a network diverges is a point of the curve that says so.
class DivergedPointTest {

    @Test
    void aRateThatDivergesIsMarkedAndNeverTheBest() {
        float[] x = new float[30];
        double[] y = new double[30];
        for (int i = 0; i < 30; i++) {
            x[i] = i / 15f - 1;
            y[i] = x[i] * x[i];
        }
        Table table = Table.of(new float[][] {x}, List.of("x")).withTarget(y, "y");
        MultilayerPerceptron network = MultilayerPerceptron.defaults().layers(8).epochs(20);
        Curve curve =
                ValidationCurve.of(CrossValidation.of(Folds.shuffled(30, 3, 1), 42))
                        .run(
                                "rate",
                                new double[] {1e6, 0.1},
                                rate -> network.optimiser(Optimiser.sgd(rate)),
                                table,
                                Scoring.numbers(RealMetrics.RMSE));
        CurvePoint diverged = curve.points().get(0);
        assertFalse(diverged.tested().mean().isDefined());
        String reason = diverged.tested().mean().reason();
        assertTrue(
                reason.matches(
                        "undefined in 3 of 3 folds: the loss stopped being finite in epoch \\d+ at a"
                                + " learning rate of 1000000\\.0; .*"),
                reason);
        assertEquals(1, curve.best());
        assertTrue(curve.points().get(1).tested().mean().isDefined());
        assertEquals(Verdict.Fit.UNKNOWN, ValidationCurve.verdict(curve, 0).fit());
        assertTrue(curve.toString().contains("1.00000e+06  " + reason), curve.toString());
    }
}
