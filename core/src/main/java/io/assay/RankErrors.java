package io.assay;

import io.assay.rank.CellSource;
import io.assay.rank.Cells;
import io.assay.rank.InfluenceSweep;
import io.assay.rank.LossMoments;
import io.assay.rank.PartialInfluence;
import io.assay.rank.PrecisionInfluence;
import io.assay.rank.Sweep;

/// The standard errors of all areas and losses of one sample, from one walk down its thresholds.
final class RankErrors {
    private final InfluenceSweep averagePrecision =
            new InfluenceSweep(new PrecisionInfluence(false));
    private final InfluenceSweep prAuc = new InfluenceSweep(new PrecisionInfluence(true));
    private final InfluenceSweep partial = new InfluenceSweep(new PartialInfluence(0.1));
    private final LossMoments losses = new LossMoments(LogLoss.CLIP);
    private final CellSource source;
    private LossMoments epsilonLosses;

    RankErrors(CellSource source) {
        this.source = source;
        Sweep.run(source, new Cells(), averagePrecision, prAuc, partial, losses);
    }

    double averagePrecision() {
        return averagePrecision.error();
    }

    double prAuc() {
        return prAuc.error();
    }

    double partialAuc() {
        return partial.error();
    }

    double squaredError() {
        return losses.squareError();
    }

    /// The clip matters only where a probability is next to 0.
    synchronized double logLoss(double clip) {
        if (clip == LogLoss.CLIP || losses.leastProbability() >= clip) {
            return losses.logError();
        }
        if (epsilonLosses == null) {
            epsilonLosses = new LossMoments(clip);
            Sweep.run(source, new Cells(), epsilonLosses);
        }
        return epsilonLosses.logError();
    }
}
