package io.assay.forecast;

import io.assay.special.Normal;
import java.util.Arrays;

/// Proper scores of predicted distributions: nobody does better on average than by predicting what
/// they believe (T. Gneiting, A. Raftery, JASA 102, 2007). Truth first, always.
public final class Forecasts {
    private Forecasts() {}

    /// The continuous ranked probability score of ensembles: the mean distance of the members to truth
    /// less half their mean distance to each other; for one member the absolute error. In the unit of
    /// truth.
    ///
    /// @param truth finite
    /// @param members rows x members, row by row, finite; in any order
    /// @param perRow how many members a row has, at least 1
    public static ForecastScores ensemble(double[] truth, double[] members, int perRow) {
        return ensemble(truth, members, perRow, false);
    }

    /// The same for an ensemble that stands for many more members: their distances to each other are
    /// averaged over different members only (C. Ferro, QJRMS 140, 2014). May be below 0 for a row.
    ///
    /// @param perRow at least 2
    public static ForecastScores fairEnsemble(double[] truth, double[] members, int perRow) {
        return ensemble(truth, members, perRow, true);
    }

    private static ForecastScores ensemble(
            double[] truth, double[] members, int perRow, boolean fair) {
        ForecastChecks.atLeast("perRow", perRow, fair ? 2 : 1);
        ForecastChecks.finite("truth", truth);
        ForecastChecks.table("members", members, truth.length, perRow);
        double pairs = fair ? (double) perRow * (perRow - 1) : (double) perRow * perRow;
        double[] sorted = new double[perRow];
        return ForecastScores.each(
                truth.length,
                row -> {
                    System.arraycopy(members, row * perRow, sorted, 0, perRow);
                    Arrays.sort(sorted);
                    double distance = 0;
                    double apart = 0;
                    for (int m = 0; m < perRow; m++) {
                        distance += Math.abs(sorted[m] - truth[row]);
                        // The member m is the higher one of m pairs and the lower one of the
                        // others.
                        apart += (2.0 * m - perRow + 1) * (sorted[m] - sorted[0]);
                    }
                    double score = distance / perRow - apart / pairs;
                    return fair ? score : Math.max(0, score);
                });
    }

    /// The continuous ranked probability score of predicted quantiles: twice their mean pinball loss
    /// over the levels, which nears the integral over all levels as they lie closer (F. Laio, S. Tamea,
    /// 2007). In the unit of truth.
    ///
    /// @param truth finite
    /// @param quantiles rows x levels, row by row, finite
    /// @param levels the level of each quantile, rising, in (0, 1); evenly spaced for an approximation
    ///     of the integral
    public static ForecastScores quantiles(double[] truth, double[] quantiles, double... levels) {
        ForecastChecks.levels(levels);
        ForecastChecks.finite("truth", truth);
        ForecastChecks.table("quantiles", quantiles, truth.length, levels.length);
        return ForecastScores.each(
                truth.length,
                row -> {
                    double sum = 0;
                    for (int k = 0; k < levels.length; k++) {
                        double above = truth[row] - quantiles[row * levels.length + k];
                        sum += Math.max(levels[k] * above, (levels[k] - 1) * above);
                    }
                    return 2 * sum / levels.length;
                });
    }

    /// The continuous ranked probability score of normal laws, in closed form (T. Gneiting and others,
    /// Monthly Weather Review 133, 2005): `sd (z (2 Φ(z) - 1) + 2 φ(z) - 1 / √π)`, z being `(truth -
    /// mean) / sd`. In the unit of truth.
    ///
    /// @param truth finite
    /// @param mean finite
    /// @param sd finite, at least 0; for 0 the score is the absolute error
    public static ForecastScores normal(double[] truth, double[] mean, double[] sd) {
        ForecastChecks.finite("truth", truth);
        ForecastChecks.table("mean", mean, truth.length, 1);
        ForecastChecks.table("sd", sd, truth.length, 1);
        ForecastChecks.notNegative("sd", sd);
        return ForecastScores.each(truth.length, row -> normal(truth[row] - mean[row], sd[row]));
    }

    private static double normal(double error, double sd) {
        double z = Math.abs(error) / sd;
        if (!(z < 1e8)) { // also for an sd of 0
            return Math.abs(error);
        }
        double density = StrictMath.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
        double inside = 1 - Normal.twoSided(z);
        return sd * (z * inside + 2 * density - 1 / Math.sqrt(Math.PI));
    }

    /// The score of central intervals (T. Gneiting, A. Raftery, JASA 102, 2007, 6.2): their width, and
    /// `2 / alpha` times how far truth is outside. In the unit of truth.
    ///
    /// @param truth finite
    /// @param low the lower bounds, finite
    /// @param high the upper bounds, at least the lower ones
    /// @param alpha 1 less the level of the intervals, in (0, 1): 0.1 for intervals of 90 %
    public static ForecastScores intervals(
            double[] truth, double[] low, double[] high, double alpha) {
        ForecastChecks.levels(alpha);
        checkBounds(truth, low, high);
        return ForecastScores.each(
                truth.length,
                row -> {
                    double below = Math.max(0, low[row] - truth[row]);
                    double above = Math.max(0, truth[row] - high[row]);
                    return high[row] - low[row] + 2 / alpha * (below + above);
                });
    }

    /// 1 for each row whose truth is outside its interval, bounds being inside: their mean should be
    /// alpha.
    public static ForecastScores misses(double[] truth, double[] low, double[] high) {
        checkBounds(truth, low, high);
        return ForecastScores.each(
                truth.length, row -> truth[row] < low[row] || truth[row] > high[row] ? 1 : 0);
    }

    /// 1 for each row whose truth is inside its interval, bounds included, else 0: their mean, the
    /// coverage, should be the level of the intervals.
    public static ForecastScores covered(double[] truth, double[] low, double[] high) {
        checkBounds(truth, low, high);
        return ForecastScores.each(
                truth.length, row -> truth[row] < low[row] || truth[row] > high[row] ? 0 : 1);
    }

    /// 1 for each row whose truth is at most its predicted quantile, else 0: their mean should be the
    /// level of the quantile.
    public static ForecastScores below(double[] truth, double[] quantile) {
        ForecastChecks.finite("truth", truth);
        ForecastChecks.table("quantile", quantile, truth.length, 1);
        return ForecastScores.each(truth.length, row -> truth[row] <= quantile[row] ? 1 : 0);
    }

    /// How wide the interval of each row is.
    public static ForecastScores widths(double[] low, double[] high) {
        checkBounds(low, low, high);
        return ForecastScores.each(low.length, row -> high[row] - low[row]);
    }

    private static void checkBounds(double[] truth, double[] low, double... high) {
        ForecastChecks.finite("truth", truth);
        ForecastChecks.table("low", low, truth.length, 1);
        ForecastChecks.table("high", high, truth.length, 1);
        for (int i = 0; i < low.length; i++) {
            if (low[i] > high[i]) {
                throw new IllegalArgumentException(
                        "high["
                                + i
                                + "] is "
                                + high[i]
                                + ", low["
                                + i
                                + "] is "
                                + low[i]
                                + "; expected a higher bound that is not below the lower");
            }
        }
    }

    /// The ranked probability score of ordered classes (E. Epstein, Journal of Applied Meteorology 8,
    /// 1969): the sum over all classes but the last of the squared difference of the probability of at
    /// most this class and whether that came true; 0 to classes - 1. For two classes the Brier score.
    ///
    /// @param truth the class of each row, in `0..classes - 1`
    /// @param probabilities rows x classes, row by row, in [0, 1], adding up to 1 in each row
    /// @param classes how many ordered classes there are, at least 2
    public static ForecastScores ranked(int[] truth, double[] probabilities, int classes) {
        ForecastChecks.atLeast("classes", classes, 2);
        ForecastChecks.table("probabilities", probabilities, truth.length, classes);
        ForecastChecks.classes(truth, classes);
        ForecastChecks.probabilities(probabilities, classes);
        return ForecastScores.each(
                truth.length,
                row -> {
                    double atMost = 0;
                    double sum = 0;
                    for (int c = 0; c < classes - 1; c++) {
                        atMost += probabilities[row * classes + c];
                        double off = atMost - (truth[row] <= c ? 1 : 0);
                        sum += off * off;
                    }
                    return sum;
                });
    }
}
