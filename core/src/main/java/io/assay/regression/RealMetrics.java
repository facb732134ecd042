package io.assay.regression;

import io.assay.Metric;
import io.assay.Metric.Direction;
import io.assay.Spread.Scale;
import io.assay.Uncertainty;
import io.assay.Undefined;
import io.assay.Value;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/// The metrics of predicted numbers, under their keys.
///
/// Means of a loss per row take the interval of a mean; the root of one, shares of explained loss and
/// correlations that of their influence function; the median absolute error two order statistics.
public final class RealMetrics {
    private static final double INFINITY = Double.POSITIVE_INFINITY;

    private RealMetrics() {}

    /// Mean squared error, in the unit of truth squared.
    public static final Metric<RealPredictions> MSE = loss("mse", Losses.SQUARED, null);

    /// Root of the mean squared error, in the unit of truth.
    public static final Metric<RealPredictions> RMSE =
            error(
                    "rmse",
                    RealPredictions::rootMeanSquaredError,
                    influence(
                            rows ->
                                    RealInfluence.ofMean(
                                            rows,
                                            Losses.SQUARED,
                                            mse -> mse == 0 ? 0 : 0.5 / Math.sqrt(mse)),
                            RealPredictions::rootMeanSquaredError));

    /// Mean absolute error, in the unit of truth.
    public static final Metric<RealPredictions> MAE = loss("mae", Losses.ABSOLUTE, null);

    /// Median absolute error; of weighted rows the lower weighted median.
    public static final Metric<RealPredictions> MEDIAN_AE =
            error("median_ae", rows -> rows.errors().median(), new MedianUncertainty());

    /// Largest absolute error.
    public static final Metric<RealPredictions> MAX_ERROR =
            error(
                    "max_error",
                    rows -> rows.errors().largest(),
                    new NoUncertainty(
                            "a sample says nothing about errors larger than its largest"));

    /// Mean of `|predicted - truth| / max(|truth|, 2⁻⁵²)`: 1 is an error as large as truth.
    public static final Metric<RealPredictions> MAPE = loss("mape", Losses::percentage, null);

    /// Mean of `2 |predicted - truth| / (|truth| + |predicted|)`, 0 to 2; 0 for a row where both are 0
    /// (S. Makridakis, International Journal of Forecasting 9, 1993).
    public static final Metric<RealPredictions> SMAPE =
            bounded("smape", 2, Losses::symmetricPercentage);

    /// Mean of `(ln(1 + predicted) - ln(1 + truth))²`; both at least 0.
    public static final Metric<RealPredictions> MSLE =
            loss(
                    "msle",
                    Losses::squaredLog,
                    new Domain("the mean squared logarithmic error", false, false));

    /// Mean of `predicted - truth`: above 0 where predictions are too high.
    public static final Metric<RealPredictions> BIAS =
            new Metric<>(
                    "bias",
                    Direction.NEITHER,
                    -INFINITY,
                    INFINITY,
                    rows -> number(rows, r -> r.mean(Losses::bias)),
                    mean(Losses::bias));

    /// Mean Poisson deviance: truth at least 0, predictions above 0.
    public static final Metric<RealPredictions> POISSON_DEVIANCE =
            deviance("poisson_deviance", Deviance.POISSON);

    /// Mean gamma deviance: truth and predictions above 0.
    public static final Metric<RealPredictions> GAMMA_DEVIANCE =
            deviance("gamma_deviance", Deviance.GAMMA);

    /// The share of the mean Poisson deviance around mean truth that the model explains.
    public static final Metric<RealPredictions> D2_POISSON =
            Explained.deviance("d2_poisson", Deviance.POISSON);

    /// Pearson's correlation of truth and prediction.
    public static final Metric<RealPredictions> PEARSON =
            Correlations.of("pearson", rows -> rows.moments().pearson(), RealInfluence::ofPearson);

    /// Spearman's correlation: Pearson's of the midranks (C. Spearman, 1904).
    public static final Metric<RealPredictions> SPEARMAN =
            Correlations.of("spearman", Correlations::spearman, RealInfluence::ofSpearman);

    /// Kendall's tau-b: pairs in the same order less pairs in the opposite order, over the geometric
    /// mean of the pairs not tied in truth and of those not tied in prediction.
    public static final Metric<RealPredictions> KENDALL_TAU_B =
            Correlations.of(
                    "kendall_tau_b", rows -> rows.ranks().kendall(), RealInfluence::ofKendall);

    /// Lin's concordance correlation, 1 on the line predicted = truth: `2 s_tp / (s_t² + s_p² + (mean
    /// t - mean p)²)` (L. Lin, Biometrics 45, 1989).
    public static final Metric<RealPredictions> CCC = Correlations.concordance("ccc");

    /// The loss of a predicted quantile, see [RealPredictions#pinball].
    ///
    /// @param alpha which quantile is predicted, in (0, 1)
    public static Metric<RealPredictions> pinball(double alpha) {
        return loss("pinball_" + alpha, new Pinball(alpha), null);
    }

    /// Mean of half the squared error up to `delta`, of `delta (|error| - delta / 2)` above (P. Huber,
    /// Annals of Mathematical Statistics 35, 1964).
    ///
    /// @param delta finite, above 0, in the unit of truth
    public static Metric<RealPredictions> huber(double delta) {
        String shown = delta == Math.rint(delta) ? Long.toString((long) delta) : "" + delta;
        return loss("huber_" + shown, Losses.huber(delta), null);
    }

    /// Mean Tweedie deviance: truth at least 0, predictions above 0.
    ///
    /// @param power in (1, 2): how the variance grows with the mean
    public static Metric<RealPredictions> tweedie(double power) {
        if (!(power > 1 && power < 2)) {
            throw new IllegalArgumentException(
                    "power is " + power + "; expected a number between 1 and 2");
        }
        return deviance("tweedie_deviance_" + power, new Deviance(power));
    }

    /// The share of the squared error around mean truth that the model explains: 1 - MSE / variance.
    /// Negative when the mean itself predicts better.
    ///
    /// @param policy what it is where truth is constant: with [Undefined#ZERO] and [Undefined#ONE] 1
    ///     when all rows are right, else 0, as in scikit-learn
    public static Metric<RealPredictions> r2(Undefined policy) {
        return Explained.squares("r2", policy);
    }

    /// The same for the variance of the errors, so that a common bias does not count.
    public static Metric<RealPredictions> explainedVariance(Undefined policy) {
        return Explained.variance("explained_variance", policy);
    }

    /// The share of the absolute error around the median of truth that the model explains.
    public static Metric<RealPredictions> d2AbsoluteError(Undefined policy) {
        return Explained.absolute("d2_absolute_error", policy);
    }

    /// All of them, pinball losses at 0.1, 0.5 and 0.9.
    ///
    /// @param policy what stands for an explained share of nothing, see [#r2]
    public static List<Metric<RealPredictions>> all(Undefined policy) {
        return List.of(
                MSE,
                RMSE,
                MAE,
                MEDIAN_AE,
                MAPE,
                SMAPE,
                r2(policy),
                explainedVariance(policy),
                d2AbsoluteError(policy),
                MAX_ERROR,
                BIAS,
                pinball(0.1),
                pinball(0.5),
                pinball(0.9),
                huber(1),
                MSLE,
                POISSON_DEVIANCE,
                GAMMA_DEVIANCE,
                tweedie(1.5),
                D2_POISSON,
                PEARSON,
                SPEARMAN,
                KENDALL_TAU_B,
                CCC);
    }

    private static Metric<RealPredictions> loss(String name, RowLoss loss, Domain domain) {
        Function<RealPredictions, Value> value = rows -> valueOf(rows, loss, domain);
        return error(name, value, mean(value, loss), INFINITY);
    }

    private static Metric<RealPredictions> bounded(String name, double high, RowLoss loss) {
        return error(name, rows -> valueOf(rows, loss, null), mean(loss), high);
    }

    /// Rounding may take the sum of a perfect model a little below 0.
    private static Metric<RealPredictions> deviance(String name, Deviance deviance) {
        Function<RealPredictions, Value> value =
                rows -> {
                    String reason = deviance.domain().whyOutside(rows);
                    return reason == null
                            ? number(rows, r -> Math.max(0, r.mean(deviance)))
                            : Value.undefined(reason);
                };
        return error(name, value, mean(value, deviance), INFINITY);
    }

    private static Value valueOf(RealPredictions rows, RowLoss loss, Domain domain) {
        String reason = domain == null ? null : domain.whyOutside(rows);
        return reason == null ? number(rows, r -> r.mean(loss)) : Value.undefined(reason);
    }

    private static Metric<RealPredictions> error(
            String name,
            ToDoubleFunction<RealPredictions> formula,
            Uncertainty<RealPredictions> uncertainty) {
        return error(name, rows -> number(rows, formula), uncertainty, INFINITY);
    }

    private static Metric<RealPredictions> error(
            String name,
            Function<RealPredictions, Value> value,
            Uncertainty<RealPredictions> uncertainty,
            double high) {
        return new Metric<>(name, Direction.LOWER, 0, high, value, uncertainty);
    }

    /// A number of at least one row, in the range of double.
    static Value number(RealPredictions rows, ToDoubleFunction<RealPredictions> formula) {
        if (rows.rows() == 0) {
            return Value.undefined("no rows");
        }
        double number = formula.applyAsDouble(rows);
        return Double.isFinite(number)
                ? Value.of(number)
                : Value.undefined("it is beyond the range of double");
    }

    private static Uncertainty<RealPredictions> mean(RowLoss loss) {
        return mean(rows -> valueOf(rows, loss, null), loss);
    }

    private static Uncertainty<RealPredictions> mean(
            Function<RealPredictions, Value> value, RowLoss loss) {
        return new RealUncertainty(
                value, rows -> RealInfluence.ofMean(rows, loss, mean -> 1), "CLT", Scale.PLAIN);
    }

    private static Uncertainty<RealPredictions> influence(
            Function<RealPredictions, double[]> influence,
            ToDoubleFunction<RealPredictions> formula) {
        return new RealUncertainty(
                rows -> number(rows, formula), influence, "influence", Scale.PLAIN);
    }
}
