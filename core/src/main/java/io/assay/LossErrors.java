package io.assay;

import io.assay.kernel.Kernels;
import io.assay.rank.CellSource;
import io.assay.rank.Cells;
import io.assay.rank.LossMoments;
import io.assay.rank.LossSums;
import io.assay.rank.Sweep;
import io.assay.score.Scores;
import java.util.Arrays;
import java.util.function.DoubleFunction;

/// The standard errors of the mean losses of one sample, found when one is asked for.
final class LossErrors {
    private final DoubleFunction<LossSums> pass;
    private LossSums usual;
    private LossSums other;
    private double otherClip = Double.NaN;

    private LossErrors(DoubleFunction<LossSums> pass) {
        this.pass = pass;
    }

    /// From sorted rows, where rows are no longer kept as they came.
    static LossErrors of(CellSource source) {
        return new LossErrors(clip -> {
            LossMoments moments = new LossMoments(clip);
            Sweep.run(source, new Cells(), moments);
            return moments.sums();
        });
    }

    /// From rows as they came, which is a fraction of the work.
    static LossErrors of(byte[] truth, Scores scores, int from, int to) {
        return new LossErrors(clip -> {
            Rows rows = new Rows(clip);
            rows.add(truth, scores, from, to);
            return rows.sums();
        });
    }

    /// From rows that were summed when they passed by; from sorted rows where another clip matters.
    static LossErrors of(Rows passed, CellSource source) {
        LossErrors errors = of(source);
        errors.usual = passed.sums();
        return errors;
    }

    /// Sums over rows as they come, for the usual clip or another.
    static final class Rows {
        private final double clip;
        private final double[] places = new double[5 * Kernels.PLACES];
        private final double[] scratch = new double[3 * Kernels.PLACES];
        private double rows;

        Rows(double clip) {
            this.clip = clip;
            Arrays.fill(places, 4 * Kernels.PLACES, 5 * Kernels.PLACES, 1);
        }

        /// Adds rows `[from, to)`; the same bits for any cuts at whole blocks.
        void add(byte[] truth, Scores scores, int from, int to) {
            for (int at = from, end; at < to; at = end) {
                end = to - at > Kernels.BLOCK ? at + Kernels.BLOCK : to;
                scores.lossMoments(truth, at, end, clip, places, scratch);
            }
            rows += to - from;
        }

        private LossSums sums() {
            return LossSums.of(rows, places);
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

    private LossSums usual() {
        if (usual == null) {
            usual = pass.apply(LogLoss.CLIP);
        }
        return usual;
    }
}
