package io.assay.learn.ensemble;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;

/// Which weights models should have, from predictions of rows that they have not learned from: at least
/// 0, with sum 1.
///
/// The minimum is sought over all such weights (L. Breiman, Machine Learning 24, 1996, 49-64): in each
/// step the model with the steepest fall of the loss takes weight from the one with the steepest rise,
/// until what is left to gain is less than 1e-9 of the loss.
public final class WeightFit {
    private WeightFit() {}

    /// Weights of least log loss of the mean of probabilities, which are kept at least 1e-15.
    ///
    /// @param predictions K probabilities a row of each model
    /// @param labels the class of each row, in `[0, K)`
    public static double[] logLoss(double[][] predictions, int[] labels, int classes) {
        return logLoss(predictions, labels, classes, null);
    }

    /// The same where rows have weights.
    ///
    /// @param counts the weight of each row, at least 0 and not all 0; null when all are equal
    public static double[] logLoss(
            double[][] predictions, int[] labels, int classes, double[] counts) {
        weights(counts, labels.length);
        double[][] given = new double[predictions.length][labels.length];
        for (int m = 0; m < predictions.length; m++) {
            length(predictions, m, (long) labels.length * classes);
            for (int i = 0; i < labels.length; i++) {
                given[m][i] = Math.max(1e-15, predictions[m][i * classes + labels[i]]);
            }
        }
        return new SimplexDescent(given, SimplexDescent.Loss.LOG, null, counts).weights();
    }

    /// Weights of least squared error of the mean of numbers.
    ///
    /// @param predictions a number a row of each model
    /// @param truth of each row
    public static double[] squaredError(double[][] predictions, double[] truth) {
        return squaredError(predictions, truth, null);
    }

    /// The same where rows have weights.
    ///
    /// @param counts the weight of each row, at least 0 and not all 0; null when all are equal
    public static double[] squaredError(double[][] predictions, double[] truth, double[] counts) {
        weights(counts, truth.length);
        for (int m = 0; m < predictions.length; m++) {
            length(predictions, m, truth.length);
        }
        return new SimplexDescent(predictions, SimplexDescent.Loss.SQUARED, truth, counts)
                .weights();
    }

    /// Greedy selection with replacement (R. Caruana, A. Niculescu-Mizil, G. Crew, A. Ksikes, ICML 2004):
    /// each round adds the model that lowers the loss of the mean of all added so far the most, the
    /// first of equal ones. Any loss will do.
    ///
    /// @param rounds how many models are added, at least 1
    /// @param loss of a mean of predictions, an array that it must not keep; NaN is worst
    /// @return how often each model was added, over the number of rounds
    public static double[] greedy(
            double[][] predictions, int rounds, ToDoubleFunction<double[]> loss) {
        if (rounds < 1) {
            throw new IllegalArgumentException("rounds is " + rounds + "; expected at least 1");
        }
        for (int m = 0; m < predictions.length; m++) {
            length(predictions, m, predictions[0].length);
        }
        double[] weights = new double[predictions.length];
        double[] sum = new double[predictions[0].length];
        for (int round = 1; round <= rounds; round++) {
            int best = best(predictions, sum, round, loss);
            weights[best] += 1.0 / rounds;
            for (int i = 0; i < sum.length; i++) {
                sum[i] += predictions[best][i];
            }
        }
        return weights;
    }

    private static int best(
            double[][] predictions, double[] sum, int round, ToDoubleFunction<double[]> loss) {
        double[] mean = new double[sum.length];
        int best = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int m = 0; m < predictions.length; m++) {
            for (int i = 0; i < sum.length; i++) {
                mean[i] = (sum[i] + predictions[m][i]) / round;
            }
            double found = loss.applyAsDouble(mean);
            if (found < least) {
                least = found;
                best = m;
            }
        }
        return best;
    }

    private static void weights(double[] counts, int rows) {
        if (counts != null && (counts.length != rows || !Members.areWeights(counts))) {
            throw new IllegalArgumentException(
                    "counts has "
                            + counts.length
                            + " numbers with sum "
                            + Arrays.stream(counts).sum()
                            + "; expected a weight of at least 0 for each of "
                            + rows
                            + " rows, with a finite sum above 0");
        }
    }

    private static void length(double[][] predictions, int model, long expected) {
        if (predictions[model].length != expected || expected == 0) {
            throw new IllegalArgumentException(
                    "predictions["
                            + model
                            + "] has "
                            + predictions[model].length
                            + " numbers; expected "
                            + expected
                            + ", at least one");
        }
        int bad = 0;
        while (bad < expected && Double.isFinite(predictions[model][bad])) {
            bad++;
        }
        if (bad < expected) {
            throw new IllegalArgumentException(
                    "predictions["
                            + model
                            + "]["
                            + bad
                            + "] is "
                            + Arrays.toString(new double[] {predictions[model][bad]})
                            + "; expected a finite number");
        }
    }
}
