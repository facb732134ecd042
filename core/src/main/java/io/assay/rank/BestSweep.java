package io.assay.rank;

/// The best thresholds: largest distance of the two class distributions (Kolmogorov-Smirnov),
/// largest Youden index, F1, accuracy and smallest cost. Of equally good thresholds the highest wins.
public final class BestSweep implements Sweep {
    private double positives;
    private double negatives;
    private double falsePositiveCost = 1;
    private double falseNegativeCost = 1;

    private double distance;
    private double youden;
    private double youdenThreshold;
    private double f1;
    private double f1Threshold;
    private double right;
    private double rightThreshold;
    private double cost;
    private double costThreshold;

    /// What a wrong row costs; 1 and 1 at first.
    public void costs(double falsePositive, double falseNegative) {
        falsePositiveCost = falsePositive;
        falseNegativeCost = falseNegative;
    }

    @Override
    public void start(double p, double n) {
        positives = p;
        negatives = n;
        distance = 0;
        youden = Double.NEGATIVE_INFINITY;
        f1 = Double.NEGATIVE_INFINITY;
        right = Double.NEGATIVE_INFINITY;
        cost = Double.POSITIVE_INFINITY;
        youdenThreshold = Double.NaN;
        f1Threshold = Double.NaN;
        rightThreshold = Double.NaN;
        costThreshold = Double.NaN;
    }

    @Override
    public void accept(Cells cells) {
        for (int i = 1; i <= cells.count; i++) {
            double tp = cells.tp[i];
            double fp = cells.fp[i];
            double score = cells.score[i];
            compareRates(tp * negatives - fp * positives, score);
            compareF1(2 * tp / (tp + fp + positives), score);
            compareRight(tp + negatives - fp, score);
            compareCost(fp * falsePositiveCost + (positives - tp) * falseNegativeCost, score);
        }
    }

    /// tpr - fpr, times both classes: exact for counts while the product is below 2⁵³.
    private void compareRates(double difference, double score) {
        if (Math.abs(difference) > distance) { // Math.max has zeros and NaN to care for
            distance = Math.abs(difference);
        }
        if (difference > youden) {
            youden = difference;
            youdenThreshold = score;
        }
    }

    private void compareF1(double value, double score) {
        if (value > f1) {
            f1 = value;
            f1Threshold = score;
        }
    }

    private void compareRight(double value, double score) {
        if (value > right) {
            right = value;
            rightThreshold = score;
        }
    }

    private void compareCost(double value, double score) {
        if (value < cost) {
            cost = value;
            costThreshold = score;
        }
    }

    /// max |tpr - fpr|; NaN when a class is empty.
    public double kolmogorovSmirnov() {
        return distance / positives / negatives;
    }

    /// max (tpr - fpr); NaN when a class is empty.
    public double youden() {
        return positives > 0 && negatives > 0 ? youden / positives / negatives : Double.NaN;
    }

    /// The threshold of [#youden()].
    public double youdenThreshold() {
        return youdenThreshold;
    }

    /// max F1; NaN without positives.
    public double f1() {
        return positives > 0 ? f1 : Double.NaN;
    }

    /// The threshold of [#f1()].
    public double f1Threshold() {
        return f1Threshold;
    }

    /// max accuracy over the distinct scores as thresholds; NaN without rows.
    public double accuracy() {
        return right == Double.NEGATIVE_INFINITY ? Double.NaN : right / (positives + negatives);
    }

    /// The threshold of [#accuracy()].
    public double accuracyThreshold() {
        return rightThreshold;
    }

    /// The smallest mean cost per unit of weight; NaN without rows.
    public double cost() {
        return cost == Double.POSITIVE_INFINITY ? Double.NaN : cost / (positives + negatives);
    }

    /// The threshold of [#cost()].
    public double costThreshold() {
        return costThreshold;
    }
}
