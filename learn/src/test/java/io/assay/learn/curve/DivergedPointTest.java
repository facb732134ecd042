package io.assay.learn.curve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.Value;
import io.assay.learn.Learner;
import io.assay.learn.Table;
import io.assay.learn.neighbours.NearestNeighbours;
import io.assay.learn.network.MultilayerPerceptron;
import io.assay.learn.network.Optimiser;
import io.assay.regression.RealMetrics;
import io.assay.split.Folds;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Where a network diverges, or a learner refuses, the point of a curve says so.
class DivergedPointTest {

    private static final MultilayerPerceptron NETWORK =
            MultilayerPerceptron.defaults().layers(8).epochs(20);

    private static Table parabola() {
        float[] x = new float[30];
        double[] y = new double[30];
        for (int i = 0; i < 30; i++) {
            x[i] = i / 15f - 1;
            y[i] = x[i] * x[i];
        }
        return Table.of(new float[][] {x}, List.of("x")).withTarget(y, "y");
    }

    private static CrossValidation threeFold() {
        return CrossValidation.of(Folds.shuffled(30, 3, 1), 42);
    }

    private static String reason(CurvePoint point) {
        assertFalse(point.trained().mean().isDefined());
        assertFalse(point.tested().mean().isDefined());
        String reason = point.tested().mean().reason();
        assertTrue(
                reason.matches(
                        "undefined in 3 of 3 folds: the loss stopped being finite in epoch \\d+ at a"
                                + " learning rate of 1000000\\.0; .*"),
                reason);
        return reason;
    }

    @Test
    void aRateThatDivergesIsMarkedAndNeverTheBest() {
        Curve curve =
                ValidationCurve.of(threeFold())
                        .run(
                                "rate",
                                new double[] {1e6, 0.1},
                                rate -> NETWORK.optimiser(Optimiser.sgd(rate)),
                                parabola(),
                                Scoring.numbers(RealMetrics.RMSE));
        String reason = reason(curve.points().get(0));
        assertEquals(1, curve.best());
        assertTrue(curve.points().get(1).tested().mean().isDefined());
        assertEquals(Verdict.Fit.UNKNOWN, ValidationCurve.verdict(curve, 0).fit());
        assertTrue(curve.toString().contains("1.00000e+06  " + reason), curve.toString());
    }

    @Test
    void aSettingThatFewRowsDoNotAllowIsMarkedAndTheOthersStay() {
        Curve curve =
                ValidationCurve.of(threeFold())
                        .run(
                                "k",
                                new double[] {65, 3},
                                k -> NearestNeighbours.defaults().k((int) k),
                                parabola(),
                                Scoring.numbers(RealMetrics.RMSE));
        Value refused = curve.points().get(0).tested().mean();
        assertFalse(refused.isDefined());
        assertTrue(refused.reason().contains("k is 65"), refused.reason());
        assertTrue(curve.points().get(1).tested().mean().isDefined());
        assertEquals(1, curve.best());
    }

    @Test
    void fewRowsThatTheLearnerRefusesAreMarkedAndAllOfThemAreAFailure() {
        Scoring<?> rmse = Scoring.numbers(RealMetrics.RMSE);
        LearningCurve curves = LearningCurve.of(threeFold(), 7);
        double[] shares = {0.4, 1};
        Curve curve = curves.run(NearestNeighbours.defaults().k(15), shares, parabola(), rmse);
        assertFalse(curve.points().get(0).tested().mean().isDefined());
        assertTrue(curve.points().get(1).tested().mean().isDefined());
        String none =
                assertThrows(
                                IllegalArgumentException.class,
                                () ->
                                        curves.run(
                                                NearestNeighbours.defaults().k(21),
                                                shares,
                                                parabola(),
                                                rmse))
                        .getMessage();
        assertTrue(none.contains("k is 21"), none);
    }

    @Test
    void aShareOfTheRowsAtWhichANetworkDivergesIsMarkedAndTheOthersStay() {
        Learner wildOnMany =
                (table, seed) ->
                        NETWORK.optimiser(Optimiser.sgd(table.rows() > 10 ? 1e6 : 0.1))
                                .fit(table, seed);
        Curve curve =
                LearningCurve.of(threeFold(), 7)
                        .run(
                                wildOnMany,
                                new double[] {0.4, 1},
                                parabola(),
                                Scoring.numbers(RealMetrics.RMSE));
        assertEquals(8, curve.points().get(0).x());
        assertTrue(curve.points().get(0).tested().mean().isDefined());
        CurvePoint whole = curve.points().get(1);
        assertEquals(20, whole.x());
        String reason = reason(whole);
        Verdict verdict = LearningCurve.verdict(curve);
        assertEquals(Verdict.Fit.UNKNOWN, verdict.fit());
        assertEquals("the curve cannot be judged: " + reason, verdict.sentence());
        assertTrue(curve.toString().contains("20.0000  " + reason), curve.toString());
    }
}
