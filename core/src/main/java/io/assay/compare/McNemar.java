package io.assay.compare;

import io.assay.BinaryPredictions;
import io.assay.special.Beta;
import io.assay.special.Gamma;

/// Do two models err equally often on the same rows? (Q. McNemar, Psychometrika 12, 1947)
///
/// @param firstOnly rows where only the first model is right
/// @param secondOnly rows where only the second model is right
public record McNemar(long firstOnly, long secondOnly) {

    /// Counts the rows where just one of two models is right at a threshold each.
    ///
    /// @throws IllegalArgumentException if the two are not about the same rows, or carry weights
    public static McNemar of(
            BinaryPredictions first,
            double firstThreshold,
            BinaryPredictions second,
            double secondThreshold) {
        Pairing.check(first, second);
        double a = first.rounded(firstThreshold);
        double b = second.rounded(secondThreshold);
        long onlyFirst = 0;
        long onlySecond = 0;
        for (int i = 0; i < first.rows(); i++) {
            boolean firstRight = first.score(i) >= a == first.isPositive(i);
            boolean secondRight = second.score(i) >= b == first.isPositive(i);
            onlyFirst += firstRight && !secondRight ? 1 : 0;
            onlySecond += secondRight && !firstRight ? 1 : 0;
        }
        return new McNemar(onlyFirst, onlySecond);
    }

    /// (b - c)² / (b + c); NaN when the models never differ.
    public double chiSquared() {
        double difference = firstOnly - secondOnly;
        return difference * difference / (firstOnly + secondOnly);
    }

    /// The p value of [#chiSquared()], one degree of freedom.
    public double pValue() {
        return Gamma.upper(0.5, chiSquared() / 2);
    }

    /// (|b - c| - 1)² / (b + c), the continuity-corrected form (A. Edwards, 1948); NaN when the models
    /// never differ.
    public double correctedChiSquared() {
        double difference = Math.abs(firstOnly - secondOnly) - 1.0;
        return firstOnly + secondOnly == 0
                ? Double.NaN
                : difference * difference / (firstOnly + secondOnly);
    }

    /// The p value of [#correctedChiSquared()].
    public double correctedPValue() {
        return Gamma.upper(0.5, correctedChiSquared() / 2);
    }

    /// The two-sided binomial p value: twice the smaller tail of a fair coin, at most 1.
    public double exactPValue() {
        long smaller = Math.min(firstOnly, secondOnly);
        long larger = Math.max(firstOnly, secondOnly);
        return firstOnly == secondOnly
                ? 1
                : Math.min(1, 2 * Beta.regularized(0.5, larger, smaller + 1));
    }
}
