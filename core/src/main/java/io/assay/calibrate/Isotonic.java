package io.assay.calibrate;

import io.assay.BinarySample;
import java.util.Arrays;

/// The rising map that fits best, of any shape: neighbouring scores are pooled until the share of
/// positives rises with the score (B. Zadrozny, C. Elkan, KDD 2002; pool adjacent violators, M. Ayer et
/// al., 1955). Flat over each pool, straight between pools, flat beyond the first and the last.
///
/// It needs many rows, a thousand say; with fewer, curves of few parameters do better.
public final class Isotonic implements Calibrator {
    private final double[] score;
    private final double[] share;

    private Isotonic(double[] score, double[] share) {
        this.score = score;
        this.share = share;
    }

    /// The map for these rows. Equal scores are one; takes O(n) after the sort.
    ///
    /// @throws IllegalArgumentException if a class is missing
    public static Isotonic fit(BinarySample rows) {
        Levels levels = Levels.ofBothClasses(rows);
        Pools pools = Pools.of(levels);
        double[] score = new double[2 * pools.count()];
        double[] share = new double[score.length];
        int knots = 0;
        for (int i = 0; i < pools.count(); i++) {
            int last = pools.to(i) - 1;
            score[knots] = levels.score[pools.from(i)];
            share[knots++] = pools.share(i);
            if (last > pools.from(i)) {
                score[knots] = levels.score[last];
                share[knots++] = pools.share(i);
            }
        }
        return new Isotonic(Arrays.copyOf(score, knots), Arrays.copyOf(share, knots));
    }

    @Override
    public double of(double score) {
        if (Double.isNaN(score)) {
            return Double.NaN;
        }
        int at = Arrays.binarySearch(this.score, score == 0 ? 0.0 : score); // -0.0 is 0.0
        if (at >= 0) {
            return share[at];
        }
        int above = -at - 1;
        if (above == 0 || above == share.length) {
            return share[above == 0 ? 0 : above - 1];
        }
        return between(above - 1, score);
    }

    private double between(int low, double x) {
        double rise = share[low + 1] - share[low];
        double width = score[low + 1] - score[low];
        if (rise == 0 || Double.isInfinite(width)) { // from -Infinity on: the pool next to it
            return Double.isInfinite(score[low]) ? share[low + 1] : share[low];
        }
        return Math.min(share[low + 1], share[low] + rise * ((x - score[low]) / width));
    }

    /// The scores at which the map bends, rising.
    public double[] scores() {
        return score.clone();
    }

    /// The probability at each of [#scores()], rising.
    public double[] shares() {
        return share.clone();
    }

    /// Such as `Isotonic with 12 knots`.
    @Override
    public String toString() {
        return "Isotonic with " + score.length + " knots";
    }
}
