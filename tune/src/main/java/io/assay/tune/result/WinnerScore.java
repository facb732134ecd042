package io.assay.tune.result;

import io.assay.Interval;
import io.assay.tune.Goal;
import io.assay.tune.math.Seeds;
import java.util.Arrays;
import java.util.SplittableRandom;

/// How good the winner of a search honestly is. The best of many cross-validated scores is too good:
/// part of it is luck. Here the choice itself is repeated on resamples of the rows, and each winner is
/// scored on the rows that were left out (I. Tsamardinos, E. Greasidou, G. Borboudakis, Machine Learning
/// 107, 2018: bootstrap bias-corrected cross-validation). Nothing is trained again: out-of-fold
/// predictions of all configurations are enough.
///
/// @param winner the configuration with the best score on all rows
/// @param raw its score, which is too good
/// @param corrected what it is worth: the mean over the resamples
/// @param interval of what it is worth, by percentiles of the resamples
public record WinnerScore(int winner, double raw, double corrected, Interval interval) {

    /// A score of a configuration on some rows.
    @FunctionalInterface
    public interface Score {
        /// The score.
        ///
        /// @param counts how often each row counts; 0 for not at all
        double of(int configuration, int[] counts);
    }

    /// The honest score of the best mean, such as accuracy from hits or a mean loss.
    ///
    /// @param values a row for each configuration: the value of each out-of-fold prediction
    public static WinnerScore ofMeans(
            double[][] values, Goal goal, int resamples, double level, long seed) {
        if (values.length == 0) {
            throw new IllegalArgumentException("values is empty; expected a configuration");
        }
        return of(
                values.length,
                values[0].length,
                (configuration, counts) -> mean(values[configuration], counts),
                goal,
                resamples,
                level,
                seed);
    }

    private static double mean(double[] values, int[] counts) {
        double sum = 0;
        long n = 0;
        for (int i = 0; i < counts.length; i++) {
            sum += counts[i] * values[i];
            n += counts[i];
        }
        return sum / n;
    }

    /// The honest score of the best configuration by any score.
    ///
    /// @param configurations how many there are
    /// @param rows how many out-of-fold predictions each has
    /// @param resamples at least 20; 500 for an interval
    /// @param level of the interval, in (0, 1)
    /// @param seed of the resamples
    public static WinnerScore of(
            int configurations,
            int rows,
            Score score,
            Goal goal,
            int resamples,
            double level,
            long seed) {
        if (configurations < 1 || rows < 2 || resamples < 20 || !(level > 0 && level < 1)) {
            throw new IllegalArgumentException(
                    "configurations, rows, resamples and level are "
                            + configurations
                            + ", "
                            + rows
                            + ", "
                            + resamples
                            + " and "
                            + level
                            + "; expected at least 1, 2 and 20, and a number in (0, 1)");
        }
        int[] once = new int[rows];
        Arrays.fill(once, 1);
        int winner = best(configurations, once, score, goal);
        double[] outside = new double[resamples];
        for (int b = 0; b < resamples; b++) {
            int[] counts = drawn(rows, new SplittableRandom(Seeds.of(seed, b, 0)));
            int chosen = best(configurations, counts, score, goal);
            for (int i = 0; i < rows; i++) {
                counts[i] = counts[i] == 0 ? 1 : 0;
            }
            outside[b] = score.of(chosen, counts);
        }
        double mean = Arrays.stream(outside).average().getAsDouble();
        Arrays.sort(outside);
        return new WinnerScore(
                winner,
                score.of(winner, once),
                mean,
                new Interval(
                        quantile(outside, (1 - level) / 2),
                        quantile(outside, (1 + level) / 2),
                        level));
    }

    private static int[] drawn(int rows, SplittableRandom random) {
        int[] counts = new int[rows];
        for (int i = 0; i < rows; i++) {
            counts[random.nextInt(rows)]++;
        }
        return counts;
    }

    private static int best(int configurations, int[] counts, Score score, Goal goal) {
        int best = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int c = 0; c < configurations; c++) {
            double loss = goal.loss(score.of(c, counts));
            if (loss < least) {
                least = loss;
                best = c;
            }
        }
        return best;
    }

    private static double quantile(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) place;
        double above = sorted[Math.min(below + 1, sorted.length - 1)];
        return sorted[below] + (place - below) * (above - sorted[below]);
    }
}
