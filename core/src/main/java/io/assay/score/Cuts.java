package io.assay.score;

import java.util.Arrays;

/// Thresholds in rising order for scores of both types, and where each one that was given stands.
public final class Cuts {
    private final double[] given;
    private final boolean above;
    private final double[] sorted;
    private final double[] doubles;
    private final float[] floats;

    /// Keeps a copy of the thresholds.
    ///
    /// @param above whether predicted positive is what is above a threshold, and not what reaches it
    public Cuts(double[] thresholds, boolean above) {
        given = thresholds.clone();
        this.above = above;
        sorted = thresholds.clone();
        Arrays.sort(sorted); // NaN comes last
        doubles = new double[sorted.length];
        floats = new float[sorted.length];
        for (int k = 0; k < sorted.length; k++) {
            float rounded = (float) sorted[k];
            doubles[k] = above ? DoubleScores.leastAbove(sorted[k]) : sorted[k];
            floats[k] = above ? FloatScores.leastAbove(rounded) : rounded;
        }
    }

    /// The number of thresholds.
    public int size() {
        return given.length;
    }

    /// Threshold `k` as it was given.
    public double threshold(int k) {
        return given[k];
    }

    /// Where threshold `k` stands in rising order.
    public int rank(int k) {
        return Arrays.binarySearch(sorted, given[k]);
    }

    /// Whether the other ones are the same, in the same order.
    public boolean same(Cuts other) {
        return above == other.above && Arrays.equals(given, other.given);
    }

    /// The least double score that is predicted positive, for each threshold in rising order; lent.
    double[] doubles() {
        return doubles;
    }

    /// The same for float scores.
    float[] floats() {
        return floats;
    }
}
