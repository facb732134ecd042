package io.assay.cli.chart;

import io.assay.Ranking;
import java.util.Arrays;

/// Keeps the thresholds at which something has moved by half a pixel.
final class Thinning implements Ranking.Run {
    /// Half a pixel of a plot 1,000 pixels wide.
    static final double STEP = 1.0 / 2000;

    private static final int WHOLE = 2000;

    private final double positives;
    private final double negatives;
    private final long all;
    private final boolean whole;
    private final double positiveStep;
    private final double negativeStep;
    private final double scoreStep;
    private double[] score = new double[WHOLE];
    private double[] tp = new double[WHOLE];
    private double[] fp = new double[WHOLE];
    private int kept;
    private double lastScore;
    private double lastTp;
    private double lastFp;
    private double precision;
    private double f1;
    private boolean lastKept;

    Thinning(Ranking ranking, Axis axis) {
        positives = ranking.positives();
        negatives = ranking.negatives();
        all = ranking.rocPoints() - 1;
        whole = all <= WHOLE;
        positiveStep = positives * STEP;
        negativeStep = negatives * STEP;
        scoreStep = (axis.high() - axis.low()) * STEP;
    }

    @Override
    public void accept(double[] s, double[] t, double[] f, int from, int to) {
        for (int i = isStill(s, t, f, from, to - 1) ? to : from; i < to; i++) {
            if (whole || kept == 0 || hasMoved(s[i], t[i], f[i])) {
                keep(s[i], t[i], f[i]);
            }
        }
        lastScore = s[to - 1];
        lastTp = t[to - 1];
        lastFp = f[to - 1];
        lastKept = score[kept - 1] == lastScore;
    }

    /// Whether nothing moves from one place to another: counts only rise and scores only fall, so the
    /// ends bound all that lies between. Most of the runs of a large file are passed over like this.
    private boolean isStill(double[] s, double[] t, double[] f, int first, int last) {
        if (whole || kept == 0) {
            return false;
        }
        return t[last] - tp[kept - 1] < positiveStep
                && f[last] - fp[kept - 1] < negativeStep
                && score[kept - 1] - s[last] < scoreStep
                && t[last] / (t[last] + f[first]) - precision < STEP
                && precision - t[first] / (t[first] + f[last]) < STEP
                && 2 * t[last] / (positives + t[first] + f[first]) - f1 < STEP
                && f1 - 2 * t[first] / (positives + t[last] + f[last]) < STEP;
    }

    /// Free of divisions: it runs for every distinct score of a file.
    private boolean hasMoved(double s, double t, double f) {
        double flagged = t + f;
        double f1Below = positives + flagged;
        return t - tp[kept - 1] >= positiveStep
                || f - fp[kept - 1] >= negativeStep
                || score[kept - 1] - s >= scoreStep
                || Math.abs(t - precision * flagged) >= STEP * flagged
                || Math.abs(2 * t - f1 * f1Below) >= STEP * f1Below;
    }

    private void keep(double s, double t, double f) {
        if (kept == score.length) {
            score = Arrays.copyOf(score, 2 * kept);
            tp = Arrays.copyOf(tp, 2 * kept);
            fp = Arrays.copyOf(fp, 2 * kept);
        }
        score[kept] = s;
        tp[kept] = t;
        fp[kept] = f;
        kept++;
        precision = t / (t + f);
        f1 = 2 * t / (positives + t + f);
    }

    /// What was kept; the lowest threshold always is.
    Operating operating() {
        if (kept > 0 && !lastKept) {
            keep(lastScore, lastTp, lastFp);
        }
        return new Operating(
                Arrays.copyOf(score, kept),
                Arrays.copyOf(tp, kept),
                Arrays.copyOf(fp, kept),
                positives,
                negatives,
                all);
    }
}
