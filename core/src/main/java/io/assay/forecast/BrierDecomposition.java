package io.assay.forecast;

import io.assay.BinaryPredictions;
import io.assay.Calibration;
import io.assay.Value;
import java.util.TreeMap;

/// What the Brier score is made of (A. Murphy, Journal of Applied Meteorology 12, 1973): `brier =
/// reliability - resolution + uncertainty + within`.
///
/// @param reliability the mean squared distance of scores to the share of positives among rows of that
///     score, 0 for a calibrated model; lower is better
/// @param resolution the mean squared distance of those shares to the share of all rows; higher is
///     better
/// @param uncertainty the variance of truth, which no model changes
/// @param within what is lost by taking different scores together in bins: 0 over distinct scores
///     (D. Stephenson, C. Coelho, I. Jolliffe, Weather and Forecasting 23, 2008)
public record BrierDecomposition(
        double reliability, double resolution, double uncertainty, double within) {

    /// Over the distinct scores. Where nearly all differ the parts say little; take bins then.
    ///
    /// @throws IllegalArgumentException if there are no rows, or scores are not probabilities
    public static BrierDecomposition of(BinaryPredictions rows) {
        check(rows);
        TreeMap<Double, double[]> groups = new TreeMap<>();
        for (int i = 0; i < rows.rows(); i++) {
            double weight = rows.weight(i);
            if (weight != 0) {
                double[] group = groups.computeIfAbsent(rows.score(i) + 0.0, s -> new double[2]);
                group[0] += weight;
                group[1] += rows.isPositive(i) ? weight : 0;
            }
        }
        double[] weights = new double[groups.size()];
        double[] scores = new double[weights.length];
        double[] shares = new double[weights.length];
        int k = 0;
        for (var group : groups.entrySet()) {
            weights[k] = group.getValue()[0];
            scores[k] = group.getKey();
            shares[k++] = group.getValue()[1] / group.getValue()[0];
        }
        return of(rows, weights, scores, shares);
    }

    /// Over bins of scores.
    ///
    /// @throws IllegalArgumentException if there are no rows, or scores are not probabilities
    public static BrierDecomposition of(BinaryPredictions rows, Calibration.Bins bins) {
        check(rows);
        Calibration c = rows.calibration(bins);
        return of(rows, c.weights(), c.meanScores(), c.positiveShares());
    }

    private static BrierDecomposition of(
            BinaryPredictions rows, double[] weights, double[] scores, double[] shares) {
        double all = rows.positives() / rows.total();
        double reliability = 0;
        double resolution = 0;
        for (int k = 0; k < weights.length; k++) {
            if (weights[k] > 0) {
                double weight = weights[k] / rows.total();
                reliability += weight * (scores[k] - shares[k]) * (scores[k] - shares[k]);
                resolution += weight * (shares[k] - all) * (shares[k] - all);
            }
        }
        double uncertainty = all * (1 - all);
        double within = rows.brier() - reliability + resolution - uncertainty;
        return new BrierDecomposition(reliability, resolution, uncertainty, within);
    }

    private static void check(BinaryPredictions rows) {
        String reason = rows.total() == 0 ? "no rows" : rows.notProbabilities();
        if (reason != null) {
            throw new IllegalArgumentException(reason);
        }
    }

    /// The Brier score itself.
    public double brier() {
        return reliability - resolution + uncertainty + within;
    }

    /// 1 - brier / uncertainty: the share of the uncertainty that the model takes away.
    public Value skill() {
        return uncertainty == 0
                ? Value.zeroDivision("truth is constant")
                : Value.of(1 - brier() / uncertainty);
    }
}
