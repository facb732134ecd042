package io.assay.resample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.testing.Property;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/// Loss taken apart: the parts add up, and on simulated data they are what theory says.
class BiasVarianceTest {
    private static final int CASES = 500;

    @Test
    void squaredPartsAddUpToTheLoss() {
        Property.holds(
                "squared parts",
                CASES,
                Property.seed(),
                draw -> {
                    int rows = 1 + draw.below(30);
                    double[][] truths = new double[1 + draw.below(3)][];
                    Arrays.setAll(truths, j -> draw.doubles(io.assay.testing.Scores.UNIFORM, rows));
                    double[][] models = new double[1 + draw.below(9)][];
                    Arrays.setAll(models, m -> draw.doubles(io.assay.testing.Scores.UNIFORM, rows));
                    for (int m = 1; m < models.length; m++) {
                        for (int row = 0; row < rows; row++) {
                            models[m][row] = draw.oneIn(3) ? Double.NaN : models[m][row];
                        }
                    }
                    SquaredParts parts = BiasVariance.squared(truths, models);
                    assertEquals(
                            parts.loss(),
                            parts.squaredBias() + parts.variance() + parts.noise(),
                            1e-12);
                    SquaredParts known = parts.withNoise(0.01);
                    assertEquals(
                            parts.loss(),
                            known.squaredBias() + known.variance() + known.noise(),
                            1e-12);
                    assertEquals(0.01, known.noise());
                });
    }

    /// A line is fitted by least squares to a parabola at fixed points, again and again with new noise:
    /// its bias is what the line of the parabola lacks, its variance noise times 2 / rows.
    @Test
    void simulatedPartsAreThoseOfTheory() {
        int rows = 40;
        int models = 4_000;
        double sd = 0.5;
        double[] x = new double[rows];
        double[] f = new double[rows];
        for (int i = 0; i < rows; i++) {
            x[i] = 2.0 * i / (rows - 1) - 1;
            f[i] = 1 + x[i] + 2 * x[i] * x[i];
        }
        java.util.Random random = new java.util.Random(5);
        double[][] predictions = new double[models][];
        for (int m = 0; m < models; m++) {
            predictions[m] = line(x, noisy(f, sd, random));
        }
        double[][] truths = new double[2_000][];
        Arrays.setAll(truths, j -> noisy(f, sd, random));
        double[] straight = line(x, f);
        double bias = 0;
        for (int i = 0; i < rows; i++) {
            bias += (straight[i] - f[i]) * (straight[i] - f[i]) / rows;
        }
        SquaredParts parts = BiasVariance.squared(truths, predictions);
        assertEquals(bias, parts.squaredBias(), 0.01 * bias);
        assertEquals(sd * sd * 2 / rows, parts.variance(), 0.05 * sd * sd * 2 / rows);
        assertEquals(sd * sd, parts.noise(), 0.02 * sd * sd);
        assertEquals(parts.loss(), parts.squaredBias() + parts.variance() + parts.noise(), 1e-12);

        double mean = 0;
        for (int j = 0; j < 200; j++) {
            mean +=
                    BiasVariance.squared(truths[j], predictions).withNoise(sd * sd).squaredBias()
                            / 200;
        }
        assertEquals(bias, mean, 0.1 * bias);
    }

    private static double[] noisy(double[] f, double sd, java.util.Random random) {
        return Arrays.stream(f).map(y -> y + sd * random.nextGaussian()).toArray();
    }

    /// Least squares at points that are symmetric around 0.
    private static double[] line(double[] x, double[] y) {
        double slope = 0;
        double squares = 0;
        double mean = Arrays.stream(y).average().orElseThrow();
        for (int i = 0; i < x.length; i++) {
            slope += x[i] * y[i];
            squares += x[i] * x[i];
        }
        double b = slope / squares;
        return Arrays.stream(x).map(p -> mean + b * p).toArray();
    }

    @Test
    void zeroOnePartsMeetDomingosIdentity() {
        Property.holds(
                "0-1 parts",
                CASES,
                Property.seed(),
                draw -> {
                    int rows = 1 + draw.below(30);
                    int classes = 2 + draw.below(4);
                    int[] truth = new int[rows];
                    Arrays.setAll(truth, i -> draw.below(classes));
                    int[][] models = new int[1 + draw.below(9)][rows];
                    for (int m = 0; m < models.length; m++) {
                        for (int row = 0; row < rows; row++) {
                            models[m][row] = m > 0 && draw.oneIn(4) ? -1 : draw.below(classes);
                        }
                    }
                    ZeroOneParts parts = BiasVariance.zeroOne(truth, models);
                    assertEquals(
                            parts.loss(),
                            parts.bias() + parts.unbiasedVariance() - parts.corrected(),
                            1e-12);
                    assertTrue(parts.corrected() <= parts.biasedVariance() + 1e-15);
                    if (classes == 2) {
                        assertEquals(parts.biasedVariance(), parts.corrected(), 1e-15);
                    }
                });
    }

    /// Row 0: main 1, right, one of four departs. Row 1: main 0 of 0, 0, 1, 2 where 1 is true.
    @Test
    void aSmallCaseByHand() {
        int[][] models = {{1, 0}, {1, 0}, {1, 1}, {0, 2}};
        ZeroOneParts parts = BiasVariance.zeroOne(new int[] {1, 1}, models);
        assertEquals("[1, 0]", Arrays.toString(parts.mainPrediction()));
        assertEquals(0.5, parts.bias());
        assertEquals(0.125, parts.unbiasedVariance());
        assertEquals(0.25, parts.biasedVariance());
        assertEquals(0.125, parts.corrected());
        assertEquals(0.5, parts.loss());
        assertEquals(0.375, parts.variance());
    }

    @Test
    void rowsThatNoModelPredictsAreLeftOut() {
        double[][] models = {{Double.NaN, 1}, {Double.NaN, 3}};
        SquaredParts parts = BiasVariance.squared(new double[] {9, 2}, models);
        assertEquals(1, parts.rows());
        assertEquals(0, parts.squaredBias());
        assertEquals(1, parts.variance());
    }

    @Test
    void badInputIsNamed() {
        refuses(
                "predictions[1] has 1 rows; expected 2, as truth",
                () -> BiasVariance.squared(new double[2], new double[][] {{1, 2}, {1}}));
        refuses(
                "truth[1] is NaN; expected a finite number",
                () -> BiasVariance.squared(new double[] {1, Double.NaN}, new double[1][2]));
        refuses(
                "predictions[0][1] is Infinity; expected a finite number",
                () ->
                        BiasVariance.squared(
                                new double[2], new double[][] {{0, Double.POSITIVE_INFINITY}}));
        refuses(
                "predictions has no models; expected at least 1",
                () -> BiasVariance.zeroOne(new int[2], new int[0][]));
        refuses(
                "truth[0] is -1; expected a class from 0 on",
                () -> BiasVariance.zeroOne(new int[] {-1}, new int[][] {{1}}));
        refuses(
                "no model predicts any row; expected some classes",
                () -> BiasVariance.zeroOne(new int[] {1}, new int[][] {{-1}}));
        refuses(
                "noise is -1.0; expected a variance, at least 0",
                () -> new SquaredParts(1, 1, 0, 0, 1).withNoise(-1));
    }

    private static void refuses(String message, org.junit.jupiter.api.function.Executable call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
    }
}
