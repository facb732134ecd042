package io.assay.rank;

import java.util.Arrays;

/// The standard errors of the mean log loss and the mean squared error: by the central limit theorem,
/// from the sums of the losses and of their squares.
///
/// Rows come as thresholds, or as they are. Loops do one kind of step each, and sums are kept per place
/// of a run, so that the compiler makes vectors of all of them.
public final class LossMoments implements Sweep {
    /// Rows that are added at a time, at most: what they need stays in the first-level cache.
    public static final int RUN = 256;

    private static final int PLACES = Cells.CAPACITY + 1;

    private static final double LN2 = 0.6931471805599453;
    private static final long HALF_ROOT = Double.doubleToRawLongBits(0.7071067811865476);
    private static final long ONE = Double.doubleToRawLongBits(1);
    private static final int MANTISSA_BITS = 52;

    /// 2⁵²: a double above it ends in a whole number.
    private static final long WHOLE = 0x4330_0000_0000_0000L;

    private static final double BIAS = 0x1p52 + 1023;

    private final double clip;
    private final double[] truth = new double[PLACES];
    private final double[] off = new double[PLACES];
    private final double[] given = new double[PLACES];
    private final double[] log = new double[PLACES];
    private final double[] logs = new double[PLACES];
    private final double[] logSquares = new double[PLACES];
    private final double[] errors = new double[PLACES];
    private final double[] errorSquares = new double[PLACES];
    private final double[] least = new double[PLACES];
    private double rows;

    /// Probabilities are clipped to `[clip, 1 - clip]` before their logarithm is taken.
    public LossMoments(double clip) {
        this.clip = clip;
    }

    @Override
    public void start(double p, double n) {
        rows = p + n;
        Arrays.fill(logs, 0);
        Arrays.fill(logSquares, 0);
        Arrays.fill(errors, 0);
        Arrays.fill(errorSquares, 0);
        Arrays.fill(least, 1);
    }

    @Override
    public void accept(Cells cells) {
        Arrays.fill(truth, 1);
        add(cells.score, cells.positive, cells.count);
        Arrays.fill(truth, 0);
        add(cells.score, cells.negative, cells.count);
    }

    private void add(double[] score, double[] times, int n) {
        lose(score, n);
        sum(times, n);
    }

    /// Takes rows as they are, after a start with none.
    ///
    /// @param label of each row, 1 or 0, from `from` on
    /// @param score of each, in places `1..n`
    /// @param n at most [#RUN]
    public void addRows(byte[] label, int from, double[] score, int n) {
        for (int i = 1; i <= n; i++) {
            truth[i] = label[from + i - 1];
        }
        lose(score, n);
        sumOnce(n);
        rows += n;
    }

    private void lose(double[] score, int n) {
        double most = 1 - clip;
        for (int i = 1; i <= n; i++) {
            off[i] = Math.abs(truth[i] - score[i]);
            given[i] = Math.abs(1 - truth[i] - score[i]);
            log[i] = Math.max(clip, Math.min(most, given[i]));
        }
        for (int i = 1; i <= n; i++) {
            log[i] = log(log[i]);
        }
    }

    private void sum(double[] times, int n) {
        for (int i = 1; i <= n; i++) {
            double square = off[i] * off[i];
            errors[i] += times[i] * square;
            errorSquares[i] += times[i] * square * square;
            logs[i] -= times[i] * log[i];
            logSquares[i] += times[i] * log[i] * log[i];
            least[i] = Math.min(least[i], given[i] + 1 - Math.min(times[i], 1));
        }
    }

    private void sumOnce(int n) {
        for (int i = 1; i <= n; i++) {
            double square = off[i] * off[i];
            errors[i] += square;
            errorSquares[i] += square * square;
            logs[i] -= log[i];
            logSquares[i] += log[i] * log[i];
            least[i] = Math.min(least[i], given[i]);
        }
    }

    /// The logarithm to ten digits, which is more than a standard error needs, in a few operations that
    /// give the same bits everywhere: 2 artanh of (m - 1) / (m + 1) for a mantissa m around 1.
    static double log(double x) {
        long bits = Double.doubleToRawLongBits(x);
        long biased = bits - HALF_ROOT + ONE >>> MANTISSA_BITS;
        double m = Double.longBitsToDouble(bits - (biased << MANTISSA_BITS) + ONE);
        double exponent = Double.longBitsToDouble(biased | WHOLE) - BIAS;
        double s = (m - 1) / (m + 1);
        double q = s * s;
        double series = q * (1 / 3.0 + q * (1 / 5.0 + q * (1 / 7.0 + q * (1 / 9.0 + q / 11))));
        return exponent * LN2 + 2 * s * (1 + series);
    }

    /// The smallest probability that was given to what happened.
    public double leastProbability() {
        double smallest = 1;
        for (double x : least) {
            smallest = Math.min(smallest, x);
        }
        return smallest;
    }

    /// The standard error of the mean log loss.
    public double logError() {
        return error(total(logs), total(logSquares));
    }

    /// The standard error of the mean squared error.
    public double squareError() {
        return error(total(errors), total(errorSquares));
    }

    private static double total(double[] parts) {
        double sum = 0;
        for (double part : parts) {
            sum += part;
        }
        return sum;
    }

    private double error(double sum, double squares) {
        return Math.sqrt(Math.max(0, squares - sum / rows * sum) / (rows - 1) / rows);
    }
}
