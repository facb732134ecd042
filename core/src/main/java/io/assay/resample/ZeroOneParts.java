package io.assay.resample;

/// 0-1 loss taken apart after P. Domingos (ICML 2000).
///
/// Where the main prediction is right, a model that departs from it adds to the loss; where it is wrong,
/// a model that departs from it and hits the truth takes away:
/// `loss = bias + unbiasedVariance - corrected`. With two classes whoever departs from a wrong main
/// prediction is right, so `corrected = biasedVariance` and `loss = bias + unbiasedVariance -
/// biasedVariance`.
///
/// @param loss the share of wrong predictions, on average over rows of the share of models
/// @param bias the share of rows whose main prediction is wrong; noise of the truth is counted here
/// @param unbiasedVariance the share of predictions that depart from a main prediction that is right
/// @param biasedVariance the share of predictions that depart from a main prediction that is wrong
/// @param corrected the share of predictions that do so and are right
/// @param mainPrediction the class most models predict for each row; -1 where none does
public record ZeroOneParts(
        double loss,
        double bias,
        double unbiasedVariance,
        double biasedVariance,
        double corrected,
        int[] mainPrediction) {

    /// The share of predictions that depart from the main one.
    public double variance() {
        return unbiasedVariance + biasedVariance;
    }
}
