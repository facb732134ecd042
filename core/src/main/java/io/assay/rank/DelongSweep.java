package io.assay.rank;

/// The variance of the area under the ROC curve from placements (E. DeLong, D. DeLong,
/// D. Clarke-Pearson, Biometrics 44, 1988), for rows without weights.
///
/// Twice a placement is an integer, so sums and sums of squares are formed exactly in 128 bits and
/// the variance is rounded only at the end, in any order of rows.
public final class DelongSweep implements Sweep {
    private long positives;
    private long negatives;
    private long halfPairs;
    private final Int128 positiveSquares = new Int128();
    private final Int128 negativeSquares = new Int128();

    @Override
    public void start(double p, double n) {
        positives = (long) p;
        negatives = (long) n;
        halfPairs = 0;
        positiveSquares.reset();
        negativeSquares.reset();
    }

    @Override
    public void accept(Cells cells) {
        for (int i = 1; i <= cells.count; i++) {
            long p = (long) (cells.tp[i] - cells.tp[i - 1]);
            long q = (long) (cells.fp[i] - cells.fp[i - 1]);
            long below = 2 * negatives - (long) (cells.fp[i] + cells.fp[i - 1]);
            long above = (long) (cells.tp[i] + cells.tp[i - 1]);
            halfPairs += p * below;
            positiveSquares.addProduct(p * below, below);
            negativeSquares.addProduct(q * above, above);
        }
    }

    /// The variance; NaN unless each class has two rows.
    public double variance() {
        double p = positives;
        double n = negatives;
        if (positives < 2 || negatives < 2) {
            return Double.NaN;
        }
        double s10 = positiveSquares.timesMinusProduct(positives, halfPairs, halfPairs);
        double s01 = negativeSquares.timesMinusProduct(negatives, halfPairs, halfPairs);
        double fromPositives = s10 / (4 * n * n) / (p * (p - 1)) / p;
        double fromNegatives = s01 / (4 * p * p) / (n * (n - 1)) / n;
        return fromPositives + fromNegatives;
    }
}
