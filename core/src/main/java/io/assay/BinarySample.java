package io.assay;

/// What every binary metric is computed from: labelled scores, held in arrays, loaded into a
/// reusable evaluator, or seen once in a stream.
public interface BinarySample {

    /// The number of rows, or the sum of their weights.
    double total();

    /// The number or weight of positive rows.
    double positives();

    /// Whether rows carry weights. Intervals and tests that need whole rows are then undefined.
    boolean isWeighted();

    /// The table where predicted positive means `score >= threshold`. For float scores the threshold
    /// is rounded to float first.
    Counts at(double threshold);

    /// The table where predicted positive means `score > threshold`.
    Counts above(double threshold);

    /// What follows from the order of the scores.
    Ranking ranking();

    /// The area under the ROC curve, NaN when a class is empty.
    default double auc() {
        return ranking().auc();
    }

    /// Why losses and calibration are undefined, such as `scores are not probabilities: row 7 is
    /// 3.2`; null when all scores are in [0, 1].
    String notProbabilities();

    /// The mean of `-ln p` over positive and `-ln(1 - p)` over negative rows, p clipped to
    /// `[clip, 1 - clip]` in double first; NaN when undefined.
    double logLoss(double clip);

    /// The mean of `(p - truth)²` (G. Brier, 1950); NaN when undefined.
    double brier();

    /// How well the scores agree with the frequencies, in bins; null when undefined.
    Calibration calibration(Calibration.Bins bins);
}
