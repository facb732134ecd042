package io.assay.resample;

/// Squared loss taken apart: `loss = squaredBias + variance + noise` (S. Geman, E. Bienenstock, R.
/// Doursat, Neural Computation 4, 1992), for the mean over rows, models and draws of the truth, but for
/// rounding.
///
/// @param loss the mean of (truth - prediction)²
/// @param squaredBias the mean over rows of (mean prediction - mean truth)²
/// @param variance the mean over rows of the variance of the predictions, divided by the number of models
/// @param noise the mean over rows of the variance of the truth; 0 when there was one truth per row, whose
///     noise is then in the bias
/// @param rows how many rows were judged
public record SquaredParts(
        double loss, double squaredBias, double variance, double noise, int rows) {

    /// The same with a known variance of the noise taken out of the bias, in which it was counted: right
    /// on average over truths; the bias of a good model may fall below 0 by chance.
    ///
    /// @param noise the variance of the truth around its expected value, at least 0
    public SquaredParts withNoise(double noise) {
        if (!(noise >= 0 && noise < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "noise is " + noise + "; expected a variance, at least 0");
        }
        return new SquaredParts(loss, squaredBias + this.noise - noise, variance, noise, rows);
    }
}
