package io.assay.rank;

import io.assay.kernel.Logarithm;
import java.util.Arrays;

/// Sums of the losses of rows and of their squares, from rows sorted by score. Loops do one kind of step
/// each, and sums are kept per place of a run, so that the compiler makes vectors of all of them.
public final class LossMoments implements Sweep {
    private static final int PLACES = Cells.CAPACITY + 1;

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

    private void lose(double[] score, int n) {
        double most = 1 - clip;
        for (int i = 1; i <= n; i++) {
            off[i] = Math.abs(truth[i] - score[i]);
            given[i] = Math.abs(1 - truth[i] - score[i]);
            log[i] = Math.max(clip, Math.min(most, given[i]));
        }
        for (int i = 1; i <= n; i++) {
            log[i] = Logarithm.of(log[i]);
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

    /// What was found.
    public LossSums sums() {
        double smallest = 1;
        for (double x : least) {
            smallest = Math.min(smallest, x);
        }
        return new LossSums(
                rows, total(logs), total(logSquares), total(errors), total(errorSquares), smallest);
    }

    private static double total(double[] parts) {
        double sum = 0;
        for (double part : parts) {
            sum += part;
        }
        return sum;
    }
}
