package io.assay.rank;

/// The area under the ROC curve: the share of (positive, negative) pairs in the right order, a tie
/// counting one half (J. Hanley, B. McNeil, Radiology 143, 1982).
///
/// A positive that shares its cell with some negatives and has others above beats
/// `2N - fp(after) - fp(before)` half negatives. For counts the sum is an integer below 2⁶³, since
/// each class is below 2³¹, so it is exact in any order.
public final class AucSweep implements Sweep {
    private final boolean weighted;
    private double positives;
    private double negatives;
    private long halfPairs;
    private final CompensatedSum halfPairWeight = new CompensatedSum();

    /// A sweep over counts, exact, or over weights.
    public AucSweep(boolean weighted) {
        this.weighted = weighted;
    }

    @Override
    public void start(double p, double n) {
        positives = p;
        negatives = n;
        halfPairs = 0;
        halfPairWeight.reset();
    }

    /// Takes a count of half pairs that was made in another way.
    public void know(double p, double n, long pairs) {
        start(p, n);
        halfPairs = pairs;
    }

    @Override
    public void accept(Cells cells) {
        if (weighted) {
            addWeights(cells);
        } else {
            addCounts(cells);
        }
    }

    private void addCounts(Cells cells) {
        double twice = 2 * negatives;
        long sum = 0;
        for (int i = 1; i <= cells.count; i++) {
            double below = twice - (2 * cells.fp[i] - cells.negative[i]);
            sum += (long) cells.positive[i] * (long) below;
        }
        halfPairs += sum;
    }

    private void addWeights(Cells cells) {
        for (int i = 1; i <= cells.count; i++) {
            double below = 2 * negatives - (cells.fp[i] + cells.fp[i - 1]);
            halfPairWeight.add(cells.positive[i] * below);
        }
    }

    /// The area, or NaN when a class is empty.
    public double auc() {
        double pairs = weighted ? halfPairWeight.value() : halfPairs;
        // A perfect order divides a number by itself; rounded weights may pass it.
        return Math.min(1, pairs / (2 * positives * negatives));
    }

    /// Twice the number of pairs in the right order; counts only.
    public long halfPairs() {
        return halfPairs;
    }
}
