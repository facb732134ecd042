package io.assay;

import io.assay.rank.CellSource;
import io.assay.rank.Cells;
import io.assay.rank.Sweep;

/// Copies the thresholds of a walk to arrays, after other sweeps have seen each run.
final class Points implements Sweep {
    private final Cells cells = new Cells();
    private final Sweep[] alone = {this};
    private double[] score;
    private double[] tp;
    private double[] fp;
    private Sweep[] others;
    private int written;

    /// Walks down a source, writes its thresholds and lets go of all that was lent.
    void write(
            CellSource source,
            double[] scores,
            double[] positives,
            double[] negatives,
            Sweep[] before) {
        lend(scores, positives, negatives, before);
        Sweep.run(source, cells, alone);
        lend(null, null, null, null);
    }

    private void lend(double[] scores, double[] positives, double[] negatives, Sweep[] before) {
        score = scores;
        tp = positives;
        fp = negatives;
        others = before;
    }

    @Override
    public void start(double positives, double negatives) {
        written = 0;
        for (Sweep other : others) {
            other.start(positives, negatives);
        }
    }

    @Override
    public void accept(Cells run) {
        for (Sweep other : others) {
            other.accept(run);
        }
        int room = Math.min(score.length, Math.min(tp.length, fp.length));
        if (run.count > room - written) {
            throw new IllegalArgumentException(
                    "score, tp and fp have room for "
                            + room
                            + " thresholds; expected one entry for each distinct score, of which"
                            + " there are more");
        }
        System.arraycopy(run.score, 1, score, written, run.count);
        System.arraycopy(run.tp, 1, tp, written, run.count);
        System.arraycopy(run.fp, 1, fp, written, run.count);
        written += run.count;
    }
}
