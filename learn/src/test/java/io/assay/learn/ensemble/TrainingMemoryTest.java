package io.assay.learn.ensemble;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import io.assay.learn.Learner;
import io.assay.learn.Table;
import io.assay.learn.bins.Bins;
import io.assay.learn.boost.GradientBoosting;
import io.assay.learn.boost.Growth;
import io.assay.learn.boost.HiggsLike;
import java.lang.management.ManagementFactory;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What learning allocates in all, by the counter of the thread: nothing is taken off for what was
/// garbage soon.
class TrainingMemoryTest {
    private static final int COLUMNS = 28;
    private static final int ROWS = 100_000;
    private static final int DEPTH = 6;
    private static final int LEAVES = 1 << DEPTH;

    /// A code a cell, and keys, scratch and a sorted copy of 4 bytes each a column at a time.
    private static final long BIN_BYTES = 16L * ROWS * COLUMNS;

    /// Truth, scores, derivatives and their packed form twice; the rows, and room to part them.
    private static final long ROW_BYTES = 72L * ROWS;

    /// A histogram for each leaf.
    private static final long HISTOGRAM_BYTES = (long) LEAVES * COLUMNS * Bins.MOST * Long.BYTES;

    /// A leaf of a round: its nodes, candidates of every column, and its part of the model. All leaves
    /// together are a fifth of the codes.
    private static final long LEAF_BYTES = 8192;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /// Classes and kernels are loaded by then.
    @BeforeAll
    static void runOnce() {
        Table few = HiggsLike.rows(0, 12_000);
        allocated(boosting(1), few);
        allocated(forest(1), few);
    }

    private static Learner boosting(int rounds) {
        return GradientBoosting.defaults().growth(Growth.levels(DEPTH)).rounds(rounds);
    }

    private static Learner forest(int trees) {
        return RandomForest.defaults().maxDepth(DEPTH).trees(trees);
    }

    private static long allocated(Learner learner, Table table) {
        return allocated(() -> learner.fit(table, 1));
    }

    private static long allocated(Runnable work) {
        long thread = Thread.currentThread().getId();
        long before = THREADS.getThreadAllocatedBytes(thread);
        work.run();
        return THREADS.getThreadAllocatedBytes(thread) - before;
    }

    private static void assertAtMost(long most, long found, String what) {
        assertTrue(found <= most, what + " took " + found + " bytes; expected at most " + most);
    }

    @Test
    void boostingTakesItsBinsAHistogramForEachLeafAndSomeBytesForEachRow() {
        Table table = HiggsLike.rows(0, ROWS);

        long one = allocated(boosting(1), table);
        long three = allocated(boosting(3), table);

        assertAtMost(BIN_BYTES + ROW_BYTES + HISTOGRAM_BYTES, one, "the first round");
        long round = (three - one) / 2;
        assertAtMost(LEAVES * LEAF_BYTES, round, "a further round");
    }

    /// A row has its count, weight, place, two scratch places, and twice a number of the response: no
    /// room for the 28 codes or 112 bytes of its values.
    @Test
    void aTreeOfAForestTakesNoCopyOfTheTable() {
        int rows = 20_000; // in bins, as more than 10,000
        Table table = HiggsLike.rows(0, rows);

        long one = allocated(forest(1), table);
        long five = allocated(forest(5), table);

        long tree = (five - one) / 4;
        assertAtMost(40L * rows + LEAVES * LEAF_BYTES / 8, tree, "a further tree");
    }

    /// The numbers of its rows, again where it is a fold of a fold; some hundred bytes for the view.
    @Test
    void aFoldTakesNoCopyOfTheTable() {
        int rows = 10_000;
        int[] fold = IntStream.range(0, rows).filter(i -> i % 10 != 0).toArray();
        int[] inner = IntStream.range(0, fold.length).filter(i -> i % 10 != 0).toArray();
        Table table = HiggsLike.rows(0, rows);
        Table[] views = {table.rows(fold), null};

        long first = allocated(() -> views[0] = table.rows(fold));
        long second = allocated(() -> views[1] = views[0].rows(inner));

        assertAtMost(1024, first, "a fold");
        assertAtMost(4L * inner.length + 1024, second, "a fold of a fold");
        assertEquals(inner.length, views[1].rows());
    }
}
