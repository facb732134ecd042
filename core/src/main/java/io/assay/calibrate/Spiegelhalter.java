package io.assay.calibrate;

import io.assay.BinarySample;
import io.assay.ExactSum;
import io.assay.special.Normal;

/// A test of calibration without bins: how far the Brier score is from what it would be if every score
/// were the true probability, in standard errors (D. Spiegelhalter, Probabilistic prediction in patient
/// management and clinical trials, Statistics in Medicine 5, 1986).
///
/// z = Σ (y - s)(1 - 2s) / √Σ (1 - 2s)² s (1 - s). Above 0 the scores are too sure of themselves, below
/// 0 not sure enough. Errors that cancel, such as those of a bias with prevalence near one half, are
/// not seen; look at a [Reliability] diagram too.
///
/// @param z about standard normal when the scores are calibrated; NaN when undefined
/// @param pValue two-sided; NaN when undefined
/// @param reason why there is no test; null when there is one
public record Spiegelhalter(double z, double pValue, String reason) {

    /// The test on these rows.
    public static Spiegelhalter of(BinarySample rows) {
        String reason = reason(rows);
        if (reason != null) {
            return undefined(reason);
        }
        Levels levels = Levels.of(rows);
        ExactSum excess = new ExactSum();
        ExactSum variance = new ExactSum();
        for (int i = 0; i < levels.count(); i++) {
            double p = levels.score[i];
            double lean = 1 - 2 * p;
            excess.add((levels.positive[i] - levels.weight[i] * p) * lean);
            variance.add(levels.weight[i] * lean * lean * p * (1 - p));
        }
        if (variance.value() == 0) {
            return undefined("every score is 0, 0.5 or 1");
        }
        double z = excess.value() / Math.sqrt(variance.value());
        return new Spiegelhalter(z, Normal.twoSided(z), null);
    }

    private static String reason(BinarySample rows) {
        if (rows.isWeighted()) {
            return "rows carry weights";
        }
        return rows.total() == 0 ? "no rows" : rows.notProbabilities();
    }

    private static Spiegelhalter undefined(String reason) {
        return new Spiegelhalter(Double.NaN, Double.NaN, reason);
    }
}
