package io.assay.resample;

import io.assay.BinaryCounts;
import io.assay.BinaryPredictions;
import io.assay.BinarySample;
import io.assay.Calibration;
import io.assay.Counts;
import io.assay.Ranking;

/// Resampled rows as their counts per distinct score. What is known of the rows themselves, such as
/// the precision of their scores, is known of every resample.
final class Resample implements BinarySample {
    /// A metric asks for a table that it did not ask for before, so the cells do not tell.
    static final class Unforeseen extends RuntimeException {
        private static final long serialVersionUID = 1;

        private Unforeseen() {
            super("a threshold depends on the rows", null, false, false);
        }
    }

    private static final int MOST_KEPT = 8;

    private final BinaryPredictions rows;
    private final Questions questions;
    private final BinaryCounts counts;
    private final double[] kept = new double[MOST_KEPT];
    private final boolean[] keptAbove = new boolean[MOST_KEPT];
    private final int[] leading = new int[MOST_KEPT];
    private int known;

    Resample(BinaryPredictions rows, Questions questions, BinaryCounts counts) {
        this.rows = rows;
        this.questions = questions;
        this.counts = counts;
    }

    @Override
    public Counts at(double threshold) {
        return counts.leading(leading(threshold, false));
    }

    @Override
    public Counts above(double threshold) {
        return counts.leading(leading(threshold, true));
    }

    /// How many distinct scores a threshold flags: the same in every resample, so the last few are
    /// kept.
    private int leading(double threshold, boolean above) {
        for (int i = 0; i < known; i++) {
            if (kept[i] == threshold && keptAbove[i] == above) {
                return leading[i];
            }
        }
        double t = rows.rounded(threshold);
        if (!(above ? questions.knowsAbove(t) : questions.knowsAt(t))) {
            throw new Unforeseen();
        }
        int place = counts.leading(t, above);
        if (known < MOST_KEPT) {
            kept[known] = threshold;
            keptAbove[known] = above;
            leading[known++] = place;
        }
        return place;
    }

    @Override
    public double total() {
        return counts.total();
    }

    @Override
    public double positives() {
        return counts.positives();
    }

    @Override
    public boolean isWeighted() {
        return false;
    }

    @Override
    public Ranking ranking() {
        checkAll();
        return counts.ranking();
    }

    @Override
    public String notProbabilities() {
        return rows.notProbabilities();
    }

    @Override
    public double logLoss(double clip) {
        checkAll();
        return counts.logLoss(clip);
    }

    @Override
    public double brier() {
        checkAll();
        return counts.brier();
    }

    @Override
    public Calibration calibration(Calibration.Bins bins) {
        checkAll();
        return counts.calibration(bins);
    }

    private void checkAll() {
        if (questions.areTables()) {
            throw new Unforeseen();
        }
    }
}
