package io.assay.tune.search;

import io.assay.tune.Pruner;
import io.assay.tune.search.halving.HalvingPruner;
import io.assay.tune.search.halving.PatientPruner;
import io.assay.tune.search.halving.PercentilePruner;
import io.assay.tune.search.halving.ThresholdPruner;

/// All pruners with their defaults.
public final class Pruners {
    private static final int TRIALS = 5;

    private Pruners() {}

    /// Stops who is worse than the median of the others at the same step, once five have reported.
    public static Pruner median() {
        return percentile(50);
    }

    /// Stops who is not among the best percent of the others at the same step.
    ///
    /// @param keep in percent, in (0, 100)
    public static Pruner percentile(double keep) {
        return new PercentilePruner(keep, TRIALS, 0);
    }

    /// Stops who has not improved for some reports.
    public static Pruner patient(int reports) {
        return new PatientPruner(reports, 0, null);
    }

    /// Stops who reports what is not in `[low, high]`.
    public static Pruner threshold(double low, double high) {
        return new ThresholdPruner(low, high, 0);
    }

    /// Stops who is not among the best `1 / eta` at the steps `1, eta, eta^2, ...`
    public static Pruner halving(int eta) {
        return new HalvingPruner(1, eta);
    }
}
