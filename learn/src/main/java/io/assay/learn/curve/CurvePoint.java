package io.assay.learn.curve;

import io.assay.Metric;
import io.assay.Value;
import io.assay.learn.Learner;
import io.assay.learn.Table;
import io.assay.learn.network.DivergedException;
import io.assay.split.FoldScores;
import io.assay.split.Splits;

/// A point of a curve, with its bands: `mean() ± sd()` and `interval(level)` of both.
///
/// @param x the setting, or the mean number of rows trained on
/// @param trained the metric on the rows trained on, fold by fold
/// @param tested the metric on rows not seen, fold by fold
public record CurvePoint(double x, FoldScores trained, FoldScores tested) {

    /// What a cross-validation says at x. Where a network diverges both are undefined, with the epoch as
    /// the reason.
    static CurvePoint of(
            double x,
            CrossValidation validation,
            Learner learner,
            Table table,
            Scoring<?> scoring) {
        try {
            CrossValidated<?> one = validation.run(learner, table, scoring);
            return new CurvePoint(x, one.training(), one.folds());
        } catch (DivergedException e) {
            FoldScores none = undefined(validation.splits(), scoring.metric(), e.getMessage());
            return new CurvePoint(x, none, none);
        }
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
