package io.assay.resample;

import io.assay.BinaryPredictions;
import io.assay.BinarySample;
import io.assay.Calibration;
import io.assay.Counts;
import io.assay.Ranking;
import java.util.Arrays;

/// What a metric asks its sample, found by letting it ask: a metric that looks at tables at a few
/// thresholds alone needs no more than the cells between these.
final class Questions implements BinarySample {
    private final BinaryPredictions rows;
    private double[] at = {};
    private double[] above = {};
    private boolean all;

    Questions(BinaryPredictions rows) {
        this.rows = rows;
    }

    /// Whether it asked for tables at thresholds only.
    boolean areTables() {
        return !all;
    }

    boolean knowsAt(double threshold) {
        return all || contains(at, threshold);
    }

    boolean knowsAbove(double threshold) {
        return all || contains(above, threshold);
    }

    private static boolean contains(double[] known, double threshold) {
        for (double value : known) {
            if (value == threshold || Double.isNaN(value) && Double.isNaN(threshold)) {
                return true;
            }
        }
        return false;
    }

    /// Everything, whatever was asked so far.
    Questions everything() {
        all = true;
        return this;
    }

    double[] at() {
        return at;
    }

    double[] above() {
        return above;
    }

    private static double[] with(double[] known, double threshold) {
        double[] more = Arrays.copyOf(known, known.length + 1);
        more[known.length] = threshold;
        return more;
    }

    @Override
    public Counts at(double threshold) {
        double t = rows.rounded(threshold);
        at = contains(at, t) ? at : with(at, t);
        return rows.at(threshold);
    }

    @Override
    public Counts above(double threshold) {
        double t = rows.rounded(threshold);
        above = contains(above, t) ? above : with(above, t);
        return rows.above(threshold);
    }

    @Override
    public double total() {
        return rows.total();
    }

    @Override
    public double positives() {
        return rows.positives();
    }

    @Override
    public boolean isWeighted() {
        return rows.isWeighted();
    }

    @Override
    public Ranking ranking() {
        all = true;
        return rows.ranking();
    }

    @Override
    public String notProbabilities() {
        return rows.notProbabilities();
    }

    @Override
    public double logLoss(double clip) {
        all = true;
        return rows.logLoss(clip);
    }

    @Override
    public double brier() {
        all = true;
        return rows.brier();
    }

    @Override
    public Calibration calibration(Calibration.Bins bins) {
        all = true;
        return rows.calibration(bins);
    }
}
