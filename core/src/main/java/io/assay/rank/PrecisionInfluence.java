package io.assay.rank;

/// The influence of a row on average precision, or on the area under the joined points.
///
/// Both are means over positive rows of the precision at their score (or of the mean of it and the
/// one before). With T and F the rows of each class at or above a threshold and D = T + F, one more
/// positive row moves the precision of every threshold at or below its score by F / D², a negative
/// one by -T / D²; a positive row also counts by its own precision.
public final class PrecisionInfluence implements Influence {
    private final boolean trapezoid;
    private double positives;
    private double negatives;
    private double area;
    private double before;
    private double plusStep;
    private double minusStep;
    private double found;
    private double plusSum;
    private double minusSum;

    /// Of average precision, or of the area under the joined points.
    public PrecisionInfluence(boolean trapezoid) {
        this.trapezoid = trapezoid;
    }

    @Override
    public void start(double p, double n) {
        positives = p;
        negatives = n;
        area = 0;
        before = 1;
        plusStep = 0;
        minusStep = 0;
        found = 0;
        plusSum = 0;
        minusSum = 0;
    }

    @Override
    public void accept(Cells cells, double[] plus, double[] minus) {
        double scale = (positives + negatives) / positives;
        for (int i = 1; i <= cells.count; i++) {
            double perRow = 1 / (cells.tp[i] + cells.fp[i]);
            double precision = cells.tp[i] * perRow;
            double here = cells.positive[i];
            addStep(trapezoid ? (found + here) / 2 : found);
            double own = trapezoid ? (precision + before) / 2 : precision;
            area += here * own;
            plus[i] = (own - plusSum) * scale;
            minus[i] = minusSum * scale;
            plusStep = cells.fp[i] * perRow * perRow;
            minusStep = precision * perRow;
            found = here;
            before = precision;
        }
    }

    /// The threshold before counts as often as its precision stands in the mean.
    private void addStep(double times) {
        plusSum += times * plusStep;
        minusSum += times * minusStep;
    }

    private double last() {
        return trapezoid ? found / 2 : found;
    }

    @Override
    public double plusOffset() {
        double all = plusSum + last() * plusStep;
        return (all - area / positives) * (positives + negatives) / positives;
    }

    @Override
    public double minusOffset() {
        double all = minusSum + last() * minusStep;
        return -all * (positives + negatives) / positives;
    }
}
