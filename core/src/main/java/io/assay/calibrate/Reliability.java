package io.assay.calibrate;

import io.assay.BinarySample;
import io.assay.Calibration;
import java.util.ArrayList;
import java.util.List;

/// A reliability diagram with consistency bars: for each bin of the score the share of positives, and
/// the range in which it would lie by chance if the scores were right (J. Bröcker, L. Smith, Increasing
/// the reliability of reliability diagrams, Weather and Forecasting 22, 2007).
///
/// The range is that of a binomial count of the bin's rows at the bin's mean score, between its
/// quantiles (1 - level) / 2 and (1 + level) / 2. Scores that differ within a bin make the true range a
/// little narrower, so the bars err on the wide side. Each bar holds at the level on its own: of twenty
/// bars at 95 % one misses on average.
///
/// @param bins those that hold rows, in rising order of score
/// @param level such as 0.95
/// @param reason why there are no bins, or no bars; null when there are both
public record Reliability(List<Bin> bins, double level, String reason) {

    /// A bin with rows.
    ///
    /// @param from the lower edge; the bin does not hold it, unless it is the first
    /// @param to the upper edge; the bin holds it
    /// @param weight how many rows, or their weight
    /// @param meanScore of its rows
    /// @param positiveShare of its rows
    /// @param low the lowest share that chance allows; NaN when undefined
    /// @param high the highest share that chance allows; NaN when undefined
    public record Bin(
            double from,
            double to,
            double weight,
            double meanScore,
            double positiveShare,
            double low,
            double high) {

        /// Whether the share of positives is one that chance allows.
        public boolean isConsistent() {
            return positiveShare >= low && positiveShare <= high;
        }
    }

    /// The diagram of these rows.
    ///
    /// @param bins such as `Calibration.uniform(10)`
    /// @param level of each bar, between 0 and 1
    public static Reliability of(BinarySample rows, Calibration.Bins bins, double level) {
        check(level);
        Calibration calibration = rows.calibration(bins);
        if (calibration == null) {
            String reason = rows.total() == 0 ? "no rows" : rows.notProbabilities();
            return new Reliability(List.of(), level, reason);
        }
        return of(calibration, rows.isWeighted(), level);
    }

    /// The diagram of rows that are in bins already.
    ///
    /// @param isWeighted whether rows have weights; chance is then not known, and there are no bars
    /// @param level of each bar, between 0 and 1
    public static Reliability of(Calibration calibration, boolean isWeighted, double level) {
        check(level);
        double[] edges = calibration.edges();
        double[] weight = calibration.weights();
        double[] score = calibration.meanScores();
        double[] share = calibration.positiveShares();
        List<Bin> points = new ArrayList<>();
        for (int i = 0; i < weight.length; i++) {
            if (weight[i] > 0) {
                double low =
                        isWeighted ? Double.NaN : quantile((1 - level) / 2, weight[i], score[i]);
                double high =
                        isWeighted ? Double.NaN : quantile((1 + level) / 2, weight[i], score[i]);
                points.add(
                        new Bin(edges[i], edges[i + 1], weight[i], score[i], share[i], low, high));
            }
        }
        return new Reliability(
                List.copyOf(points), level, isWeighted ? "rows carry weights" : null);
    }

    private static void check(double level) {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException(
                    "level is " + level + "; expected a number in (0, 1)");
        }
    }

    private static double quantile(double share, double rows, double p) {
        return BinomialQuantile.of(share, rows, p) / rows;
    }

    /// How many bins chance alone does not explain.
    public long inconsistent() {
        return reason != null ? 0 : bins.stream().filter(bin -> !bin.isConsistent()).count();
    }
}
