package io.assay.learn.grow;

import java.util.Arrays;

/// The left side of a split while it is looked for, with missing values on either side. Used by one
/// thread.
final class Sides {
    private final Response response;
    private final double leastLeaf;
    private final double[] left;
    private final double[] both;
    private final double[] missing;
    private boolean isMissing;
    private boolean isMissingLeft;

    /// @param leastLeaf least weight of a side; 1 asks for nothing
    Sides(Response response, int leastLeaf) {
        this.response = response;
        this.leastLeaf = leastLeaf > 1 ? leastLeaf : 0;
        left = new double[response.width()];
        both = new double[response.width()];
        missing = new double[response.width()];
    }

    /// Begins with an empty left side.
    void open(Groups groups) {
        isMissing = groups.isMissing();
        clear();
        if (isMissing) {
            int at = groups.at(groups.count());
            System.arraycopy(groups.sums(), at, missing, 0, missing.length);
        }
    }

    void clear() {
        Arrays.fill(left, 0);
    }

    /// Moves a group to the left.
    void add(double[] sums, int at) {
        for (int k = 0; k < left.length; k++) {
            left[k] += sums[at + k];
        }
    }

    /// How good the split is, with missing values on the better side: minus infinity if a side is too
    /// light.
    double score() {
        if (!isMissing) {
            return score(left);
        }
        for (int k = 0; k < left.length; k++) {
            both[k] = left[k] + missing[k];
        }
        double toRight = score(left);
        double toLeft = score(both);
        isMissingLeft = toLeft > toRight;
        return isMissingLeft ? toLeft : toRight;
    }

    /// The same where missing values stay on the right.
    double scoreMissingRight() {
        isMissingLeft = false;
        return score(left);
    }

    private double score(double[] side) {
        if (leastLeaf > 0) {
            double weight = response.weight(side, 0);
            if (weight < leastLeaf || response.weight() - weight < leastLeaf) {
                return Double.NEGATIVE_INFINITY;
            }
        }
        return response.purity(side);
    }

    /// Whether missing values of the last split go left; the heavier side if there were none.
    boolean isMissingLeft() {
        return isMissing ? isMissingLeft : isHeavier();
    }

    /// Whether the left side has at least half of the weight.
    boolean isHeavier() {
        return 2 * response.weight(left, 0) >= response.weight();
    }
}
