package io.assay.learn.tree;

import java.util.Locale;

/// What cost-complexity pruning makes of a tree as alpha rises.
///
/// @param alphas from which alpha on each tree is the result, rising from 0
/// @param gains by how much each lowers the impurity of the root, falling to 0
/// @param leaves of each, falling to 1
public record PruningPath(double[] alphas, double[] gains, int[] leaves) {

    /// The arrays are kept, not copied.
    public PruningPath {}

    /// A line for each tree.
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("     alpha      gain  leaves\n");
        for (int i = 0; i < alphas.length; i++) {
            text.append(
                    String.format(
                            Locale.ROOT, "%10.3g %9.4g %7d%n", alphas[i], gains[i], leaves[i]));
        }
        return text.toString();
    }
}
