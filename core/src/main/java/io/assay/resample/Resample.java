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

    private final BinaryPredictions rows;
    private final Questions questions;
    private final BinaryCounts counts;

    Resample(BinaryPredictions rows, Questions questions, BinaryCounts counts) {
        this.rows = rows;
        this.questions = questions;
        this.counts = counts;
    }

    @Override
    public Counts at(double threshold) {
        double t = rows.rounded(threshold);
        if (!questions.knowsAt(t)) {
            throw new Unforeseen();
        }
        return counts.at(t);
    }

    @Override
    public Counts above(double threshold) {
        double t = rows.rounded(threshold);
        if (!questions.knowsAbove(t)) {
            throw new Unforeseen();
        }
        return counts.above(t);
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
