package io.assay.learn.boost;

import io.assay.kernel.KernelRegistry;
import io.assay.kernel.Kernels;
import io.assay.learn.Table;
import java.util.Arrays;
import java.util.List;

/// A [Forest] of small trees whose rows do not walk: all nodes of a tree are asked for eight rows at a
/// time, which is less work than a walk of each. Sums are formed in the same order, to the same bits.
final class SteppedForest {
    private final List<Page> pages;
    private final TreeSteps[] trees;

    private SteppedForest(List<Page> pages, TreeSteps[] trees) {
        this.pages = pages;
        this.trees = trees;
    }

    /// Null for a forest that had better be walked: trees are large, or few for the columns they
    /// use, or ask for categories.
    static SteppedForest of(Forest forest) {
        if (forest.sets.length > 0) {
            return null;
        }
        PageBook book;
        try {
            book = new PageBook(forest);
        } catch (ArithmeticException e) {
            return null;
        }
        TreeSteps[] trees = new TreeSteps[forest.trees()];
        StepPlan plan = new StepPlan(forest, book);
        for (int tree = 0; tree < trees.length; tree++) {
            trees[tree] = plan.of(tree);
            if (trees[tree] == null) {
                return null;
            }
        }
        return forest.nodes.length < 4 * book.pages().size()
                ? null
                : new SteppedForest(book.pages(), trees);
    }

    /// Room for a block of rows.
    static final class Scratch {
        private final PageRows rows;

        Scratch(SteppedForest forest, int rows) {
            int most = Arrays.stream(forest.trees).mapToInt(TreeSteps::sets).max().orElse(1);
            this.rows = new PageRows(forest.pages, Math.max(1, most), rows);
        }
    }

    /// Adds what all trees say of `count` rows from `first` on to their scores.
    ///
    /// @param outputs scores of a row, for which trees take turns; those of one output side by side,
    ///     `step` apart from the next
    void add(
            Table rows,
            int first,
            int count,
            Scratch scratch,
            double[] scores,
            int outputs,
            int step) {
        Kernels kernels = KernelRegistry.kernels();
        scratch.rows.read(rows, first, count);
        for (int tree = 0; tree < trees.length; tree++) {
            int at = tree % outputs * step;
            trees[tree].add(kernels, scratch.rows.block, scores, at);
        }
    }
}
