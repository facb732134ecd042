package io.assay.learn.boost;

/// How a tree grows. A leaf with gradient sum G and hessian sum H scores `T(G)² / (H + lambda)`, where T
/// takes alpha off the size of G; a split gains what the scores of its two sides are above the score of
/// the whole.
///
/// @param leaves the most leaves, of which the one with the largest gain is split next; 0 splits level
///     after level
/// @param depth the most splits between root and leaf, up to 15; 0 sets no limit, where leaves are
///     counted
/// @param lambda L2 penalty on the values of leaves
/// @param alpha L1 penalty on them
/// @param gamma what a split must gain to be made
/// @param minChildWeight the least hessian sum of a leaf
/// @param minRows the least rows of a leaf, reckoned from its hessian sum as in LightGBM: histograms
///     hold no counts, so the rule is exact where all hessians are equal
/// @param isSymmetric whether all nodes of a level share one split, chosen by the sum of gains; the
///     least weight and rows of a leaf do not count then
public record Growth(
        int leaves,
        int depth,
        double lambda,
        double alpha,
        double gamma,
        double minChildWeight,
        int minRows,
        boolean isSymmetric) {

    private static final int MOST_LEAVES = 1 << 14;
    private static final int MOST_DEPTH = 15;

    /// Checks.
    public Growth {
        if (leaves < 0 || leaves == 1 || leaves > MOST_LEAVES) {
            throw new IllegalArgumentException(
                    "leaves is " + leaves + "; expected 0 or 2 to " + MOST_LEAVES);
        }
        if (depth < 0 || depth > MOST_DEPTH || depth == 0 && leaves == 0) {
            throw new IllegalArgumentException(
                    "depth is "
                            + depth
                            + "; expected 1 to "
                            + MOST_DEPTH
                            + ", or 0 where leaves are counted");
        }
        if (isSymmetric && leaves > 0) {
            throw new IllegalArgumentException(
                    "leaves is "
                            + leaves
                            + "; expected 0 where all nodes of a level share a split");
        }
        atLeastZero("lambda", lambda);
        atLeastZero("alpha", alpha);
        atLeastZero("gamma", gamma);
        atLeastZero("minChildWeight", minChildWeight);
        atLeastZero("minRows", minRows);
    }

    private static void atLeastZero(String name, double x) {
        if (!(x >= 0 && x < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(name + " is " + x + "; expected at least 0");
        }
    }

    /// Level after level, as XGBoost does by default: lambda 1, leaves of weight 1 or more.
    public static Growth levels(int depth) {
        return new Growth(0, depth, 1, 0, 0, 1, 0, false);
    }

    /// Best leaf first, as LightGBM does by default: no lambda, leaves of about 20 rows or more.
    public static Growth leaves(int leaves) {
        return new Growth(leaves, 0, 0, 0, 0, 1e-3, 20, false);
    }

    /// Oblivious trees, as CatBoost grows by default: level after level, one split for all nodes of a
    /// level, lambda 3.
    public static Growth symmetric(int depth) {
        return new Growth(0, depth, 3, 0, 0, 0, 0, true);
    }

    /// With a limit to the depth.
    public Growth depth(int depth) {
        return new Growth(
                leaves, depth, lambda, alpha, gamma, minChildWeight, minRows, isSymmetric);
    }

    /// With another L2 penalty.
    public Growth lambda(double lambda) {
        return new Growth(
                leaves, depth, lambda, alpha, gamma, minChildWeight, minRows, isSymmetric);
    }

    /// With another L1 penalty.
    public Growth alpha(double alpha) {
        return new Growth(
                leaves, depth, lambda, alpha, gamma, minChildWeight, minRows, isSymmetric);
    }

    /// With another price of a split.
    public Growth gamma(double gamma) {
        return new Growth(
                leaves, depth, lambda, alpha, gamma, minChildWeight, minRows, isSymmetric);
    }

    /// With another least weight of a leaf.
    public Growth minChildWeight(double minChildWeight) {
        return new Growth(
                leaves, depth, lambda, alpha, gamma, minChildWeight, minRows, isSymmetric);
    }

    /// With another least number of rows of a leaf.
    public Growth minRows(int minRows) {
        return new Growth(
                leaves, depth, lambda, alpha, gamma, minChildWeight, minRows, isSymmetric);
    }

    /// Whether a node so deep may be split.
    boolean reaches(int nodeDepth) {
        return depth == 0 || nodeDepth < depth;
    }
}
