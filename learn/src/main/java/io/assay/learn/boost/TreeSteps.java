package io.assay.learn.boost;

import io.assay.kernel.Kernels;
import io.assay.kernel.TreeRows;
import io.assay.kernel.TreeStep;
import java.util.Arrays;

/// A tree as a list of steps without branches that all rows of a block take, whichever way they go: see
/// [Kernels#addTree].
///
/// Leaves are numbered from left to right, and each bit of those numbers is the union of the sets of
/// some nodes, which are taken in on the way.
final class TreeSteps {
    static final int MOST_LEAVES = TreeStep.MOST_LEAVES;
    static final int MOST_SETS = TreeStep.MOST_SETS;

    private long[] steps = new long[64];
    private int size;
    private int sets;
    private final double[] values;

    TreeSteps(int leaves) {
        values = new double[leaves];
    }

    /// Sets what a leaf adds to scores.
    void value(int leaf, double value) {
        values[leaf] = value;
    }

    /// Adds a step that parts a set.
    ///
    /// @param from the set, of which the left side stays; the right side becomes the next set
    /// @param threshold its number in the page
    /// @param taken a bit that all leaves of the right side, and none of the left, have; or
    ///     [TreeStep#NO_BIT]
    /// @param last whether neither side is needed any more
    void part(int from, int ofPage, int threshold, int taken, boolean last) {
        add(TreeStep.of(ofPage, threshold, from, taken, last), from);
    }

    /// Adds a step that takes in another bit of the leaves of a set.
    void takeIn(int from, int taken) {
        add(TreeStep.of(TreeStep.NO_PAGE, 0, from, taken, false), from);
    }

    private void add(long step, int set) {
        if (size == steps.length) {
            steps = Arrays.copyOf(steps, 2 * size);
        }
        steps[size++] = step;
        sets = Math.max(sets, set + 1);
    }

    /// One more than the number of the highest set that a step asks for.
    int sets() {
        return sets;
    }

    /// Adds what the tree says of a block of rows to their scores from `at` on.
    void add(Kernels kernels, TreeRows rows, double[] scores, int at) {
        kernels.addTree(steps, size, rows, values, scores, at);
    }
}
