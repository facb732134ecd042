package io.assay.learn.grow;

import java.util.SplittableRandom;

/// Looks in one column for a split of the rows of a node. Used by one thread.
interface Finder {

    /// Improves `best` if the column has a better split.
    ///
    /// @param rows those of the node stand at `[from, to)`; the response was opened for them
    void find(int column, int[] rows, int from, int to, SplittableRandom random, Split best);
}
