package io.assay.bench;

import io.assay.kernel.CountTable;
import io.assay.kernel.Kernels;
import java.util.Arrays;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// How fast is a table of K x K counts, small, in the cache and beyond it?
public class MulticlassBenchmark extends Measured {

    /// The table of the hand loop. Calls add to it; clearing it is not the question.
    @State(Scope.Benchmark)
    public static class HandTable {
        long[][] table;

        /// Makes it.
        @Setup
        public void make(ClassRows rows) {
            table = new long[rows.classes][rows.classes];
        }
    }

    /// The table of the kernels, compared once. Calls add to it.
    @State(Scope.Benchmark)
    public static class Checked {
        Kernels loops;
        CountTable table;

        /// The counts are those of the hand loop.
        @Setup
        public void check(ClassRows rows, KernelChoice choice) {
            loops = choice.loops;
            table = new CountTable(rows.classes);
            HandTable hand = new HandTable();
            hand.make(rows);
            MulticlassBenchmark benchmark = new MulticlassBenchmark();
            long[] expected =
                    Arrays.stream(benchmark.hand(rows, hand))
                            .flatMapToLong(Arrays::stream)
                            .toArray();
            Expected.counts("table", expected, benchmark.table(rows, this).counts());
        }
    }

    /// By hand: an array of arrays.
    @Benchmark
    @Reads(bytes = 8)
    public long[][] hand(ClassRows rows, HandTable hand) {
        int[] truth = rows.truth;
        int[] predicted = rows.predicted;
        long[][] table = hand.table;
        for (int i = 0; i < truth.length; i++) {
            table[truth[i]][predicted[i]]++;
        }
        return table;
    }

    /// Int labels and predictions.
    @Benchmark
    @Reads(bytes = 8, hand = "hand")
    public CountTable table(ClassRows rows, Checked checked) {
        checked.loops.tabulate(rows.truth, rows.predicted, 0, rows.rows, checked.table);
        return checked.table;
    }
}
