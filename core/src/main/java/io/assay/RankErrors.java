package io.assay;

import io.assay.rank.CellSource;
import io.assay.rank.Cells;
import io.assay.rank.InfluenceSweep;
import io.assay.rank.LossMoments;
import io.assay.rank.PartialInfluence;
import io.assay.rank.PrecisionInfluence;
import io.assay.rank.Sweep;

/// The standard errors of all areas of one sample, from one walk down its thresholds, and of its
/// losses, from another: mostly one of the two is wanted.
final class RankErrors {
    private final CellSource source;
    private Areas areas;
    private LossMoments losses;
    private LossMoments epsilonLosses;

    /// What is read off the order of the scores.
    private record Areas(
            InfluenceSweep averagePrecision, InfluenceSweep prAuc, InfluenceSweep partial) {
        static Areas of(CellSource source) {
            Areas areas =
                    new Areas(
                            new InfluenceSweep(new PrecisionInfluence(false)),
                            new InfluenceSweep(new PrecisionInfluence(true)),
                            new InfluenceSweep(new PartialInfluence(0.1)));
            Sweep.run(source, new Cells(), areas.averagePrecision, areas.prAuc, areas.partial);
            return areas;
        }
    }

    RankErrors(CellSource source) {
        this.source = source;
    }

    double averagePrecision() {
        return areas().averagePrecision.error();
    }

    double prAuc() {
        return areas().prAuc.error();
    }

    double partialAuc() {
        return areas().partial.error();
    }

    double squaredError() {
        return losses().squareError();
    }

    /// The clip matters only where a probability is next to 0.
    synchronized double logLoss(double clip) {
        losses();
        if (clip == LogLoss.CLIP || losses.leastProbability() >= clip) {
            return losses.logError();
        }
        if (epsilonLosses == null) {
            epsilonLosses = moments(clip);
        }
        return epsilonLosses.logError();
    }

    private synchronized Areas areas() {
        if (areas == null) {
            areas = Areas.of(source);
        }
        return areas;
    }

    private synchronized LossMoments losses() {
        if (losses == null) {
            losses = moments(LogLoss.CLIP);
        }
        return losses;
    }

    private LossMoments moments(double clip) {
        LossMoments moments = new LossMoments(clip);
        Sweep.run(source, new Cells(), moments);
        return moments;
    }
}
