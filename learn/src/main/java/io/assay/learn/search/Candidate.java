package io.assay.learn.search;

import io.assay.split.FoldScores;
import io.assay.tune.Params;
import io.assay.tune.Trial;

/// Settings that were tried, and how they did on rows that their models had not seen.
///
/// @param trial the settings, and the mean over the folds as the value
/// @param folds the metric on each fold, and on all of them together
/// @param outOfFold the prediction for each row of the table by the model that had not seen it, as
///     models write them; NaN for rows that no fold tests. Not to be changed
public record Candidate(Trial trial, FoldScores folds, double[] outOfFold) {

    /// The settings.
    public Params params() {
        return trial.params();
    }

    /// The mean over the folds.
    public double score() {
        return trial.value();
    }

    /// Such as `accuracy 0.9600 ± 0.0279: n_estimators=50, max_depth=none`.
    @Override
    public String toString() {
        return folds + ": " + params();
    }
}
