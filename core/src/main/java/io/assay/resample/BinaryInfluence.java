package io.assay.resample;

import io.assay.BinaryPredictions;
import io.assay.BinarySample;
import io.assay.Metric;
import io.assay.Metrics;
import java.util.Arrays;
import java.util.List;

/// How skewed the influence of a row on a metric is: from the cells of tables, from placements for
/// areas under the ROC curve, from the metric's own influence function, and for the others from the
/// metric without each of some [RandomGroups]. Never from as many values as rows.
final class BinaryInfluence {
    private final Bootstrap bootstrap;
    private final BinaryPredictions rows;
    private final Questions questions;

    BinaryInfluence(Bootstrap bootstrap, BinaryPredictions rows, Questions questions) {
        this.bootstrap = bootstrap;
        this.rows = rows;
        this.questions = questions;
    }

    double acceleration(Metric<BinarySample> metric) {
        Design design = bootstrap.design();
        boolean stratified = design.law() == BlockDraw.Law.STRATIFIED;
        if (design.drawsRows() && questions.areTables()) {
            return ofCells(metric, Bins.of(rows, questions), stratified);
        }
        if (design.drawsRows() && metric.formula() == Metrics.AUC.formula()) {
            return ofArea(Distinct.of(rows), stratified);
        }
        double[] influence = metric.uncertainty().influence(rows);
        if (influence == null) {
            return ofGroups(metric);
        }
        if (design.clusters() != null) {
            return Acceleration.of(Acceleration.summed(influence, design.clusters()));
        }
        int[] once = new int[influence.length];
        Arrays.fill(once, 1);
        return Acceleration.of(influence, once, stratified ? strata() : null);
    }

    private int[] strata() {
        int[] strata = new int[rows.rows()];
        for (int i = 0; i < strata.length; i++) {
            strata[i] = rows.isPositive(i) ? 1 : 0;
        }
        return strata;
    }

    private double ofCells(Metric<BinarySample> metric, Distinct bins, boolean stratified) {
        int[] times = bins.cells();
        UnitTally counts = new UnitTally(bins, bins.slots());
        Tally tally = new Tally(rows, questions, List.of(metric), counts.sample());
        double[] value = new double[1];
        double[] influence =
                Jackknife.influence(
                        times,
                        (cell, more) -> {
                            times[cell] += more;
                            counts.fill(times);
                            times[cell] -= more;
                            tally.read(value);
                            return value[0];
                        });
        int[] strata = new int[times.length];
        Arrays.fill(strata, 0, bins.size(), 1);
        return Acceleration.of(influence, times, stratified ? strata : null);
    }

    /// Influence is the placement over the share of the class, but for the mean.
    private static double ofArea(Distinct d, boolean stratified) {
        int n = d.size();
        double positives = Arrays.stream(d.positive()).asLongStream().sum();
        double negatives = d.rows() - positives;
        double[] influence = new double[2 * n];
        int[] strata = new int[2 * n];
        double tp = 0;
        double fp = 0;
        double area = 0;
        for (int i = 0; i < n; i++) {
            double p = d.positive()[i];
            double q = d.negative()[i];
            double below = 1 - (fp + q / 2) / negatives;
            influence[i] = below / positives;
            influence[n + i] = (tp + p / 2) / positives / negatives;
            strata[i] = 1;
            area += p * below;
            tp += p;
            fp += q;
        }
        for (int i = 0; i < n; i++) {
            influence[i] -= area / positives / positives;
            influence[n + i] -= area / positives / negatives;
        }
        return Acceleration.of(influence, d.cells(), stratified ? strata : null);
    }

    private double ofGroups(Metric<BinarySample> metric) {
        Distinct distinct = Distinct.of(rows);
        UnitTally counts = new UnitTally(distinct, UnitTally.slots(distinct, rows));
        Tally tally = new Tally(rows, questions, List.of(metric), counts.sample());
        double[] value = new double[1];
        RandomGroups groups = new RandomGroups(bootstrap, rows.rows());
        return groups.acceleration((group, more) -> {
            counts.fill(groups.times(group, more));
            tally.read(value);
            return value[0];
        });
    }
}
