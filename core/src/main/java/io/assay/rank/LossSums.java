package io.assay.rank;

import io.assay.kernel.Kernels;

/// Sums over rows: of the log losses and of their squares, of the squared errors and of theirs, and the
/// smallest probability that was given to what happened. Standard errors of the means follow by the
/// central limit theorem.
public record LossSums(
        double rows,
        double logs,
        double logSquares,
        double errors,
        double errorSquares,
        double leastProbability) {

    /// Of the places that [Kernels#lossMoments] added to.
    public static LossSums of(double rows, double[] places) {
        double least = 1;
        for (int i = 4 * Kernels.PLACES; i < 5 * Kernels.PLACES; i++) {
            least = Math.min(least, places[i]);
        }
        return new LossSums(
                rows,
                total(places, 0),
                total(places, 1),
                total(places, 2),
                total(places, 3),
                least);
    }

    private static double total(double[] places, int run) {
        double sum = 0;
        for (int i = run * Kernels.PLACES; i < (run + 1) * Kernels.PLACES; i++) {
            sum += places[i];
        }
        return sum;
    }

    /// The standard error of the mean log loss.
    public double logError() {
        return error(logs, logSquares);
    }

    /// The standard error of the mean squared error.
    public double squareError() {
        return error(errors, errorSquares);
    }

    private double error(double sum, double squares) {
        return Math.sqrt(Math.max(0, squares - sum / rows * sum) / (rows - 1) / rows);
    }
}
