package io.assay.resample;

import io.assay.BinaryPredictions;
import io.assay.BinarySample;
import io.assay.Metric;
import io.assay.Metrics;
import io.assay.draw.Address;
import io.assay.draw.Lane;
import io.assay.draw.Stream;
import java.util.Arrays;
import java.util.List;

/// How skewed the influence of a row on a metric is: from the cells of tables, from placements for
/// areas under the ROC curve, from the metric's own influence function, and for the others from the
/// metric without each of at most 200 random groups of rows. Never from as many values as rows.
final class BinaryInfluence {
    private static final int GROUPS = 200;

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

    /// The jackknife: the metric without a row of each cell, the other way round.
    private double ofCells(Metric<BinarySample> metric, Distinct bins, boolean stratified) {
        int n = bins.size();
        int[] times = bins.cells();
        UnitTally counts = new UnitTally(bins, bins.slots());
        Tally tally = new Tally(rows, questions, List.of(metric), counts.sample());
        double[] influence = new double[2 * n];
        double[] value = new double[1];
        int[] strata = new int[2 * n];
        for (int c = 0; c < 2 * n; c++) {
            strata[c] = c < n ? 1 : 0;
            if (times[c] > 0) {
                times[c]--;
                counts.fill(times);
                times[c]++;
                tally.read(value);
                influence[c] = -value[0];
            }
        }
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
            area += p * below / positives;
            tp += p;
            fp += q;
        }
        for (int i = 0; i < n; i++) {
            influence[i] -= area / positives;
            influence[n + i] -= area / negatives;
        }
        return Acceleration.of(influence, d.cells(), stratified ? strata : null);
    }

    private double ofGroups(Metric<BinarySample> metric) {
        Distinct distinct = Distinct.of(rows);
        int[] slots = UnitTally.slots(distinct, rows);
        UnitTally counts = new UnitTally(distinct, slots);
        Tally tally = new Tally(rows, questions, List.of(metric), counts.sample());
        Codes groups = groups();
        double[] influence = new double[groups.count()];
        double[] value = new double[1];
        int[] left = new int[slots.length];
        for (int g = 0; g < influence.length; g++) {
            for (int row = 0; row < left.length; row++) {
                left[row] = groups.codes()[row] == g ? 0 : 1;
            }
            counts.fill(left);
            tally.read(value);
            influence[g] = -value[0];
        }
        return Acceleration.of(influence);
    }

    /// Random groups of about equal size, of whole clusters where these are drawn.
    private Codes groups() {
        Codes clusters = bootstrap.design().clusters();
        int units = clusters == null ? rows.rows() : clusters.count();
        int count = Math.min(GROUPS, units);
        Lane lane = new Lane();
        lane.start(Address.join(Address.stream(bootstrap.seed(), Stream.INDEX), -1));
        int[] group = new int[units];
        for (int i = 0; i < units; i++) {
            int j = lane.below(i + 1); // a random order, built up
            group[i] = group[j];
            group[j] = i % count;
        }
        if (clusters == null) {
            return new Codes(group, count);
        }
        int[] ofRow = new int[rows.rows()];
        Arrays.setAll(ofRow, row -> group[clusters.codes()[row]]);
        return new Codes(ofRow, count);
    }
}
