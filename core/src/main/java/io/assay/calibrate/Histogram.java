package io.assay.calibrate;

import io.assay.BinarySample;
import java.util.Arrays;

/// The share of positives in the bin of the score (B. Zadrozny, C. Elkan, ICML 2001). Bins are closed
/// on the right; a score beyond the ends belongs to the bin there. The map may fall from bin to bin.
public final class Histogram implements Calibrator {
    private static final int MOST = 1 << 20;

    private final double[] upper;
    private final double[] share;

    private Histogram(double[] upper, double[] positive, double[] weight) {
        this.upper = upper;
        share = new double[upper.length];
        Arrays.setAll(share, i -> positive[i] / weight[i]);
        for (int i = 0; i < share.length; i++) {
            if (weight[i] == 0) {
                share[i] = halfway(weight, positive, i);
            }
        }
    }

    /// Bins of equal width between 0 and 1. One without rows takes the value halfway between those of
    /// the nearest bins that have some.
    ///
    /// @param bins how many, from 1 to 1,048,576
    /// @throws IllegalArgumentException if a class is missing or a score is no probability
    public static Histogram equalWidth(BinarySample rows, int bins) {
        checkBins(bins);
        Levels levels = Levels.ofProbabilities(rows);
        double[] upper = new double[bins];
        double step = 1.0 / bins;
        Arrays.setAll(upper, i -> i == bins - 1 ? 1 : (i + 1) * step);
        return of(levels, upper);
    }

    /// Bins of about equal weight over any scores; equal scores stay together, so there may be fewer.
    ///
    /// @param bins how many at most, from 1 to 1,048,576
    /// @throws IllegalArgumentException if a class is missing
    public static Histogram equalMass(BinarySample rows, int bins) {
        checkBins(bins);
        Levels levels = Levels.ofBothClasses(rows);
        double total = levels.total();
        double[] upper = new double[Math.min(bins, levels.count())];
        int count = 0;
        double before = 0;
        long last = -1;
        for (int i = 0; i < levels.count(); i++) {
            long bin = (long) ((before + levels.weight[i] / 2) / total * bins);
            count += bin > last ? 1 : 0;
            upper[count - 1] = levels.score[i];
            last = Math.max(bin, last);
            before += levels.weight[i];
        }
        return of(levels, Arrays.copyOf(upper, count));
    }

    private static void checkBins(int bins) {
        if (bins < 1 || bins > MOST) {
            throw new IllegalArgumentException(
                    "bins is " + bins + "; expected a number from 1 to " + MOST);
        }
    }

    private static Histogram of(Levels levels, double[] upper) {
        double[] positive = new double[upper.length];
        double[] weight = new double[upper.length];
        for (int i = 0; i < levels.count(); i++) {
            int bin = bin(upper, levels.score[i]);
            positive[bin] += levels.positive[i];
            weight[bin] += levels.weight[i];
        }
        return new Histogram(upper, positive, weight);
    }

    private static double halfway(double[] weight, double[] positive, int bin) {
        int below = bin;
        int above = bin;
        while (below >= 0 && weight[below] == 0) {
            below--;
        }
        while (above < weight.length && weight[above] == 0) {
            above++;
        }
        double high = positive[above == weight.length ? below : above];
        high /= weight[above == weight.length ? below : above];
        return below < 0 ? high : (positive[below] / weight[below] + high) / 2;
    }

    private static int bin(double[] upper, double score) {
        int at = Arrays.binarySearch(upper, score == 0 ? 0.0 : score);
        return Math.min(upper.length - 1, at >= 0 ? at : -at - 1);
    }

    @Override
    public double of(double score) {
        return Double.isNaN(score) ? Double.NaN : share[bin(upper, score)];
    }

    /// The highest score of each bin, rising.
    public double[] uppers() {
        return upper.clone();
    }

    /// The probability of each bin.
    public double[] shares() {
        return share.clone();
    }

    /// Such as `Histogram of 10 bins`.
    @Override
    public String toString() {
        return "Histogram of " + upper.length + " bins";
    }
}
