package io.assay;

import io.assay.rank.BinSweep;
import io.assay.rank.CellSource;
import io.assay.rank.Cells;
import io.assay.rank.Quantiles;
import io.assay.rank.Sweep;
import java.util.Arrays;

/// How well probabilities agree with frequencies: rows in bins of the score, with the mean score and
/// the share of positives of each bin.
///
/// Bins are closed on the right and the first one on both sides: a score equal to an edge goes to
/// the lower bin. Without weights, the scores in a bin of equal width are added up exactly and
/// rounded once, so that no order of the rows shows, and a mean is within an ulp (M. Naeini, G. Cooper, M. Hauskrecht, AAAI 2015).
public final class Calibration {
    private final double[] edges;
    private final double[] weight;
    private final double[] meanScore;
    private final double[] positiveShare;

    Calibration(double[] edges, double[] weight, double[] positive, double[] score) {
        this.edges = edges;
        this.weight = weight;
        int bins = weight.length;
        meanScore = new double[bins];
        positiveShare = new double[bins];
        for (int i = 0; i < bins; i++) {
            meanScore[i] = score[i] / weight[i];
            positiveShare[i] = positive[i] / weight[i];
        }
    }

    /// From rows in falling order of score, with weights or in bins between quantiles.
    static Calibration of(CellSource source, Bins bins) {
        BinSweep sums = bins.sweep(source);
        Sweep.run(source, new Cells(), sums);
        return read(sums);
    }

    /// What a sweep of [Bins#sweep] has found.
    static Calibration read(BinSweep sums) {
        double[] edges = sums.edges();
        int bins = edges.length - 1;
        double[] weight = new double[bins];
        double[] positive = new double[bins];
        double[] score = new double[bins];
        for (int i = 0; i < bins; i++) {
            weight[i] = sums.weight(i);
            positive[i] = sums.positive(i);
            score[i] = sums.score(i);
        }
        return new Calibration(edges, weight, positive, score);
    }

    /// Bins of equal width between 0 and 1.
    public static Bins uniform(int bins) {
        return new Bins(bins, false);
    }

    /// Bins between equally spaced quantiles of the scores, so that each holds about as many rows. A
    /// row of weight 2 counts as two rows, so weights should sum to about the number of rows: scaled
    /// to a sum of 1 they leave no room between quantiles.
    public static Bins quantile(int bins) {
        return new Bins(bins, true);
    }

    /// The edges of the bins, rising, one more than bins.
    public double[] edges() {
        return edges.clone();
    }

    /// The rows, or their weight, in each bin.
    public double[] weights() {
        return weight.clone();
    }

    /// The mean score of each bin, NaN where it is empty.
    public double[] meanScores() {
        return meanScore.clone();
    }

    /// The share of positives of each bin, NaN where it is empty.
    public double[] positiveShares() {
        return positiveShare.clone();
    }

    /// Expected calibration error: the mean over rows of their bin's |share of positives - mean
    /// score|; NaN without rows.
    public double expectedError() {
        double sum = 0;
        for (int i = 0; i < weight.length; i++) {
            if (weight[i] > 0) {
                sum += weight[i] * Math.abs(positiveShare[i] - meanScore[i]);
            }
        }
        return Math.min(1, sum / Arrays.stream(weight).sum()); // rounded weights may pass it
    }

    /// The largest |share of positives - mean score| of a bin; NaN without rows.
    public double maximumError() {
        double most = Double.NaN;
        for (int i = 0; i < weight.length; i++) {
            double error = Math.abs(positiveShare[i] - meanScore[i]);
            most = weight[i] > 0 && !(error <= most) ? error : most;
        }
        return most;
    }

    /// How the unit interval is divided; a value: equal when it divides alike.
    public static final class Bins {
        private final int count;
        private final boolean byQuantile;

        private Bins(int count, boolean byQuantile) {
            if (count < 1 || count > ExactBins.MOST) {
                throw new IllegalArgumentException(
                        "bins is " + count + "; expected a number from 1 to " + ExactBins.MOST);
            }
            this.count = count;
            this.byQuantile = byQuantile;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Bins bins
                    && bins.count == count
                    && bins.byQuantile == byQuantile;
        }

        @Override
        public int hashCode() {
            return byQuantile ? -count : count;
        }

        /// Whether rows can be added up as they come: bins between quantiles need sorted scores.
        boolean needsOrder() {
            return byQuantile;
        }

        /// Empty bins of equal width.
        ExactBins exact() {
            return new ExactBins(shares());
        }

        /// A sweep that adds up the rows of a sample in these bins.
        BinSweep sweep(CellSource source) {
            double[] edges = shares();
            if (byQuantile) {
                for (int i = 0; i < edges.length; i++) {
                    edges[i] = edges[i] * 100 / 100; // as percent and back, like the reference
                }
                edges = Quantiles.of(source, edges);
            }
            return new BinSweep(edges);
        }

        private double[] shares() {
            double[] shares = new double[count + 1];
            double step = 1.0 / count;
            for (int i = 0; i < count; i++) {
                shares[i] = i * step;
            }
            shares[count] = 1;
            return shares;
        }
    }
}
