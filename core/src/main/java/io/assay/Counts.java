package io.assay;

/// The four cells of a binary confusion matrix and every rate on them.
///
/// Cells are numbers of rows, or sums of weights. A rate with denominator 0 is NaN; [Rate#of] says
/// why. Formulas: D. Powers, Evaluation: from precision, recall and F-measure to ROC, informedness,
/// markedness and correlation, 2011.
public interface Counts {

    /// Positive rows that are predicted positive.
    double tp();

    /// Negative rows that are predicted positive: type I errors.
    double fp();

    /// Positive rows that are predicted negative: type II errors.
    double fn();

    /// Negative rows that are predicted negative.
    double tn();

    /// All rows.
    default double total() {
        return tp() + fp() + fn() + tn();
    }

    /// Rows of the positive class.
    default double positives() {
        return tp() + fn();
    }

    /// Rows of the negative class.
    default double negatives() {
        return tn() + fp();
    }

    /// Rows that are predicted positive.
    default double predictedPositives() {
        return tp() + fp();
    }

    /// Rows that are predicted negative.
    default double predictedNegatives() {
        return tn() + fn();
    }

    /// The share of rows that are predicted right: (tp + tn) / n.
    default double accuracy() {
        return (tp() + tn()) / total();
    }

    /// The share of rows that are predicted wrong: 1 - accuracy.
    default double errorRate() {
        return 1 - accuracy();
    }

    /// The accuracy of always predicting the more frequent class.
    default double majorityAccuracy() {
        return Math.max(positives(), negatives()) / total();
    }

    /// The mean of recall and specificity.
    default double balancedAccuracy() {
        return (recall() + specificity()) / 2;
    }

    /// tp / (tp + fp), also called positive predictive value.
    default double precision() {
        return tp() / predictedPositives();
    }

    /// tp / (tp + fn), also called sensitivity or true positive rate.
    default double recall() {
        return tp() / positives();
    }

    /// Recall under its medical name.
    default double sensitivity() {
        return recall();
    }

    /// tn / (tn + fp), also called true negative rate.
    default double specificity() {
        return tn() / negatives();
    }

    /// False positive rate: 1 - specificity, to the last bit. The rate of type I errors.
    default double fpr() {
        return 1 - specificity();
    }

    /// False negative rate: 1 - recall, to the last bit. The rate of type II errors.
    default double fnr() {
        return 1 - recall();
    }

    /// Negative predictive value: tn / (tn + fn).
    default double npv() {
        return tn() / predictedNegatives();
    }

    /// False discovery rate: fp / (tp + fp).
    default double fdr() {
        return fp() / predictedPositives();
    }

    /// False omission rate: fn / (tn + fn).
    default double falseOmissionRate() {
        return fn() / predictedNegatives();
    }

    /// The share of positive rows.
    default double prevalence() {
        return positives() / total();
    }

    /// The share of rows that are predicted positive.
    default double selectionRate() {
        return predictedPositives() / total();
    }

    /// The harmonic mean of precision and recall: 2 tp / (2 tp + fp + fn).
    default double f1() {
        return fBeta(1);
    }

    /// (1 + b²) tp / ((1 + b²) tp + b² fn + fp): recall weighs b times as much as precision
    /// (C. van Rijsbergen, Information Retrieval, 1979).
    default double fBeta(double beta) {
        double b2 = beta * beta;
        double found = (1 + b2) * tp();
        return found / (found + b2 * fn() + fp());
    }

    /// Intersection over union: tp / (tp + fp + fn).
    default double jaccard() {
        return tp() / (tp() + fp() + fn());
    }

    /// Youden's J, also called informedness: recall + specificity - 1.
    default double youdenJ() {
        return recall() + specificity() - 1;
    }

    /// Matthews' correlation coefficient, the phi of the table (B. Matthews, 1975).
    default double mcc() {
        double margins =
                Math.sqrt(positives() * predictedPositives())
                        * Math.sqrt(negatives() * predictedNegatives());
        double phi = (tp() * tn() - fp() * fn()) / margins;
        return Math.max(-1, Math.min(1, phi)); // rounding may pass them
    }

    /// Cohen's kappa: agreement beyond chance (J. Cohen, 1960).
    default double cohenKappa() {
        double chance = predictedPositives() * negatives() + positives() * predictedNegatives();
        return 2 * (tp() * tn() - fp() * fn()) / chance;
    }

    /// Positive likelihood ratio: recall / false positive rate; NaN without false positives.
    default double lrPositive() {
        return fp() == 0 ? Double.NaN : recall() / (fp() / negatives());
    }

    /// Negative likelihood ratio: false negative rate / specificity; NaN without true negatives.
    default double lrNegative() {
        return tn() == 0 ? Double.NaN : fn() / positives() / specificity();
    }
}
