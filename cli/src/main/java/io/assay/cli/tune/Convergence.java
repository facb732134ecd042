package io.assay.cli.tune;

import io.assay.tune.Goal;
import io.assay.tune.Trial;
import java.util.List;

/// The best value so far, trial by trial, as a line of bars.
final class Convergence {
    private static final String BARS = "\u2581\u2582\u2583\u2584\u2585\u2586\u2587\u2588";

    private Convergence() {}

    /// The best value up to each trial; NaN before the first that is complete.
    static double[] best(List<Trial> trials, Goal goal) {
        double[] best = new double[trials.size()];
        double now = Double.NaN;
        for (int i = 0; i < best.length; i++) {
            Trial trial = trials.get(i);
            if (trial.isComplete() && !(goal.loss(trial.value()) >= goal.loss(now))) {
                now = trial.value();
            }
            best[i] = now;
        }
        return best;
    }

    /// Bars from the first value to the last one, low where they are low.
    ///
    /// @param width how many bars at most
    static String line(double[] best, int width) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (double value : best) {
            low = Math.min(low, Double.isNaN(value) ? low : value);
            high = Math.max(high, Double.isNaN(value) ? high : value);
        }
        int bars = Math.min(width, best.length);
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < bars; i++) {
            double value = best[(int) ((i + 1L) * best.length / bars) - 1];
            double height = high > low ? (value - low) / (high - low) : 0;
            line.append(
                    Double.isNaN(value)
                            ? ' '
                            : BARS.charAt((int) Math.round(height * (BARS.length() - 1))));
        }
        return line.toString();
    }
}
