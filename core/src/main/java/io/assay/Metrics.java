package io.assay;

import io.assay.Metric.Direction;
import io.assay.rank.Influence;
import io.assay.rank.PartialInfluence;
import io.assay.rank.PrecisionInfluence;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;

/// The binary metrics: as constants, at a threshold, and all together under their keys.
public final class Metrics {
    private Metrics() {}

    /// Area under the ROC curve, see [Ranking#auc()].
    public static final Metric<BinarySample> AUC =
            ranking("roc_auc", 0, 1, Ranking::auc).with(new AucUncertainty());

    /// 2 auc - 1.
    public static final Metric<BinarySample> GINI =
            ranking("gini", -1, 1, Ranking::gini).with(new Scaled(AUC.uncertainty(), 2, -1));

    /// Raw ROC area for a false positive rate up to 0.1.
    public static final Metric<BinarySample> PARTIAL_AUC =
            area(
                    ranking("partial_auc_fpr0.1_raw", 0, 0.1, Ranking::partialAuc),
                    RankErrors::partialAuc,
                    () -> new PartialInfluence(0.1));

    /// The same rescaled by McClish; below one half when worse than chance.
    public static final Metric<BinarySample> PARTIAL_AUC_MCCLISH =
            ranking("partial_auc_fpr0.1_mcclish", 0, 1, Ranking::partialAucMcClish)
                    .with(new Scaled(PARTIAL_AUC.uncertainty(), 1 / 0.19, 0.5 - 0.005 / 0.19));

    /// Average precision.
    public static final Metric<BinarySample> AVERAGE_PRECISION =
            area(
                    recall("average_precision", Ranking::averagePrecision),
                    RankErrors::averagePrecision,
                    () -> new PrecisionInfluence(false));

    /// Area under the joined precision-recall points.
    public static final Metric<BinarySample> PR_AUC =
            area(
                    recall("pr_auc_trapezoid", Ranking::prAucTrapezoid),
                    RankErrors::prAuc,
                    () -> new PrecisionInfluence(true));

    /// Kolmogorov-Smirnov distance of the two classes.
    public static final Metric<BinarySample> KS =
            ranking("ks", 0, 1, Ranking::kolmogorovSmirnov).with(Uncertainty.ofLargest());

    /// Largest Youden index over the distinct scores.
    public static final Metric<BinarySample> YOUDEN_MAX =
            ranking("youden_max", -1, 1, r -> r.youden().value()).with(Uncertainty.ofLargest());

    /// Largest F1 over the distinct scores.
    public static final Metric<BinarySample> F1_MAX =
            ranking("f1_max", 0, 1, r -> r.f1().value()).with(Uncertainty.ofLargest());

    /// Largest accuracy over the distinct scores.
    public static final Metric<BinarySample> ACCURACY_MAX =
            ranking("accuracy_max", 0, 1, r -> r.accuracy().value()).with(Uncertainty.ofLargest());

    /// Recall when a tenth of the rows is flagged.
    public static final Metric<BinarySample> GAIN = ranking("gain_at_0.1", 0, 1, Ranking::gain);

    /// Gain over that of chance.
    public static final Metric<BinarySample> LIFT = ranking("lift_at_0.1", 0, 10, Ranking::lift);

    /// Log loss with probabilities clipped at 1e-15.
    public static final Metric<BinarySample> LOG_LOSS =
            loss("log_loss", 34.6, s -> s.logLoss(LogLoss.CLIP))
                    .with(new LossUncertainty(LogLoss.CLIP));

    /// Log loss with probabilities clipped at 2⁻⁵².
    public static final Metric<BinarySample> LOG_LOSS_EPSILON =
            loss("log_loss_eps_float64", 36.1, s -> s.logLoss(LogLoss.EPSILON))
                    .with(new LossUncertainty(LogLoss.EPSILON));

    /// Mean squared error of the probabilities.
    public static final Metric<BinarySample> BRIER =
            loss("brier", 1, BinarySample::brier).with(new LossUncertainty(Double.NaN));

    /// Expected calibration error in 10 bins of equal width.
    public static final Metric<BinarySample> ECE_UNIFORM =
            calibration("ece_10_uniform", Calibration.uniform(10), Calibration::expectedError)
                    .with(new CalibrationUncertainty(Calibration.uniform(10)));

    /// Largest calibration error of 10 bins of equal width.
    public static final Metric<BinarySample> MCE_UNIFORM =
            calibration("mce_10_uniform", Calibration.uniform(10), Calibration::maximumError)
                    .with(Uncertainty.ofLargest());

    /// Expected calibration error in 10 bins between quantiles.
    public static final Metric<BinarySample> ECE_QUANTILE =
            calibration("ece_10_quantile", Calibration.quantile(10), Calibration::expectedError)
                    .with(new CalibrationUncertainty(Calibration.quantile(10)));

    /// Largest calibration error of 10 bins between quantiles.
    public static final Metric<BinarySample> MCE_QUANTILE =
            calibration("mce_10_quantile", Calibration.quantile(10), Calibration::maximumError)
                    .with(Uncertainty.ofLargest());

    private static final List<Metric<BinarySample>> WITHOUT_THRESHOLD =
            List.of(
                    AUC,
                    GINI,
                    PARTIAL_AUC,
                    PARTIAL_AUC_MCCLISH,
                    AVERAGE_PRECISION,
                    PR_AUC,
                    KS,
                    YOUDEN_MAX,
                    F1_MAX,
                    ACCURACY_MAX,
                    GAIN,
                    LIFT,
                    LOG_LOSS,
                    LOG_LOSS_EPSILON,
                    BRIER,
                    ECE_UNIFORM,
                    MCE_UNIFORM,
                    ECE_QUANTILE,
                    MCE_QUANTILE);

    /// Precision at a threshold.
    public static Metric<BinarySample> precision(double threshold) {
        return Rate.PRECISION.at(threshold);
    }

    /// Recall at a threshold.
    public static Metric<BinarySample> recall(double threshold) {
        return Rate.RECALL.at(threshold);
    }

    /// F1 at a threshold.
    public static Metric<BinarySample> f1(double threshold) {
        return Rate.F1.at(threshold);
    }

    /// Accuracy at a threshold.
    public static Metric<BinarySample> accuracy(double threshold) {
        return Rate.ACCURACY.at(threshold);
    }

    /// All binary metrics: the rates at a threshold, the same above it, and those without one.
    public static List<Metric<BinarySample>> binary(double threshold) {
        List<Metric<BinarySample>> all = new ArrayList<>();
        for (Rate rate : Rate.values()) {
            all.add(rate.at(threshold));
        }
        all.addAll(WITHOUT_THRESHOLD);
        for (Rate rate : Rate.values()) {
            all.add(rate.above(threshold));
        }
        return List.copyOf(all);
    }

    private static Metric<BinarySample> ranking(
            String name, double low, double high, ToDoubleFunction<Ranking> formula) {
        return ranking(name, low, high, formula, Ranking::whyUndefined);
    }

    /// An area under precision over recall, which needs no negatives.
    private static Metric<BinarySample> recall(String name, ToDoubleFunction<Ranking> formula) {
        return ranking(name, 0, 1, formula, r -> r.positives() == 0 ? r.whyUndefined() : null);
    }

    private static Metric<BinarySample> ranking(
            String name,
            double low,
            double high,
            ToDoubleFunction<Ranking> formula,
            Function<Ranking, String> whyUndefined) {
        Function<BinarySample, Value> value =
                sample -> {
                    Ranking ranking = sample.ranking();
                    String reason = whyUndefined.apply(ranking);
                    return reason == null
                            ? Value.of(formula.applyAsDouble(ranking))
                            : Value.undefined(reason);
                };
        ToDoubleFunction<BinarySample> number =
                sample -> {
                    Ranking ranking = sample.ranking();
                    boolean defined = whyUndefined.apply(ranking) == null;
                    return defined ? formula.applyAsDouble(ranking) : Double.NaN;
                };
        return new Metric<>(name, Direction.HIGHER, low, high, new Formula<>(value, number));
    }

    /// An area under a curve with its error and the influence of a row on it.
    private static Metric<BinarySample> area(
            Metric<BinarySample> area,
            ToDoubleFunction<RankErrors> error,
            Supplier<Influence> influence) {
        return area.with(new RankUncertainty(area, area.high(), error, influence));
    }

    private static Metric<BinarySample> loss(
            String name, double high, ToDoubleFunction<BinarySample> formula) {
        Function<BinarySample, Value> value =
                sample -> {
                    String reason = whyNoLoss(sample);
                    return reason == null
                            ? Value.of(formula.applyAsDouble(sample))
                            : Value.undefined(reason);
                };
        ToDoubleFunction<BinarySample> number =
                sample -> whyNoLoss(sample) == null ? formula.applyAsDouble(sample) : Double.NaN;
        return new Metric<>(name, Direction.LOWER, 0, high, new Formula<>(value, number));
    }

    private static Metric<BinarySample> calibration(
            String name, Calibration.Bins bins, ToDoubleFunction<Calibration> formula) {
        return loss(name, 1, sample -> formula.applyAsDouble(sample.calibration(bins)));
    }

    private static String whyNoLoss(BinarySample sample) {
        return sample.total() == 0 ? "no rows" : sample.notProbabilities();
    }
}
