package io.assay.rank;

/// The influence of a row on the area under the ROC curve: its placement among the rows of the other
/// class (E. DeLong et al., Biometrics 44, 1988).
public final class AucInfluence implements Influence {
    private double positives;
    private double negatives;
    private double area;

    @Override
    public void start(double p, double n) {
        positives = p;
        negatives = n;
        area = 0;
    }

    @Override
    public void accept(Cells cells, double[] plus, double[] minus) {
        double rows = positives + negatives;
        for (int i = 1; i <= cells.count; i++) {
            double below = 1 - (cells.fp[i] + cells.fp[i - 1]) / (2 * negatives);
            double above = (cells.tp[i] + cells.tp[i - 1]) / (2 * positives);
            area += (cells.tp[i] - cells.tp[i - 1]) / positives * below;
            plus[i] = below * rows / positives;
            minus[i] = above * rows / negatives;
        }
    }

    @Override
    public double plusOffset() {
        return -area * (positives + negatives) / positives;
    }

    @Override
    public double minusOffset() {
        return -area * (positives + negatives) / negatives;
    }
}
