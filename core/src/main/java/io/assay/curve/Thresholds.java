package io.assay.curve;

import io.assay.BinarySample;
import io.assay.Confusion;
import io.assay.Ranking;
import java.util.Arrays;

/// The table at every threshold: the distinct scores in falling order, with the weight of each class
/// at or above them. Curves are read off it.
///
/// Arrays have one entry per distinct score and are shared, not copied, by the curves.
public final class Thresholds {
    private final double[] score;
    private final double[] tp;
    private final double[] fp;
    private final double positives;
    private final double negatives;

    private Thresholds(double[] score, double[] tp, double[] fp, Ranking ranking) {
        this.score = score;
        this.tp = tp;
        this.fp = fp;
        positives = ranking.positives();
        negatives = ranking.negatives();
    }

    /// All thresholds of a sample: 24 bytes per distinct score.
    public static Thresholds of(BinarySample sample) {
        Ranking ranking = sample.ranking();
        int count = Math.toIntExact(ranking.rocPoints() - 1);
        double[] score = new double[count];
        double[] tp = new double[count];
        double[] fp = new double[count];
        ranking.copyTo(score, tp, fp);
        return new Thresholds(score, tp, fp, ranking);
    }

    /// How many thresholds there are.
    public int count() {
        return score.length;
    }

    /// Threshold `i`, 0 being the highest score.
    public double score(int i) {
        return score[i];
    }

    /// The table at threshold `i`: predicted positive are the rows with that score or a higher one.
    public Confusion at(int i) {
        return new Confusion(tp[i], fp[i], positives - tp[i], Math.max(0, negatives - fp[i]));
    }

    /// The ROC curve: a point per threshold after the starting point (0, 0).
    public RocCurve roc() {
        int[] all = new int[score.length];
        Arrays.setAll(all, i -> i);
        return roc(all);
    }

    /// The ROC curve without the points that lie on a line with both neighbours at equal distance:
    /// those where the second difference of both counts is 0. The first and the last stay.
    public RocCurve rocWithoutCollinear() {
        int[] kept = new int[score.length];
        int n = 0;
        for (int i = 0; i < score.length; i++) {
            if (i == 0 || i == score.length - 1 || bends(tp, i) || bends(fp, i)) {
                kept[n++] = i;
            }
        }
        return roc(Arrays.copyOf(kept, n));
    }

    private static boolean bends(double[] x, int i) {
        return x[i] - x[i - 1] != x[i + 1] - x[i];
    }

    private RocCurve roc(int[] points) {
        double[] fpr = new double[points.length + 1];
        double[] tpr = new double[points.length + 1];
        double[] threshold = new double[points.length + 1];
        threshold[0] = Double.POSITIVE_INFINITY;
        for (int i = 0; i < points.length; i++) {
            fpr[i + 1] = fp[points[i]] / negatives;
            tpr[i + 1] = tp[points[i]] / positives;
            threshold[i + 1] = score[points[i]];
        }
        return new RocCurve(fpr, tpr, threshold);
    }

    /// The precision-recall curve, recall falling, with the end point (recall 0, precision 1).
    public PrCurve precisionRecall() {
        int n = score.length;
        double[] precision = new double[n + 1];
        double[] recall = new double[n + 1];
        double[] threshold = new double[n];
        for (int i = 0; i < n; i++) {
            int from = n - 1 - i;
            precision[i] = tp[from] / (tp[from] + fp[from]);
            recall[i] = tp[from] / positives;
            threshold[i] = score[from];
        }
        precision[n] = 1;
        return new PrCurve(precision, recall, threshold);
    }

    /// The detection error trade-off curve, thresholds rising: from the last threshold at which
    /// every positive is found to the last one with as few false positives as the highest.
    public DetCurve det() {
        int n = score.length;
        int first = 0;
        while (first + 1 < n && fp[first + 1] == fp[0]) {
            first++;
        }
        int last = 0;
        while (last + 1 < n && tp[last] < positives) {
            last++;
        }
        int points = Math.max(0, Math.min(n, last + 1) - first);
        double[] fpr = new double[points];
        double[] fnr = new double[points];
        double[] threshold = new double[points];
        for (int i = 0; i < points; i++) {
            int from = first + points - 1 - i;
            fpr[i] = fp[from] / negatives;
            fnr[i] = (positives - tp[from]) / positives;
            threshold[i] = score[from];
        }
        return new DetCurve(fpr, fnr, threshold);
    }
}
