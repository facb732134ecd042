package io.assay.learn.boost;

/// Splits by sets of categories. Those of a node are put in the order of `G / (H + smooth)`, and the
/// first or the last few of them go left (G. Ke and others, LightGBM, 2017): without penalties, and for
/// squared errors, the best of all sets is among these (W. Fisher, On grouping for maximum homogeneity,
/// 1958). A missing value is a category like the others; one that the node has not seen goes to the
/// heavier side.
///
/// @param smooth added to hessian sums for the order, so that rare categories stand in the middle
/// @param lambda L2 penalty on splits by sets, besides that of [Growth]
/// @param most the most categories that go left
public record CategorySets(double smooth, double lambda, int most) {

    /// Checks.
    public CategorySets {
        if (!(smooth >= 0 && smooth < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("smooth is " + smooth + "; expected at least 0");
        }
        if (!(lambda >= 0 && lambda < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("lambda is " + lambda + "; expected at least 0");
        }
        if (most < 1) {
            throw new IllegalArgumentException("most is " + most + "; expected at least 1");
        }
    }

    /// As in LightGBM: smooth 10, lambda 10, at most 32 categories to the left.
    public static CategorySets defaults() {
        return new CategorySets(10, 10, 32);
    }

    /// All cuts of the order, without penalties.
    public static CategorySets plain() {
        return new CategorySets(0, 0, Integer.MAX_VALUE);
    }
}
