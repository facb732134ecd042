package io.assay.forecast;

import io.assay.Metric;
import io.assay.Metric.Direction;
import io.assay.Spread;
import io.assay.Spread.Scale;
import io.assay.Uncertainty;
import io.assay.Value;
import io.assay.score.OrderedSum;
import io.assay.score.ScoreChecks;
import java.util.function.IntToDoubleFunction;

/// A proper score of every row, lower being better, and its mean; made by [Forecasts].
///
/// ```java
/// ForecastScores crps = Forecasts.normal(truth, mean, sd);
/// Estimate estimate = Intervals.at(0.95).of(crps, ForecastScores.MEAN);
/// ```
///
/// Two models on the same rows are compared by the differences of their [#values()].
public final class ForecastScores {
    /// The mean over rows, with the interval of a mean.
    public static final Metric<ForecastScores> MEAN =
            new Metric<>(
                    "mean_score",
                    Direction.LOWER,
                    0,
                    Double.POSITIVE_INFINITY,
                    ForecastScores::mean,
                    new OfMean());

    /// The share of rows whose score is 1, of scores that are 0 or 1, with the interval of a share.
    public static final Metric<ForecastScores> SHARE =
            new Metric<>("share", Direction.NEITHER, 0, 1, ForecastScores::mean, new OfShare());

    private final double[] values;
    private final double[] weights;

    private ForecastScores(double[] values, double[] weights) {
        this.values = values;
        this.weights = weights;
    }

    static ForecastScores each(int rows, IntToDoubleFunction score) {
        double[] values = new double[rows];
        for (int i = 0; i < rows; i++) {
            values[i] = score.applyAsDouble(i);
        }
        return new ForecastScores(values, null);
    }

    /// The same rows with a weight each.
    ///
    /// @param weight finite, at least 0, with a sum from 1e-100 to 1e100; a row of weight 0 changes
    ///     nothing
    public ForecastScores weighted(double[] weight) {
        ScoreChecks.checkWeights(weight, values.length);
        return new ForecastScores(values, weight);
    }

    /// The number of rows, whatever their weights.
    public int rows() {
        return values.length;
    }

    /// The score of a row.
    public double score(int row) {
        return values[row];
    }

    /// A copy of the scores of all rows.
    public double[] values() {
        return values.clone();
    }

    /// Whether rows carry weights. Intervals are then undefined.
    public boolean isWeighted() {
        return weights != null;
    }

    /// The mean score, or why there is none.
    public Value mean() {
        if (values.length == 0) {
            return Value.undefined("no rows");
        }
        double mean = weights == null ? OrderedSum.of(values) / values.length : weightedMean();
        return Double.isFinite(mean)
                ? Value.of(mean)
                : Value.undefined("it is beyond the range of double");
    }

    private double weightedMean() {
        double[] products = new double[values.length];
        for (int i = 0; i < products.length; i++) {
            products[i] = weights[i] == 0 ? 0 : weights[i] * values[i];
        }
        return OrderedSum.of(products) / OrderedSum.of(weights);
    }

    @Override
    public String toString() {
        return rows() + " rows, mean score " + mean();
    }

    /// Why the mean has no interval, or null.
    private String whyNone() {
        Value mean = mean();
        return !mean.isDefined() ? mean.reason() : isWeighted() ? "rows carry weights" : null;
    }

    private record OfShare() implements Uncertainty<ForecastScores> {
        @Override
        public Spread spread(ForecastScores scores) {
            String reason = scores.whyNone();
            return reason != null
                    ? new Spread.Unknown(reason)
                    : new Spread.Share(OrderedSum.of(scores.values), scores.rows(), x -> x);
        }

        @Override
        public double[] influence(ForecastScores scores) {
            return MEAN.uncertainty().influence(scores);
        }
    }

    private record OfMean() implements Uncertainty<ForecastScores> {
        @Override
        public Spread spread(ForecastScores scores) {
            String reason = scores.whyNone();
            if (reason != null) {
                return new Spread.Unknown(reason);
            }
            Value mean = scores.mean();
            return Spread.ofInfluence("CLT", mean.value(), influence(scores), Scale.PLAIN);
        }

        @Override
        public double[] influence(ForecastScores scores) {
            if (scores.isWeighted()) {
                throw new IllegalArgumentException("rows carry weights; expected whole rows");
            }
            double mean = scores.mean().value();
            double[] influence = scores.values();
            for (int i = 0; i < influence.length; i++) {
                influence[i] -= mean;
            }
            return influence;
        }
    }
}
