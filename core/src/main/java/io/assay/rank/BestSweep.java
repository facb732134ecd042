package io.assay.rank;

/// The best thresholds: largest distance of the two class distributions (Kolmogorov-Smirnov),
/// largest Youden index and F1, smallest cost. Of equally good thresholds the highest wins.
public final class BestSweep implements Sweep {
    private double positives;
    private double negatives;
    private double falsePositiveCost = 1;
    private double falseNegativeCost = 1;

    /// tpr - fpr, times both classes: exact for counts while the product is below 2⁵³.
    private final Peak ahead = new Peak((tp, fp) -> tp * negatives - fp * positives);

    private final Peak behind = new Peak((fp, tp) -> fp * positives - tp * negatives);
    private final Peak f1 = new Peak((tp, fp) -> 2 * tp / (tp + fp + positives));
    private final Peak saved = new Peak((tp, fp) -> -costOf(tp, fp));

    private double costOf(double tp, double fp) {
        return fp * falsePositiveCost + (positives - tp) * falseNegativeCost;
    }

    /// What a wrong row costs, not negative; 1 and 1 at first.
    public void costs(double falsePositive, double falseNegative) {
        falsePositiveCost = falsePositive;
        falseNegativeCost = falseNegative;
    }

    @Override
    public void start(double p, double n) {
        positives = p;
        negatives = n;
        ahead.start();
        behind.start();
        f1.start();
        saved.start();
    }

    @Override
    public void accept(Cells cells) {
        ahead.accept(cells, cells.tp, cells.fp);
        behind.accept(cells, cells.fp, cells.tp);
        f1.accept(cells, cells.tp, cells.fp);
        saved.accept(cells, cells.tp, cells.fp);
    }

    /// max |tpr - fpr|; NaN when a class is empty.
    public double kolmogorovSmirnov() {
        double distance = Math.max(0, Math.max(ahead.value(), behind.value()));
        return distance / (positives * negatives);
    }

    /// max (tpr - fpr); NaN when a class is empty.
    public double youden() {
        return bothClasses() ? ahead.value() / (positives * negatives) : Double.NaN;
    }

    private boolean bothClasses() {
        return positives > 0 && negatives > 0;
    }

    /// The threshold of [#youden()].
    public double youdenThreshold() {
        return bothClasses() ? ahead.threshold() : Double.NaN;
    }

    /// max F1; NaN without positives.
    public double f1() {
        return positives > 0 ? f1.value() : Double.NaN;
    }

    /// The threshold of [#f1()].
    public double f1Threshold() {
        return positives > 0 ? f1.threshold() : Double.NaN;
    }

    /// The smallest mean cost per unit of weight; NaN without rows.
    public double cost() {
        double rows = positives + negatives;
        return rows > 0 ? -saved.value() / rows : Double.NaN;
    }

    /// The threshold of [#cost()].
    public double costThreshold() {
        return saved.threshold();
    }

    /// max accuracy over the distinct scores as thresholds, while both costs are 1; its threshold is
    /// that of [#cost()].
    public double accuracy() {
        double rows = positives + negatives;
        return rows > 0 ? (rows + saved.value()) / rows : Double.NaN;
    }
}
