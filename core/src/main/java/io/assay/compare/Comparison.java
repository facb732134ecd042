package io.assay.compare;

import io.assay.BinaryPredictions;
import io.assay.BinarySample;
import io.assay.Interval;
import io.assay.Metric;
import io.assay.Metric.Direction;
import io.assay.Metrics;
import io.assay.multiclass.ClassPredictions;
import io.assay.multiclass.ClassSample;
import io.assay.resample.Bootstrap;
import java.util.Objects;

/// Is one of two models better on the same rows, by how much, and how sure is that?
///
/// ```java
/// Comparison c = Comparison.delong(first, second, 0.95);
/// c.difference();  c.interval();  c.pValue();  c.sentence("old", "new");
/// ```
///
/// @param metric the key of the metric
/// @param direction which way is better
/// @param method how it was tested, such as `DeLong`
/// @param first the metric of the first model
/// @param second the metric of the second model
/// @param interval of the difference, first minus second; undefined where the method gives none
/// @param pValue two-sided; NaN where the models do not differ at all or a value is undefined
/// @param reason why there is no interval; null when there is one
public record Comparison(
        String metric,
        Direction direction,
        String method,
        double first,
        double second,
        Interval interval,
        double pValue,
        String reason) {

    /// A reason is kept only where it is one.
    public Comparison {
        reason = interval.isDefined() ? null : reason;
    }

    /// A comparison that has an interval, or lacks one for no stated reason.
    public Comparison(
            String metric,
            Direction direction,
            String method,
            double first,
            double second,
            Interval interval,
            double pValue) {
        this(metric, direction, method, first, second, interval, pValue, null);
    }

    /// Any metric by the method that suits it: the ROC curve's area by [Delong], others by the influence
    /// of a row where there are rows enough for that, else by resampling.
    ///
    /// @throws IllegalArgumentException if the two are not about the same rows, or carry weights
    public static Comparison of(
            BinaryPredictions first,
            BinaryPredictions second,
            Metric<BinarySample> metric,
            Bootstrap bootstrap,
            double level) {
        Pairing.check(first, second);
        if (metric.equals(Metrics.AUC)) {
            return delong(first, second, level);
        }
        return new Paired<BinarySample>(first, second, metric).isReliable()
                ? influence(first, second, metric, level)
                : bootstrap(first, second, metric, bootstrap, level);
    }

    /// Any metric over several classes by the method that suits it: the accuracy by an exact [McNemar]
    /// test, others by the influence of a row or by resampling.
    ///
    /// @throws IllegalArgumentException if the two are not about the same rows, or carry weights
    public static Comparison of(
            ClassPredictions first,
            ClassPredictions second,
            Metric<ClassSample> metric,
            Bootstrap bootstrap,
            double level) {
        Pairing.check(first, second);
        if (metric.name().equals("accuracy")) {
            return mcnemar(first, second, level, McNemar.Form.EXACT);
        }
        Paired<ClassSample> paired = new Paired<>(first, second, metric);
        return paired.isReliable()
                ? paired.influence(level)
                : bootstrap(first, second, metric, bootstrap, level);
    }

    /// The areas under two ROC curves by [Delong].
    public static Comparison delong(
            BinaryPredictions first, BinaryPredictions second, double level) {
        Delong test = Delong.of(first, second);
        return new Comparison(
                Metrics.AUC.name(),
                Direction.HIGHER,
                "DeLong",
                test.first(),
                test.second(),
                test.differenceInterval(level),
                test.pValue(),
                Objects.requireNonNullElse(
                        new Paired<BinarySample>(first, second, Metrics.AUC).whyUndefined(),
                        "each class needs two rows"));
    }

    /// The accuracies of two models at a threshold, by an exact [McNemar] test.
    public static Comparison mcnemar(
            BinaryPredictions first, BinaryPredictions second, double threshold, double level) {
        return mcnemar(first, second, threshold, level, McNemar.Form.EXACT);
    }

    /// The same by another form of the test.
    public static Comparison mcnemar(
            BinaryPredictions first,
            BinaryPredictions second,
            double threshold,
            double level,
            McNemar.Form form) {
        McNemar test = McNemar.of(first, threshold, second, threshold);
        return accuracy(
                first.at(threshold).accuracy(),
                second.at(threshold).accuracy(),
                test,
                form,
                test.interval(first.rows(), level));
    }

    /// The accuracies of two models over several classes.
    public static Comparison mcnemar(
            ClassPredictions first, ClassPredictions second, double level, McNemar.Form form) {
        McNemar test = McNemar.of(first, second);
        return accuracy(
                first.confusion().accuracy(),
                second.confusion().accuracy(),
                test,
                form,
                test.interval(first.rows(), level));
    }

    private static Comparison accuracy(
            double first, double second, McNemar test, McNemar.Form form, Interval interval) {
        return new Comparison(
                "accuracy",
                Direction.HIGHER,
                "McNemar, " + form,
                first,
                second,
                interval,
                test.pValue(form),
                "no rows");
    }

    /// Any metric that knows the influence of a row, by that of the difference: the delta method on the
    /// rows that both models share.
    ///
    /// @throws IllegalArgumentException if the metric must be resampled, or the two are not about the
    ///     same rows
    public static Comparison influence(
            BinaryPredictions first,
            BinaryPredictions second,
            Metric<BinarySample> metric,
            double level) {
        Pairing.check(first, second);
        return new Paired<BinarySample>(first, second, metric).influence(level);
    }

    /// Any metric by exchanging the scores of the two models in random rows, which changes nothing where
    /// neither is better: see [Permutation].
    public static Comparison permutation(
            BinaryPredictions first,
            BinaryPredictions second,
            Metric<BinarySample> metric,
            Permutation permutation,
            double level) {
        double pValue = permutation.pValue(first, second, metric);
        return new Paired<BinarySample>(first, second, metric)
                .exchanged("permutation (" + permutation.replicates() + ")", pValue, level);
    }

    /// Any metric by its difference on the same resamples of rows; the p value is twice the smaller
    /// share of replicates on either side of 0, 0 counting on both.
    ///
    /// @throws IllegalArgumentException if the two are not about the same rows, or carry weights
    public static Comparison bootstrap(
            BinaryPredictions first,
            BinaryPredictions second,
            Metric<BinarySample> metric,
            Bootstrap bootstrap,
            double level) {
        Pairing.check(first, second);
        return new Paired<BinarySample>(first, second, metric)
                .bootstrap(
                        () -> bootstrap.difference(first, second, metric),
                        bootstrap.method(),
                        level);
    }

    /// The same over several classes: resamples are drawn from the cells (truth, class of the first model,
    /// class of the second) where the metric looks at no probabilities.
    public static Comparison bootstrap(
            ClassPredictions first,
            ClassPredictions second,
            Metric<ClassSample> metric,
            Bootstrap bootstrap,
            double level) {
        Pairing.check(first, second);
        return new Paired<ClassSample>(first, second, metric)
                .bootstrap(
                        () -> bootstrap.difference(first, second, metric),
                        bootstrap.method(),
                        level);
    }

    /// The mean of a metric over folds or resamples, by a [FoldTest].
    public static Comparison folds(
            Metric<?> metric, double[] first, double[] second, FoldTest test, double level) {
        return new Comparison(
                metric.name(),
                metric.direction(),
                test.method(),
                Samples.mean(first),
                Samples.mean(second),
                test.interval(level),
                test.pValue(),
                "an F test gives none");
    }

    /// The mean of a metric over data sets, by ranks of the differences.
    public static Comparison dataSets(
            Metric<?> metric, double[] first, double[] second, double level) {
        SignedRanks test = SignedRanks.of(first, second);
        double exact = test.exactPValue();
        return new Comparison(
                metric.name(),
                metric.direction(),
                Double.isNaN(exact) ? "Wilcoxon" : "Wilcoxon, exact",
                Samples.mean(first),
                Samples.mean(second),
                test.interval(level),
                Double.isNaN(exact) ? test.pValue() : exact,
                "too few data sets");
    }

    /// First minus second.
    public double difference() {
        return first - second;
    }

    /// The same comparison with another p value, such as one adjusted for many questions.
    public Comparison withPValue(double other) {
        return new Comparison(metric, direction, method, first, second, interval, other, reason);
    }

    /// Whether the difference is more than chance at the level of the interval.
    public boolean isSignificant() {
        return pValue < 1 - interval.level();
    }

    /// Whether the first model is not worse than the second by as much as `margin`: the interval ends
    /// before that.
    ///
    /// @param margin the largest loss that does not matter, at least 0
    public boolean isNotWorse(double margin) {
        if (!(margin >= 0)) {
            throw new IllegalArgumentException("margin is " + margin + "; expected at least 0");
        }
        return direction == Direction.LOWER ? interval.high() < margin : interval.low() > -margin;
    }

    /// What was found, in words; the models are called the first and the second.
    public String sentence() {
        return sentence("the first model", "the second model");
    }

    /// What was found, in words.
    ///
    /// @param firstName what the first model is called
    /// @param secondName what the second model is called
    public String sentence(String firstName, String secondName) {
        return new Sentence(this, firstName, secondName).text();
    }
}
