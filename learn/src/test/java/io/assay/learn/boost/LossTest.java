package io.assay.learn.boost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import java.util.function.DoubleBinaryOperator;
import org.junit.jupiter.api.Test;

class LossTest {
    private static final int ROWS = 200;
    private static final double STEP = 1e-5;

    private final double[] truth = new double[ROWS];
    private final double[] scores = new double[ROWS];
    private final float[] gradients = new float[ROWS];
    private final float[] hessians = new float[ROWS];

    private void draw(boolean classes) {
        SplittableRandom random = new SplittableRandom(11);
        for (int i = 0; i < ROWS; i++) {
            truth[i] = classes ? random.nextInt(2) : random.nextInt(9);
            scores[i] = random.nextDouble(-3, 3);
        }
    }

    /// Derivatives by score of a loss written out, beside those that are used.
    private void hold(Loss loss, DoubleBinaryOperator written, double hessianFactor) {
        loss.derive(truth, scores, 0, ROWS, gradients, hessians);
        for (int i = 0; i < ROWS; i++) {
            double y = truth[i];
            double up = written.applyAsDouble(y, scores[i] + STEP);
            double down = written.applyAsDouble(y, scores[i] - STEP);
            double here = written.applyAsDouble(y, scores[i]);
            assertEquals((up - down) / (2 * STEP), gradients[i], 1e-4, loss.name());
            if (hessianFactor > 0) {
                double second = (up - 2 * here + down) / (STEP * STEP);
                assertEquals(second * hessianFactor, hessians[i], 1e-2, loss.name());
            } else {
                assertEquals(1, hessians[i], loss.name());
            }
        }
    }

    @Test
    void derivativesOfNumbersAgreeWithFiniteDifferences() {
        draw(false);
        hold(Loss.squared(), (y, s) -> (s - y) * (s - y) / 2, 1);
        hold(Loss.absolute(), (y, s) -> Math.abs(s - y) / 2, 0);
        hold(Loss.quantile(0.8), (y, s) -> s < y ? 0.8 * (y - s) : 0.2 * (s - y), 0);
        hold(
                Loss.huber(2),
                (y, s) -> Math.abs(s - y) <= 2 ? (s - y) * (s - y) / 2 : 2 * Math.abs(s - y) - 2,
                0);
        hold(Loss.poisson(), (y, s) -> Math.exp(s) - y * s, Math.exp(0.7));
    }

    @Test
    void derivativesOfTwoClassesAgreeWithFiniteDifferences() {
        draw(true);
        hold(Loss.logistic(), (y, s) -> Math.log1p(Math.exp(s)) - y * s, 1);
    }

    @Test
    void derivativesOfSeveralClassesAgreeWithFiniteDifferences() {
        double[] classes = {0, 2, 1};
        double[] s = {0.3, -1, 2, 0.7, 0.1, -0.4, 1.5, -2, 0};
        float[] first = new float[9];
        float[] second = new float[9];
        Loss.softmax().derive(classes, s, 0, 3, first, second);
        for (int at = 0; at < 9; at++) {
            double here = softmaxLoss(classes, s, at % 3, at, 0);
            double up = softmaxLoss(classes, s, at % 3, at, STEP);
            double down = softmaxLoss(classes, s, at % 3, at, -STEP);
            assertEquals((up - down) / (2 * STEP), first[at], 1e-6);
            assertEquals(2 * (up - 2 * here + down) / (STEP * STEP), second[at], 1e-4);
        }
    }

    private static double softmaxLoss(double[] truth, double[] s, int row, int at, double step) {
        double sum = 0;
        double own = 0;
        for (int k = 0; k < 3; k++) {
            double x = s[k * 3 + row] + (k * 3 + row == at ? step : 0);
            sum += Math.exp(x);
            own = k == truth[row] ? x : own;
        }
        return Math.log(sum) - own;
    }

    @Test
    void startsWithTheBestConstant() {
        double[] y = {1, 2, 6};
        assertEquals(3, start(Loss.squared(), y, null));
        assertEquals(1.5, start(Loss.squared(), y, new double[] {1, 1, 0}));
        assertEquals(2, start(Loss.absolute(), y, null));
        assertEquals(6, start(Loss.absolute(), y, new double[] {1, 1, 3}));
        assertEquals(Math.log(3), start(Loss.poisson(), y, null), 1e-15);
        assertEquals(Math.log(2), start(Loss.logistic(), new double[] {1, 0, 1}, null), 1e-15);
    }

    private static double start(Loss loss, double[] truth, double[] weights) {
        double[] start = new double[1];
        loss.start(truth, weights, start);
        return start[0];
    }

    @Test
    void refusesSettingsOutOfRangeAndDerivativesThatAreNoNumbers() {
        assertMessage("alpha is 1.0", () -> Loss.quantile(1));
        assertMessage("delta is 0.0", () -> Loss.huber(0));
        Loss own = Loss.of("mine", Link.IDENTITY, (y, s, from, to, g, h) -> g[from] = Float.NaN);
        assertMessage(
                "loss mine gives gradient NaN",
                () -> own.derive(truth, scores, 3, 4, gradients, hessians));
        assertMessage(
                "link is SOFTMAX", () -> Loss.of("x", Link.SOFTMAX, (y, s, from, to, g, h) -> {}));
        assertMessage(
                "the target is -1.0 in row 1",
                () -> start(Loss.poisson(), new double[] {0, -1}, null));
    }

    private static void assertMessage(String begin, Runnable call) {
        var e = assertThrows(IllegalArgumentException.class, call::run);
        assertTrue(e.getMessage().startsWith(begin), e.getMessage());
    }
}
