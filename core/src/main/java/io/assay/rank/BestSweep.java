package io.assay.rank;

/// The best thresholds: largest distance of the two class distributions (Kolmogorov-Smirnov),
/// largest Youden index and F1, smallest cost. Of equally good thresholds the highest wins.
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
        cost = Double.POSITIVE_INFINITY;
        youdenThreshold = Double.NaN;
        f1Threshold = Double.NaN;
        costThreshold = Double.NaN;
    }

    @Override
    public void accept(Cells cells) {
        compareRates(cells);
        compareF1(cells);
        compareCost(cells);
    }

    /// tpr - fpr, times both classes: exact for counts while the product is below 2⁵³.
    private void compareRates(Cells cells) {
        double most = distance;
        double best = youden;
        for (int i = 1; i <= cells.count; i++) {
            double difference = cells.tp[i] * negatives - cells.fp[i] * positives;
            if (Math.abs(difference) > most) {
                most = Math.abs(difference);
            }
            if (difference > best) {
                best = difference;
                youdenThreshold = cells.score[i];
            }
        }
        distance = most;
        youden = best;
    }

    private void compareF1(Cells cells) {
        double best = f1;
        for (int i = 1; i <= cells.count; i++) {
            double value = 2 * cells.tp[i] / (cells.tp[i] + cells.fp[i] + positives);
            if (value > best) {
                best = value;
                f1Threshold = cells.score[i];
            }
        }
        f1 = best;
    }

    private void compareCost(Cells cells) {
        double least = cost;
        for (int i = 1; i <= cells.count; i++) {
            double value =
                    cells.fp[i] * falsePositiveCost + (positives - cells.tp[i]) * falseNegativeCost;
            if (value < least) {
                least = value;
                costThreshold = cells.score[i];
            }
        }
        cost = least;
    }

    /// max |tpr - fpr|; NaN when a class is empty.
    public double kolmogorovSmirnov() {
        return distance / (positives * negatives);
    }

    /// max (tpr - fpr); NaN when a class is empty.
    public double youden() {
        return bothClasses() ? youden / (positives * negatives) : Double.NaN;
    }

    private boolean bothClasses() {
        return positives > 0 && negatives > 0;
    }

    /// The threshold of [#youden()].
    public double youdenThreshold() {
        return bothClasses() ? youdenThreshold : Double.NaN;
    }

    /// max F1; NaN without positives.
    public double f1() {
        return positives > 0 ? f1 : Double.NaN;
    }

    /// The threshold of [#f1()].
    public double f1Threshold() {
        return positives > 0 ? f1Threshold : Double.NaN;
    }

    /// The smallest mean cost per unit of weight; NaN without rows.
    public double cost() {
        return cost == Double.POSITIVE_INFINITY ? Double.NaN : cost / (positives + negatives);
    }

    /// The threshold of [#cost()].
    public double costThreshold() {
        return costThreshold;
    }

    /// max accuracy over the distinct scores as thresholds, while both costs are 1; its threshold is
    /// that of [#cost()].
    public double accuracy() {
        double rows = positives + negatives;
        return cost == Double.POSITIVE_INFINITY ? Double.NaN : (rows - cost) / rows;
    }
}
