package io.assay.bench;

import io.assay.split.Folds;
import io.assay.split.Split;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// How fast are the rows of two classes cut into ten stratified folds: the fold of each row, then the
/// rows by fold?
///
/// The limit. A row reads a byte, writes a byte, takes 16 random bits (0.1 ns in vectors, 1 ns without)
/// and adds to two counters, its class and its class in its fold, 0.5 ns each: about 1.2 ns, 800 M/s, where
/// one core makes 3.5 dependent steps a nanosecond. The row order adds a counter and 4 bytes of memory:
/// about 1 ns more.
public class FoldsBenchmark extends Measured {
    private static final int FOLDS = 10;
    private static final long SEED = 42;

    /// The loop beside the library, on the same rows.
    @State(Scope.Benchmark)
    public static class Beside {
        HandFolds hand;

        /// Folds have equal counts of each class, the hand loop's too.
        @Setup
        public void check(BinaryRows rows, KernelChoice choice) {
            choice.inUse();
            hand = new HandFolds(rows.truth, FOLDS);
            int[] classes = new int[rows.rows];
            int[] dealt = new int[rows.rows];
            byte[] ids = hand.ids();
            for (int i = 0; i < classes.length; i++) {
                classes[i] = rows.truth[i];
                dealt[i] = ids[i];
            }
            even("hand", Folds.given(dealt).balance(classes).classGap());
            even("ids", Folds.stratified(rows.truth, FOLDS, SEED).balance(classes).classGap());
            even(
                    "blocks",
                    Folds.permutedBlocks(rows.truth, FOLDS, SEED).balance(classes).classGap());
        }

        private static void even(String row, int gap) {
            if (gap > 1) {
                throw new IllegalStateException(row + ": classes differ by " + gap + " rows");
            }
        }
    }

    /// By hand: the fold of each row.
    @Benchmark
    @Reads(bytes = 1)
    public byte[] handIds(Beside beside) {
        return beside.hand.ids();
    }

    /// By hand: the rows by fold.
    @Benchmark
    @Reads(bytes = 1)
    public int[] handOrder(Beside beside) {
        return beside.hand.order();
    }

    /// Uniform over balanced assignments: the fold of each row.
    @Benchmark
    @Reads(bytes = 1, hand = "handIds")
    public Folds ids(BinaryRows rows, Beside beside) {
        return Folds.stratified(rows.truth, FOLDS, SEED);
    }

    /// The same with the rows by fold, which the first split needs.
    @Benchmark
    @Reads(bytes = 1, hand = "handOrder")
    public Split order(BinaryRows rows, Beside beside) {
        return Folds.stratified(rows.truth, FOLDS, SEED).split(0);
    }

    /// Permuted blocks: the fold of each row.
    @Benchmark
    @Reads(bytes = 1, hand = "handIds")
    public Folds blocks(BinaryRows rows, Beside beside) {
        return Folds.permutedBlocks(rows.truth, FOLDS, SEED);
    }
}
