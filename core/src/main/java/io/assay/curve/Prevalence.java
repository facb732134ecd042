package io.assay.curve;

import io.assay.BinarySample;
import io.assay.Confusion;
import io.assay.Counts;
import io.assay.Ranking;
import io.assay.Rate;
import io.assay.Value;

/// What the numbers would be where another share of rows is positive: a screening test that was
/// validated on as many ill as healthy, used where one in a hundred is ill.
///
/// ```java
/// Prevalence rare = new Prevalence(0.01);
/// Value precision = rare.rate(Rate.PRECISION, sample.at(0.5));
/// ```
///
/// Recall and the false positive rate belong to the classes and stay, and so does the ROC curve with
/// its area, provided that the rows of each class look alike in both places. All else is re-expressed
/// from them: precision = π · recall / (π · recall + (1 - π) · fpr) (Bayes' theorem; D. Altman, J.
/// Bland, Diagnostic tests 2: predictive values, BMJ 309, 1994).
///
/// @param share the share π of positives, in (0, 1)
public record Prevalence(double share) {

    /// Checks the share.
    public Prevalence {
        if (!(share > 0 && share < 1)) {
            throw new IllegalArgumentException(
                    "prevalence is " + share + "; expected a number in (0, 1)");
        }
    }

    /// The table in shares of all rows at this prevalence.
    ///
    /// @throws IllegalArgumentException if a class is missing, whose rate nobody knows
    public Confusion table(Counts counts) {
        String missing = missing(counts.positives(), counts.negatives());
        if (missing != null) {
            throw new IllegalArgumentException(missing + "; expected rows of both classes");
        }
        double ofPositives = share / counts.positives();
        double ofNegatives = (1 - share) / counts.negatives();
        return new Confusion(
                counts.tp() * ofPositives,
                counts.fp() * ofNegatives,
                counts.fn() * ofPositives,
                counts.tn() * ofNegatives);
    }

    private static String missing(double positives, double negatives) {
        if (positives == 0) {
            return negatives == 0 ? "no rows" : "no positives";
        }
        return negatives == 0 ? "no negatives" : null;
    }

    /// A rate at this prevalence: precision, NPV, F1, accuracy, or any other.
    public Value rate(Rate rate, Counts counts) {
        String missing = missing(counts.positives(), counts.negatives());
        return missing != null ? Value.undefined(missing) : rate.of(table(counts));
    }

    /// The mean cost of a row at this prevalence, right predictions costing nothing: π · fnr ·
    /// `falseNegative` + (1 - π) · fpr · `falsePositive`.
    ///
    /// @param falsePositive what a type I error costs, finite and at least 0
    /// @param falseNegative what a type II error costs, finite and at least 0
    public Value cost(Counts counts, double falsePositive, double falseNegative) {
        String missing = missing(counts.positives(), counts.negatives());
        if (missing != null) {
            return Value.undefined(missing);
        }
        Confusion table = table(counts);
        return Value.of(table.fn() * falseNegative + table.fp() * falsePositive);
    }

    /// The smallest such cost over the distinct scores, and the threshold at which it is reached. To
    /// call no row positive, which is no threshold, costs π · `falseNegative`.
    ///
    /// @param falsePositive what a type I error costs, finite and at least 0
    /// @param falseNegative what a type II error costs, finite and at least 0
    /// @return NaN when a class is missing
    public Ranking.Best lowestCost(
            BinarySample sample, double falsePositive, double falseNegative) {
        Ranking ranking = sample.ranking();
        if (ranking.whyUndefined() != null) {
            return new Ranking.Best(Double.NaN, Double.NaN);
        }
        double rows = ranking.positives() + ranking.negatives();
        return ranking.cost(
                falsePositive * (1 - share) * rows / ranking.negatives(),
                falseNegative * share * rows / ranking.positives());
    }

    /// Average precision at this prevalence: the sum of (recall - previous recall) · precision over the
    /// distinct scores.
    public Value averagePrecision(BinarySample sample) {
        Ranking ranking = sample.ranking();
        if (ranking.whyUndefined() != null) {
            return Value.undefined(ranking.whyUndefined());
        }
        double ofPositives = share / ranking.positives();
        double ofNegatives = (1 - share) / ranking.negatives();
        double[] sums = new double[2]; // positives so far, area so far
        ranking.forEachRun((score, tp, fp, from, to) -> {
            for (int i = from; i < to; i++) {
                double found = tp[i] * ofPositives;
                sums[1] += (tp[i] - sums[0]) * (found / (found + fp[i] * ofNegatives));
                sums[0] = tp[i];
            }
        });
        return Value.of(Math.min(1, sums[1] / ranking.positives()));
    }

    /// The precision-recall curve at this prevalence: recall and thresholds stay, precision moves.
    ///
    /// @throws IllegalArgumentException if a class is missing
    public PrCurve precisionRecall(BinarySample sample) {
        Thresholds thresholds = Thresholds.of(sample);
        PrCurve plain = thresholds.precisionRecall();
        double[] precision = plain.precision().clone();
        int last = thresholds.count() - 1;
        for (int i = 0; i <= last; i++) {
            precision[i] = table(thresholds.at(last - i)).precision();
        }
        return new PrCurve(precision, plain.recall(), plain.thresholds());
    }
}
