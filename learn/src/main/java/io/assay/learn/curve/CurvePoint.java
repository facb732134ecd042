package io.assay.learn.curve;

import io.assay.Metric;
import io.assay.Value;
import io.assay.learn.Learner;
import io.assay.learn.Table;
import io.assay.split.FoldScores;
import io.assay.split.Splits;

/// A point of a curve, with its bands: `mean() ± sd()` and `interval(level)` of both.
///
/// @param x the setting, or the mean number of rows trained on
/// @param trained the metric on the rows trained on, fold by fold
/// @param tested the metric on rows not seen, fold by fold
public record CurvePoint(double x, FoldScores trained, FoldScores tested) {

    /// What a cross-validation says at x.
    static CurvePoint of(
            double x,
            CrossValidation validation,
            Learner learner,
            Table table,
            Scoring<?> scoring) {
        CrossValidated<?> one = validation.run(learner, table, scoring);
        return new CurvePoint(x, one.training(), one.folds());
    }

    /// Where there is nothing to say: both are undefined.
    static CurvePoint undefined(
            double x, CrossValidation validation, Scoring<?> scoring, String reason) {
        FoldScores none = undefined(validation.splits(), scoring.metric(), reason);
        return new CurvePoint(x, none, none);
    }

    private static <P> FoldScores undefined(Splits splits, Metric<P> metric, String reason) {
        Metric<P> never =
                new Metric<>(
                        metric.name(),
                        metric.direction(),
                        metric.low(),
                        metric.high(),
                        nothing -> Value.undefined(reason));
        return FoldScores.of(splits, never, split -> null);
    }
}
