package io.assay.multiclass;

import io.assay.Calibration;
import io.assay.Metric;
import io.assay.Metric.Direction;
import io.assay.Metrics;
import io.assay.Rate;
import io.assay.Spread;
import io.assay.Undefined;
import io.assay.Value;
import io.assay.multiclass.ConfusionMatrix.Distance;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/// The metrics over several classes that are one number, under their keys.
public final class ClassMetrics {
    private static final List<Rate> AVERAGED =
            List.of(Rate.PRECISION, Rate.RECALL, Rate.F1, Rate.JACCARD);
    private static final int[] TOP = {1, 2, 3, 5};

    private ClassMetrics() {}

    /// All of them: those on labels, then those on probabilities.
    ///
    /// @param policy what stands for a ratio 0/0; keys that end in `_zd1` are always those of
    ///     [Undefined#ONE]
    public static List<Metric<ClassSample>> all(Undefined policy) {
        List<Metric<ClassSample>> all = new ArrayList<>(onLabels(policy));
        all.addAll(onProbabilities(policy));
        return List.copyOf(all);
    }

    /// The metrics that need labels only.
    public static List<Metric<ClassSample>> onLabels(Undefined policy) {
        List<Metric<ClassSample>> all = new ArrayList<>();
        all.add(
                rate("accuracy", 0, policy, m -> ofRows(m, m.accuracy()))
                        .with(ClassUncertainties.accuracy()));
        all.add(
                rate("balanced_accuracy", 0, policy, Agreement::balancedAccuracy)
                        .with(ClassUncertainties.balancedAccuracy()));
        all.add(
                rate("balanced_accuracy_adjusted", -1, policy, Agreement::adjustedBalancedAccuracy)
                        .with(ClassUncertainties.adjustedBalancedAccuracy()));
        addAverages(all, policy);
        all.add(rate("mcc", -1, policy, Agreement::mcc).with(ClassUncertainties.mcc()));
        all.add(kappa("cohen_kappa", Distance.NONE, policy));
        all.add(kappa("cohen_kappa_linear", Distance.LINEAR, policy));
        all.add(kappa("cohen_kappa_quadratic", Distance.QUADRATIC, policy));
        Function<ConfusionMatrix, Value> wrong = m -> ofRows(m, m.hammingLoss());
        all.add(
                new Metric<>(
                        "hamming_loss",
                        Direction.LOWER,
                        0,
                        1,
                        sample -> wrong.apply(sample.confusion()).under(policy),
                        ClassUncertainties.hammingLoss()));
        return List.copyOf(all);
    }

    private static void addAverages(List<Metric<ClassSample>> all, Undefined policy) {
        for (Rate rate : AVERAGED) {
            for (Average average : Average.values()) {
                all.add(average(key(rate, average), rate, average, policy));
            }
            for (Average average : List.of(Average.MACRO, Average.MICRO, Average.WEIGHTED)) {
                all.add(average(key(rate, average) + "_zd1", rate, average, Undefined.ONE));
            }
        }
        for (Rate rate : List.of(Rate.F_HALF, Rate.F2, Rate.SPECIFICITY)) {
            all.add(average(key(rate, Average.MACRO), rate, Average.MACRO, policy));
        }
    }

    private static Metric<ClassSample> kappa(String name, Distance distance, Undefined policy) {
        return rate(name, -1, policy, m -> Agreement.kappa(m, distance))
                .with(ClassUncertainties.kappa(distance));
    }

    /// The metrics that need class probabilities; undefined for labels only.
    public static List<Metric<ClassSample>> onProbabilities(Undefined policy) {
        List<Metric<ClassSample>> all = new ArrayList<>();
        for (int k : TOP) {
            all.add(
                    top("top_" + k + "_accuracy", p -> p.topKAccuracy(k))
                            .with(new TopUncertainty(k, false)));
            all.add(
                    top("top_" + k + "_accuracy_tie_high", p -> p.topKAccuracyTieHigh(k))
                            .with(new TopUncertainty(k, true)));
        }
        all.add(loss("log_loss", ClassProbabilities::logLoss).with(ClassUncertainties.logLoss()));
        all.add(
                loss("brier_multiclass", ClassProbabilities::brier)
                        .with(ClassUncertainties.brier()));
        addAreas(all, policy);
        all.add(
                loss(
                                "ece_10_top_label",
                                p -> p.calibration(Calibration.uniform(10)).expectedError())
                        .with(new TopLabelUncertainty()));
        return List.copyOf(all);
    }

    private static void addAreas(List<Metric<ClassSample>> all, Undefined policy) {
        for (Average average : List.of(Average.MACRO, Average.WEIGHTED, Average.MICRO)) {
            all.add(
                    area(
                            "roc_auc_ovr_" + average.name().toLowerCase(Locale.ROOT),
                            p -> p.rocAuc(average, policy),
                            rows -> ClassRowInfluence.ofArea(rows, Metrics.AUC, average, policy)));
        }
        all.add(
                area(
                        "roc_auc_ovo_macro",
                        ClassProbabilities::rocAucOneVsOne,
                        rows -> rows.probabilities().oneVsOneInfluence(false)));
        all.add(
                area(
                        "roc_auc_ovo_weighted",
                        ClassProbabilities::rocAucOneVsOneWeighted,
                        rows -> rows.probabilities().oneVsOneInfluence(true)));
        for (Average average : List.of(Average.MACRO, Average.MICRO)) {
            all.add(
                    area(
                            "average_precision_" + average.name().toLowerCase(Locale.ROOT),
                            p -> p.averagePrecision(average, policy),
                            rows ->
                                    ClassRowInfluence.ofArea(
                                            rows, Metrics.AVERAGE_PRECISION, average, policy)));
        }
    }

    /// `precision_macro`, and `precision_macro_present` for [Average#PRESENT].
    private static String key(Rate rate, Average average) {
        return rate.key()
                + (average == Average.PRESENT
                        ? "_macro_present"
                        : "_" + average.name().toLowerCase(Locale.ROOT));
    }

    private static Value ofRows(ConfusionMatrix matrix, double value) {
        return matrix.total() == 0 ? Value.zeroDivision("no rows") : Value.of(value);
    }

    private static Metric<ClassSample> rate(
            String name, double low, Undefined policy, Function<ConfusionMatrix, Value> formula) {
        return new Metric<>(
                name,
                Direction.HIGHER,
                low,
                1,
                sample -> formula.apply(sample.confusion()).under(policy));
    }

    private static Metric<ClassSample> average(
            String name, Rate rate, Average average, Undefined policy) {
        return rate(name, 0, Undefined.NAN, m -> m.of(rate, average, policy))
                .with(ClassUncertainties.average(rate, average, policy));
    }

    private static Metric<ClassSample> top(
            String name, ToDoubleFunction<ClassProbabilities> formula) {
        return area(
                name,
                p -> {
                    double share = formula.applyAsDouble(p);
                    return Double.isNaN(share) ? Value.undefined("no rows") : Value.of(share);
                });
    }

    private static Metric<ClassSample> area(
            String name, Function<ClassProbabilities, Value> formula) {
        return new Metric<>(name, Direction.HIGHER, 0, 1, sample -> given(sample, formula));
    }

    private static Metric<ClassSample> area(
            String name,
            Function<ClassProbabilities, Value> formula,
            Function<ClassPredictions, double[]> influence) {
        return area(name, formula)
                .with(
                        new ProbabilityUncertainty(
                                formula, influence, "influence", Spread.Scale.LOGIT));
    }

    private static Metric<ClassSample> loss(
            String name, ToDoubleFunction<ClassProbabilities> formula) {
        Function<ClassProbabilities, Value> value =
                p ->
                        p.notProbabilities() == null
                                ? Value.of(formula.applyAsDouble(p))
                                : Value.undefined(p.notProbabilities());
        return new Metric<>(
                name,
                Direction.LOWER,
                0,
                Double.POSITIVE_INFINITY,
                sample ->
                        sample.confusion().total() == 0 && sample.probabilities() != null
                                ? Value.undefined("no rows")
                                : given(sample, value));
    }

    private static Value given(ClassSample sample, Function<ClassProbabilities, Value> formula) {
        ClassProbabilities probabilities = sample.probabilities();
        return probabilities == null
                ? Value.undefined("no probabilities")
                : formula.apply(probabilities);
    }
}
