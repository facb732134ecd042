package io.assay.cli.chart;

import io.assay.Ranking;

/// Counts scores in bins of equal width, the rows of each class apart. Bins are closed on the left, the
/// last one on both sides; scores outside the range go to the bin at its end.
final class ScoreBars implements Ranking.Run {
    static final int BINS = 40;

    private final double[] edges = new double[BINS + 1];
    private final double[] positive = new double[BINS];
    private final double[] negative = new double[BINS];
    private int bin = BINS - 1;
    private double tpAbove;
    private double fpAbove;
    private double lastTp;
    private double lastFp;

    ScoreBars(Axis axis) {
        for (int i = 0; i <= BINS; i++) {
            edges[i] = axis.low() + (axis.high() - axis.low()) * i / BINS;
        }
    }

    /// Scores fall, so the bin only ever changes to a lower one, and not within a run that ends in it.
    @Override
    public void accept(double[] score, double[] tp, double[] fp, int from, int to) {
        for (int i = score[to - 1] < edges[bin] ? from : to - 1; i < to; i++) {
            while (score[i] < edges[bin] && bin > 0) {
                close();
            }
            lastTp = tp[i];
            lastFp = fp[i];
        }
    }

    private void close() {
        positive[bin] = lastTp - tpAbove;
        negative[bin] = lastFp - fpAbove;
        tpAbove = lastTp;
        fpAbove = lastFp;
        bin--;
    }

    /// No more scores come.
    ScoreBars end() {
        close();
        return this;
    }

    double[] edges() {
        return edges;
    }

    /// The weight of positive rows by bin.
    double[] positive() {
        return positive;
    }

    /// The weight of negative rows by bin.
    double[] negative() {
        return negative;
    }
}
