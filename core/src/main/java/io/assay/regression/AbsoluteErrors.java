package io.assay.regression;

import io.assay.rank.RowOrder;
import io.assay.special.Beta;

/// The absolute errors of rows that count, rising.
final class AbsoluteErrors {
    private final double[] errors;
    private final double[] weights;

    private AbsoluteErrors(double[] errors, double[] weights) {
        this.errors = errors;
        this.weights = weights;
    }

    static AbsoluteErrors of(RealPredictions rows) {
        double[] all = new double[rows.rows()];
        for (int i = 0; i < all.length; i++) {
            all[i] = Math.abs(rows.predicted(i) - rows.truth(i));
        }
        return sorted(all, rows);
    }

    /// Truth in place of errors.
    static double medianTruth(RealPredictions rows) {
        double[] all = new double[rows.rows()];
        for (int i = 0; i < all.length; i++) {
            all[i] = rows.truth(i);
        }
        return sorted(all, rows).median();
    }

    private static AbsoluteErrors sorted(double[] all, RealPredictions rows) {
        double[] errors = new double[all.length];
        double[] weights = rows.isWeighted() ? new double[all.length] : null;
        int count = 0;
        for (int row : RowOrder.of(all)) {
            if (rows.weight(row) != 0) {
                errors[count] = all[row];
                if (weights != null) {
                    weights[count] = rows.weight(row);
                }
                count++;
            }
        }
        return new AbsoluteErrors(java.util.Arrays.copyOf(errors, count), weights);
    }

    double largest() {
        return errors[errors.length - 1];
    }

    /// The middle one, or the mean of the two in the middle; of weighted rows the first at which half
    /// of the weight is reached.
    double median() {
        int n = errors.length;
        if (weights == null) {
            double low = errors[(n - 1) / 2];
            double high = errors[n / 2];
            return low + (high - low) / 2;
        }
        double total = 0;
        for (int i = 0; i < n; i++) {
            total += weights[i];
        }
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += weights[i];
            if (sum >= total / 2) {
                return errors[i];
            }
        }
        return errors[n - 1];
    }

    /// Two of the errors around the median: so many from either end that fewer would lie below the
    /// median of all rows with probability at most `(1 - level) / 2` (W. Conover, Practical
    /// nonparametric statistics, 1999, 3.2). Null when there are too few rows.
    double[] aroundMedian(double level) {
        int n = errors.length;
        int out = -1;
        int least = 0;
        int most = n / 2;
        while (least <= most) { // the most that can be left out at each end
            int k = (least + most) >>> 1;
            boolean fits = k == 0 || atMost(k - 1, n) <= (1 - level) / 2;
            out = fits ? k : out;
            least = fits ? k + 1 : least;
            most = fits ? most : k - 1;
        }
        return out < 1 ? null : new double[] {errors[out - 1], errors[n - out]};
    }

    /// The probability of at most k heads in n throws.
    private static double atMost(int k, int n) {
        return Beta.regularized(0.5, n - k, k + 1.0);
    }
}
