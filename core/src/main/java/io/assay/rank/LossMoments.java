package io.assay.rank;

import java.util.Arrays;

/// The standard errors of the mean log loss and the mean squared error: by the central limit theorem,
/// from the sums of the losses and of their squares.
public final class LossMoments implements Sweep {
    private static final double LN2 = 0.6931471805599453;
    private static final long HALF_ROOT = Double.doubleToRawLongBits(0.7071067811865476);
    private static final int MANTISSA_BITS = 52;

    private final double clip;
    private final double[] count = new double[Cells.CAPACITY + 1];
    private final double[] truth = new double[Cells.CAPACITY + 1];
    private final double[] off = new double[Cells.CAPACITY + 1];
    private final double[] given = new double[Cells.CAPACITY + 1];
    private final double[] log = new double[Cells.CAPACITY + 1];
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

    /// Loops of one kind of step each, of which the compiler makes vectors.
    @Override
    public void accept(Cells cells) {
        if (hasMixed(cells)) {
            Arrays.fill(truth, 1);
            add(cells, cells.positive);
            Arrays.fill(truth, 0);
            add(cells, cells.negative);
        } else {
            for (int i = 1; i <= cells.count; i++) {
                count[i] = cells.positive[i] + cells.negative[i];
                truth[i] = Math.min(cells.positive[i], 1);
            }
            add(cells, count);
        }
    }

    private static boolean hasMixed(Cells cells) {
        double both = 0;
        for (int i = 1; i <= cells.count; i++) {
            both += cells.positive[i] * cells.negative[i];
        }
        return both > 0;
    }

    private void add(Cells cells, double[] rows) {
        double most = 1 - clip;
        for (int i = 1; i <= cells.count; i++) {
            off[i] = Math.abs(truth[i] - cells.score[i]);
            given[i] = Math.abs(1 - truth[i] - cells.score[i]);
            log[i] = Math.max(clip, Math.min(most, given[i]));
        }
        for (int i = 1; i <= cells.count; i++) {
            log[i] = log(log[i]);
        }
        sum(rows, cells.count);
    }

    private void sum(double[] rows, int n) {
        for (int i = 1; i <= n; i++) {
            double square = off[i] * off[i];
            errors += rows[i] * square;
            errorSquares += rows[i] * square * square;
            logs -= rows[i] * log[i];
            logSquares += rows[i] * log[i] * log[i];
            if (given[i] < least && rows[i] > 0) {
                least = given[i];
            }
        }
    }

    /// The logarithm to ten digits, which is more than a standard error needs, in a few operations that
    /// give the same bits everywhere: 2 artanh of (m - 1) / (m + 1) for a mantissa m around 1.
    static double log(double x) {
        long bits = Double.doubleToRawLongBits(x);
        long exponent = bits - HALF_ROOT >> MANTISSA_BITS;
        double m = Double.longBitsToDouble(bits - (exponent << MANTISSA_BITS));
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
