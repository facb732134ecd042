package io.assay.regression;

import io.assay.Metric;
import io.assay.Metric.Direction;
import io.assay.Spread.Scale;
import io.assay.Value;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/// Metrics in [-1, 1] that say how far truth and prediction go together.
final class Correlations {
    private Correlations() {}

    /// One that is undefined where either side is constant.
    static Metric<RealPredictions> of(
            String name,
            ToDoubleFunction<RealPredictions> formula,
            Function<RealPredictions, double[]> influence) {
        return correlation(
                name,
                rows -> {
                    String reason = whyUndefined(rows);
                    return reason == null
                            ? RealMetrics.number(rows, formula)
                            : Value.undefined(reason);
                },
                influence);
    }

    static Metric<RealPredictions> concordance(String name) {
        return correlation(
                name,
                rows -> {
                    boolean same = rows.rows() > 0 && isOnePoint(rows.moments());
                    return same
                            ? Value.undefined("truth and predictions are one constant")
                            : RealMetrics.number(rows, r -> r.moments().concordance());
                },
                RealInfluence::ofConcordance);
    }

    private static boolean isOnePoint(Moments m) {
        return m.isTruthConstant() && m.isPredictedConstant() && m.truth() == m.predicted();
    }

    private static String whyUndefined(RealPredictions rows) {
        if (rows.rows() < 2) {
            return rows.rows() == 0 ? "no rows" : "one row only";
        }
        if (rows.moments().isTruthConstant()) {
            return "truth is constant";
        }
        return rows.moments().isPredictedConstant() ? "predictions are constant" : null;
    }

    static double spearman(RealPredictions rows) {
        RankCorrelation ranks = rows.ranks();
        double[] truth = ranks.truthShares();
        double[] predicted = ranks.predictedShares();
        RealPredictions shares = RealPredictions.of(truth, predicted);
        return (rows.isWeighted() ? shares.weighted(rows.weights()) : shares).moments().pearson();
    }

    private static Metric<RealPredictions> correlation(
            String name,
            Function<RealPredictions, Value> value,
            Function<RealPredictions, double[]> influence) {
        return new Metric<>(
                name,
                Direction.HIGHER,
                -1,
                1,
                value,
                new RealUncertainty(value, influence, "influence", Scale.FISHER));
    }
}
