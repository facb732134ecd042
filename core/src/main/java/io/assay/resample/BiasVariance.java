package io.assay.resample;

import java.util.Arrays;

/// Why is the model wrong: because such models are wrong on average (bias), because they depend on the
/// rows they were trained on (variance), or because the truth itself varies (noise)?
///
/// The loss of models trained on resamples, such as those of [Bootstrap#splits], is taken apart row by
/// row and averaged over the rows. A model need not predict every row: out of the bag each row is
/// judged by the models that have not seen it.
///
/// ```java
/// SquaredParts parts = BiasVariance.squared(truth, predictions);   // predictions[model][row]
/// parts.squaredBias();
/// parts.variance();
/// ```
public final class BiasVariance {
    private BiasVariance() {}

    /// Squared loss, with one truth per row: noise is counted in the bias, see
    /// [SquaredParts#withNoise(double)].
    ///
    /// @param truth finite, one for each row
    /// @param predictions a number for each row by each model, `[model][row]`; NaN where a model does not
    ///     predict a row. Rows that no model predicts are left out
    public static SquaredParts squared(double[] truth, double[][] predictions) {
        return squared(new double[][] {truth}, predictions);
    }

    /// Squared loss, with several truths per row, drawn independently: noise is their variance.
    ///
    /// @param truths finite numbers, `[draw][row]`
    /// @param predictions as in [#squared(double\[\], double\[\]\[\])]
    public static SquaredParts squared(double[][] truths, double[][] predictions) {
        int rows = checkTruths(truths);
        checkModels(predictions.length);
        for (int m = 0; m < predictions.length; m++) {
            checkRows("predictions[" + m + "]", predictions[m].length, rows);
        }
        double[] truth = new double[truths.length];
        double[] predicted = new double[predictions.length];
        SquaredSums sums = new SquaredSums();
        for (int row = 0; row < rows; row++) {
            for (int j = 0; j < truth.length; j++) {
                truth[j] = truths[j][row];
            }
            int count = 0;
            for (int m = 0; m < predictions.length; m++) {
                double x = predictions[m][row];
                if (Double.isInfinite(x)) {
                    throw new IllegalArgumentException(
                            "predictions["
                                    + m
                                    + "]["
                                    + row
                                    + "] is "
                                    + x
                                    + "; expected a finite number");
                }
                if (!Double.isNaN(x)) {
                    predicted[count++] = x;
                }
            }
            if (count > 0) {
                sums.add(truth, predicted, count);
            }
        }
        return sums.parts();
    }

    private static int checkTruths(double[][] truths) {
        if (truths.length == 0 || truths[0].length == 0) {
            throw new IllegalArgumentException("truth has no rows; expected at least 1");
        }
        for (double[] truth : truths) {
            checkRows("truth", truth.length, truths[0].length);
            for (int row = 0; row < truth.length; row++) {
                if (!(Math.abs(truth[row]) < Double.POSITIVE_INFINITY)) {
                    throw new IllegalArgumentException(
                            "truth[" + row + "] is " + truth[row] + "; expected a finite number");
                }
            }
        }
        return truths[0].length;
    }

    private static void checkModels(int models) {
        if (models == 0) {
            throw new IllegalArgumentException("predictions has no models; expected at least 1");
        }
    }

    private static void checkRows(String name, int found, int rows) {
        if (found != rows) {
            throw new IllegalArgumentException(
                    name + " has " + found + " rows; expected " + rows + ", as truth");
        }
    }

    /// 0-1 loss after P. Domingos, A unified bias-variance decomposition, ICML 2000. The main prediction
    /// of a row is the class most models predict, the lowest of equals; the truth is taken to be without
    /// noise.
    ///
    /// @param truth the class of each row, at least 0
    /// @param predictions the class that each model predicts for each row, `[model][row]`; below 0 where a
    ///     model does not predict a row. Rows that no model predicts are left out
    public static ZeroOneParts zeroOne(int[] truth, int[][] predictions) {
        checkModels(predictions.length);
        for (int m = 0; m < predictions.length; m++) {
            checkRows("predictions[" + m + "]", predictions[m].length, truth.length);
        }
        int[] main = new int[truth.length];
        int[] predicted = new int[predictions.length];
        ZeroOneSums sums = new ZeroOneSums();
        for (int row = 0; row < truth.length; row++) {
            if (truth[row] < 0) {
                throw new IllegalArgumentException(
                        "truth[" + row + "] is " + truth[row] + "; expected a class from 0 on");
            }
            int count = 0;
            for (int[] model : predictions) {
                if (model[row] >= 0) {
                    predicted[count++] = model[row];
                }
            }
            Arrays.sort(predicted, 0, count);
            main[row] = count == 0 ? -1 : sums.add(truth[row], predicted, count);
        }
        return sums.parts(main);
    }
}
