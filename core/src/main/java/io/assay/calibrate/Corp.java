package io.assay.calibrate;

import io.assay.BinarySample;
import io.assay.ExactSum;

/// The Brier score taken apart without bins: miscalibration - discrimination + uncertainty (T.
/// Dimitriadis, T. Gneiting, A. Jordan, Stable reliability diagrams for probabilistic classifiers, PNAS
/// 118, 2021). The calibrated scores in it are those of [Isotonic] on the same rows.
///
/// All three are at least 0. Undefined parts are NaN, and [#reason] says why.
///
/// @param miscalibration what calibration would take off the score (MCB)
/// @param discrimination what the calibrated scores are better than the constant prevalence (DSC)
/// @param uncertainty the Brier score of the constant prevalence (UNC)
/// @param reason why the parts are undefined; null when they are not
public record Corp(
        double miscalibration, double discrimination, double uncertainty, String reason) {

    /// The parts of the Brier score of these rows.
    public static Corp of(BinarySample rows) {
        String reason = rows.total() == 0 ? "no rows" : rows.notProbabilities();
        if (reason != null) {
            return new Corp(Double.NaN, Double.NaN, Double.NaN, reason);
        }
        Levels levels = Levels.of(rows);
        Pools pools = Pools.of(levels);
        double total = rows.total();
        double prevalence = rows.positives() / total;
        ExactSum wrong = new ExactSum();
        ExactSum gained = new ExactSum();
        for (int pool = 0; pool < pools.count(); pool++) {
            double share = pools.share(pool);
            gained.add(pools.weight(pool) * (share - prevalence) * (share - prevalence));
            for (int i = pools.from(pool); i < pools.to(pool); i++) {
                wrong.add(worse(levels, i, share));
            }
        }
        return new Corp(
                Math.max(0, wrong.value() / total),
                gained.value() / total,
                prevalence * (1 - prevalence),
                null);
    }

    /// The squared error at a level less that of the calibrated share, as one product in which nothing
    /// cancels.
    private static double worse(Levels levels, int i, double share) {
        double score = levels.score[i];
        double apart = levels.weight[i] * (score + share) - 2 * levels.positive[i];
        return (score - share) * apart;
    }

    /// Miscalibration - discrimination + uncertainty.
    public double brier() {
        return miscalibration - discrimination + uncertainty;
    }
}
