package io.assay.regression;

/// Means, variances and the covariance of truth and prediction, over rows and not over rows less one;
/// around the means, in a second pass, so that a common offset costs no digits.
///
/// @param truth the mean of truth
/// @param predicted the mean prediction
/// @param truthVariance the mean of `(truth - mean)²`; exactly 0 when truth is constant
/// @param predictedVariance the same for predictions
/// @param covariance the mean product of the two differences
/// @param bias the mean of `predicted - truth`
/// @param errorVariance the mean of `(predicted - truth - bias)²`; exactly 0 when all errors are equal
record Moments(
        double truth,
        double predicted,
        double truthVariance,
        double predictedVariance,
        double covariance,
        double bias,
        double errorVariance) {

    static Moments of(RealPredictions rows) {
        double t0 = center(rows, (t, p) -> t);
        double p0 = center(rows, (t, p) -> p);
        double e0 = center(rows, Losses::bias);
        double truthVariance = rows.mean((t, p) -> (t - t0) * (t - t0));
        double predictedVariance = rows.mean((t, p) -> (p - p0) * (p - p0));
        double errorVariance = rows.mean((t, p) -> (p - t - e0) * (p - t - e0));
        double covariance = rows.mean((t, p) -> (t - t0) * (p - p0));
        return new Moments(t0, p0, truthVariance, predictedVariance, covariance, e0, errorVariance);
    }

    /// The mean; the number itself when it is the same in all rows that count, which rounding would
    /// hide.
    private static double center(RealPredictions rows, RowLoss of) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < rows.rows(); i++) {
            if (rows.weight(i) != 0) {
                double x = of.of(rows.truth(i), rows.predicted(i));
                low = Math.min(low, x);
                high = Math.max(high, x);
            }
        }
        return low == high ? low : rows.mean(of);
    }

    boolean isTruthConstant() {
        return truthVariance == 0;
    }

    boolean isPredictedConstant() {
        return predictedVariance == 0;
    }

    /// Pearson's correlation.
    double pearson() {
        double r = covariance / Math.sqrt(truthVariance) / Math.sqrt(predictedVariance);
        return Math.max(-1, Math.min(1, r));
    }

    /// Lin's concordance.
    double concordance() {
        double apart = truth - predicted;
        return 2 * covariance / (truthVariance + predictedVariance + apart * apart);
    }
}
