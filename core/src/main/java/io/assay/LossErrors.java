package io.assay;

import io.assay.rank.CellSource;
import io.assay.rank.Cells;
import io.assay.rank.LossMoments;
import io.assay.rank.Sweep;
import io.assay.score.Scores;
import java.util.function.DoubleFunction;

/// The standard errors of the mean losses of one sample, found when one is asked for.
final class LossErrors {
    private final DoubleFunction<LossMoments> pass;
    private LossMoments usual;
    private LossMoments other;
    private double otherClip = Double.NaN;

    private LossErrors(DoubleFunction<LossMoments> pass) {
        this.pass = pass;
    }

    /// From sorted rows, where rows are no longer kept as they came.
    static LossErrors of(CellSource source) {
        return new LossErrors(clip -> {
            LossMoments moments = new LossMoments(clip);
            Sweep.run(source, new Cells(), moments);
            return moments;
        });
    }

    /// From rows as they came, which is a fraction of the work.
    static LossErrors of(byte[] truth, Scores scores, int from, int to) {
        return new LossErrors(clip -> {
            Rows rows = new Rows(clip);
            rows.add(truth, scores, from, to);
            return rows.moments;
        });
    }

    /// From rows that were summed when they passed by; from sorted rows where another clip matters.
    static LossErrors of(Rows passed, CellSource source) {
        LossErrors errors = of(source);
        errors.usual = passed.moments;
        return errors;
    }

    /// Sums over rows as they come, for the usual clip or another.
    static final class Rows {
        private final LossMoments moments;
        private final double[] score = new double[LossMoments.RUN + 1];

        Rows(double clip) {
            moments = new LossMoments(clip);
            moments.start(0, 0);
        }

        /// Adds rows `[from, to)`; the same bits for any cuts at whole blocks.
        void add(byte[] truth, Scores scores, int from, int to) {
            for (int at = from, end; at < to; at = end) {
                end = Math.min(to, at + LossMoments.RUN);
                scores.copy(at, end, score, 1);
                moments.addRows(truth, at, score, end - at);
            }
        }
    }

    synchronized double squaredError() {
        return usual().squareError();
    }

    /// The clip matters only where a probability is next to 0.
    synchronized double logLoss(double clip) {
        if (clip == LogLoss.CLIP || usual().leastProbability() >= clip) {
            return usual().logError();
        }
        if (clip != otherClip) {
            other = pass.apply(clip);
            otherClip = clip;
        }
        return other.logError();
    }

    private LossMoments usual() {
        if (usual == null) {
            usual = pass.apply(LogLoss.CLIP);
        }
        return usual;
    }
}
