package io.assay.bench;

import io.assay.kernel.CountTable;
import io.assay.kernel.Kernels;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// What does it earn to hold classes in bytes, a quarter of what ints need?
public class ByteClassesBenchmark extends Measured {

    /// Rows of [ClassRows] and the hand loop's table. Calls add to it.
    @State(Scope.Benchmark)
    public static class Bytes {

        /// In the cache and beyond it.
        @Param({"100000", "10000000"})
        public int rows;

        /// Classes.
        @Param({"10", "100"})
        public int classes;

        final ClassRows data = new ClassRows();
        long[] matrix;

        /// Draws the rows.
        @Setup
        public void draw() {
            data.rows = rows;
            data.classes = classes;
            data.draw();
            matrix = new long[classes * classes];
        }
    }

    /// The table of the kernels, compared once. Calls add to it.
    @State(Scope.Benchmark)
    public static class Checked {
        Kernels loops;
        CountTable table;

        /// The counts are those of the hand loop.
        @Setup
        public void check(Bytes rows, KernelChoice choice) {
            loops = choice.loops;
            table = new CountTable(rows.classes);
            ByteClassesBenchmark benchmark = new ByteClassesBenchmark();
            long[] expected = benchmark.hand(rows).clone();
            Expected.counts("table", expected, benchmark.table(rows, this).counts());
        }
    }

    /// By hand, on one array: faster than an array of arrays.
    @Benchmark
    @Reads(bytes = 2)
    public long[] hand(Bytes rows) {
        byte[] truth = rows.data.bytes;
        byte[] predicted = rows.data.predictedBytes;
        long[] matrix = rows.matrix;
        int classes = rows.classes;
        for (int i = 0; i < truth.length; i++) {
            matrix[truth[i] * classes + predicted[i]]++;
        }
        return matrix;
    }

    /// Byte labels and predictions.
    @Benchmark
    @Reads(bytes = 2, hand = "hand")
    public CountTable table(Bytes rows, Checked checked) {
        checked.loops.tabulate(
                rows.data.bytes, rows.data.predictedBytes, 0, rows.rows, checked.table);
        return checked.table;
    }
}
