package io.assay.rank;

/// The influence of a row on the area under the ROC curve up to a false positive rate (L. Dodd,
/// M. Pepe, Biometrics 59, 2003). A positive row counts by what lies under the curve to its right; a
/// negative one above the last threshold by how far the recall at it falls short of the recall at
/// that threshold, which itself moves without effect.
public final class PartialInfluence implements Influence {
    private final double share;
    private double positives;
    private double negatives;
    private double area;
    private double edge;
    private boolean passed;

    /// Up to this false positive rate, in (0, 1).
    public PartialInfluence(double share) {
        this.share = share;
    }

    @Override
    public void start(double p, double n) {
        positives = p;
        negatives = n;
        area = 0;
        edge = 1;
        passed = false;
    }

    @Override
    public void accept(Cells cells, double[] plus, double[] minus) {
        double rows = positives + negatives;
        for (int i = 1; i <= cells.count; i++) {
            double left = cells.fp[i - 1] / negatives;
            double right = cells.fp[i] / negatives;
            double low = cells.tp[i - 1] / positives;
            double high = cells.tp[i] / positives;
            double right10;
            double above;
            if (passed) {
                right10 = 0;
                above = edge;
            } else if (right <= share) {
                right10 = share - (left + right) / 2;
                above = (low + high) / 2;
            } else {
                double inside = (share - left) / (right - left);
                edge = low + (high - low) * inside;
                right10 = (right - left) * inside * inside / 2;
                above = edge - inside * (edge - low) / 2;
                passed = true;
            }
            area += (high - low) * right10;
            plus[i] = right10 * rows / positives;
            minus[i] = above * rows / negatives;
        }
    }

    @Override
    public double plusOffset() {
        return -area * (positives + negatives) / positives;
    }

    @Override
    public double minusOffset() {
        return (share * edge - edge - area) * (positives + negatives) / negatives;
    }
}
