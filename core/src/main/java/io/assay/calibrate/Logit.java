package io.assay.calibrate;

import io.assay.LogLoss;

/// Log odds and back, the same bits on every machine.
final class Logit {
    private Logit() {}

    /// 1 / (1 + e^-z).
    static double probability(double z) {
        double e = StrictMath.exp(-Math.abs(z));
        return z >= 0 ? 1 / (1 + e) : e / (1 + e);
    }

    /// ln(1 + e^z).
    static double softplus(double z) {
        return Math.max(z, 0) + StrictMath.log1p(StrictMath.exp(-Math.abs(z)));
    }

    /// ln p, p staying away from 0 and 1 as in log loss; NaN when p is no probability.
    static double logOf(double p) {
        return p >= 0 && p <= 1 ? StrictMath.log(clipped(p)) : Double.NaN;
    }

    /// -ln(1 - p), in the same way.
    static double minusLogOfRest(double p) {
        return p >= 0 && p <= 1 ? -StrictMath.log(1 - clipped(p)) : Double.NaN;
    }

    /// ln(p / (1 - p)), in the same way.
    static double of(double p) {
        return logOf(p) + minusLogOfRest(p);
    }

    private static double clipped(double p) {
        return Math.max(LogLoss.CLIP, Math.min(1 - LogLoss.CLIP, p));
    }
}
