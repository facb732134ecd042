package io.assay.rank;

import io.assay.kernel.ProductLanes;

/// The standard errors of the mean log loss and the mean squared error: by the central limit theorem,
/// from the sums of the losses and of their squares.
public final class LossMoments implements Sweep {
    private static final double LN2 = 0.6931471805599453;

    private final double clip;
    private double rows;
    private double logs;
    private double logSquares;
    private double errors;
    private double errorSquares;
    private double least;

    /// Probabilities are clipped to `[clip, 1 - clip]` before their logarithm is taken.
    public LossMoments(double clip) {
        this.clip = clip;
    }

    @Override
    public void start(double p, double n) {
        rows = p + n;
        logs = 0;
        logSquares = 0;
        errors = 0;
        errorSquares = 0;
        least = 1;
    }

    @Override
    public void accept(Cells cells) {
        for (int i = 1; i <= cells.count; i++) {
            add(cells.tp[i] - cells.tp[i - 1], 1 - cells.score[i], cells.score[i]);
            add(cells.fp[i] - cells.fp[i - 1], cells.score[i], 1 - cells.score[i]);
        }
    }

    private void add(double count, double off, double probability) {
        if (count > 0) {
            double square = off * off;
            least = Math.min(least, probability);
            double log = -log(Math.max(clip, Math.min(1 - clip, probability)));
            errors += count * square;
            errorSquares += count * square * square;
            logs += count * log;
            logSquares += count * log * log;
        }
    }

    /// The logarithm to ten digits, which is more than a standard error needs, in a few operations that
    /// give the same bits everywhere: 2 artanh of (m - 1) / (m + 1) for a mantissa m around 1.
    static double log(double x) {
        long exponent = ProductLanes.exponent(x);
        double m = ProductLanes.mantissa(x);
        if (m > 1.4142135623730951) {
            m /= 2;
            exponent++;
        }
        double s = (m - 1) / (m + 1);
        double q = s * s;
        double series = q * (1 / 3.0 + q * (1 / 5.0 + q * (1 / 7.0 + q * (1 / 9.0 + q / 11))));
        return exponent * LN2 + 2 * s * (1 + series);
    }

    /// The smallest probability that was given to what happened.
    public double leastProbability() {
        return least;
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
