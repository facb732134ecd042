package io.assay.rank;

import io.assay.kernel.DoubleKeys;
import io.assay.kernel.KernelRegistry;
import io.assay.kernel.Kernels;
import java.util.function.IntToDoubleFunction;

/// For every row, twice the number of rows of the other class that it is ranked right against, a tie
/// counting one half: an integer, so that sums of products over rows are exact.
public final class Placements {
    private final boolean[] positive;
    private final long[] twice;
    private final long positives;
    private final long halfPairs;

    /// Ranks rows without weights.
    ///
    /// @param positive the class of every row
    /// @param score the score of a row number, not NaN
    public Placements(boolean[] positive, IntToDoubleFunction score) {
        this.positive = positive;
        long[] keys = new long[positive.length];
        int front = 0;
        int back = positive.length;
        for (int i = 0; i < positive.length; i++) {
            keys[positive[i] ? front++ : --back] = DoubleKeys.key(score.applyAsDouble(i));
        }
        long[] scratch = new long[positive.length + Kernels.SORT_SCRATCH];
        KernelRegistry.kernels().sort(keys, 0, front, scratch);
        KernelRegistry.kernels().sort(keys, front, keys.length, scratch);
        LongCells sorted = new LongCells(keys, front, front);
        positives = front;
        twice = new long[positive.length];
        long pairs = 0;
        for (int i = 0; i < twice.length; i++) {
            long key = DoubleKeys.key(score.applyAsDouble(i));
            // Keys are whole numbers, so "at least key + 1" is "above key".
            twice[i] =
                    positive[i]
                            ? 2 * negatives()
                                    - sorted.negativesFrom(key)
                                    - sorted.negativesFrom(key + 1)
                            : (long) sorted.positivesFrom(key) + sorted.positivesFrom(key + 1);
            pairs += positive[i] ? twice[i] : 0;
        }
        halfPairs = pairs;
    }

    /// Positive rows.
    public long positives() {
        return positives;
    }

    /// Negative rows.
    public long negatives() {
        return positive.length - positives;
    }

    /// The area under the ROC curve.
    public double auc() {
        return halfPairs / (2.0 * positives * negatives());
    }

    /// The covariance of two areas on the same rows (E. DeLong et al., 1988); with itself the
    /// variance. NaN unless each class has two rows.
    public double covariance(Placements other) {
        return variance(scatter(other, true, positives()), scatter(other, false, negatives()));
    }

    /// The variance of the difference of two areas on the same rows. NaN unless each class has two
    /// rows.
    public double differenceVariance(Placements other) {
        return variance(spread(other, true, positives()), spread(other, false, negatives()));
    }

    private double variance(double ofPositives, double ofNegatives) {
        double p = positives();
        double n = negatives();
        if (p < 2 || n < 2) {
            return Double.NaN;
        }
        return ofPositives / (4 * n * n) / (p * (p - 1)) / p
                + ofNegatives / (4 * p * p) / (n * (n - 1)) / n;
    }

    /// rows * sum of squared differences - square of their sum, over one class.
    private double spread(Placements other, boolean ofPositives, long rows) {
        Int128 squares = new Int128();
        for (int i = 0; i < twice.length; i++) {
            if (positive[i] == ofPositives) {
                long difference = twice[i] - other.twice[i];
                squares.addProduct(difference, difference);
            }
        }
        long sum = halfPairs - other.halfPairs;
        return squares.timesMinusProduct(rows, sum, sum);
    }

    /// rows * sum of products - product of sums, over one class.
    private double scatter(Placements other, boolean ofPositives, long rows) {
        Int128 products = new Int128();
        for (int i = 0; i < twice.length; i++) {
            if (positive[i] == ofPositives) {
                products.addProduct(twice[i], other.twice[i]);
            }
        }
        return products.timesMinusProduct(rows, halfPairs, other.halfPairs);
    }
}
