package io.assay.learn.numeric;

/// Probabilities from decision values. The exponential is that of [StrictMath], whose bits are the same
/// on every machine.
public final class Softmax {
    private Softmax() {}

    /// Replaces `classes` numbers from `from` by their softmax; the largest may not be infinite above.
    /// -Infinity gives 0.
    ///
    /// @return the logarithm of the sum of their exponentials
    public static double apply(double[] x, int from, int classes) {
        double largest = x[from];
        for (int k = 1; k < classes; k++) {
            largest = Math.max(largest, x[from + k]);
        }
        double sum = 0;
        for (int k = 0; k < classes; k++) {
            x[from + k] = StrictMath.exp(x[from + k] - largest);
            sum += x[from + k];
        }
        for (int k = 0; k < classes; k++) {
            x[from + k] /= sum;
        }
        return largest + StrictMath.log(sum);
    }

    /// 1 / (1 + exp(-x)), without loss where x is far below 0.
    public static double logistic(double x) {
        double e = StrictMath.exp(-Math.abs(x));
        return x >= 0 ? 1 / (1 + e) : e / (1 + e);
    }

    /// -ln of [#logistic] of x.
    public static double logisticLoss(double x) {
        return Math.max(-x, 0) + StrictMath.log1p(StrictMath.exp(-Math.abs(x)));
    }
}
