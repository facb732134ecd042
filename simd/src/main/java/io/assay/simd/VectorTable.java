package io.assay.simd;

import io.assay.kernel.CountTable;
import io.assay.kernel.Kernels;
import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.ShortVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/// Counting the cells of a K x K table: vectors number the cells of a block of rows, then one loop
/// adds to the counters. Each method returns where it stopped, at rows that fill no vector.
///
/// Limit: one load, add and store a row, about 2 steps while the counters are in the first-level
/// cache. Numbering takes a quarter of a step a row. Measured 2.2 for bytes and 1.7 for ints, all
/// of it and more, as counters take turns.
final class VectorTable {
    private static final VectorSpecies<Integer> INTS = Width.INTS;
    private static final VectorSpecies<Short> SHORTS = Width.HALF_SHORTS;
    private static final VectorSpecies<Byte> BYTES = Width.QUARTER_BYTES;
    private static final IntVector LANES = IntVector.zero(INTS).addIndex(1);

    /// Whether this width has vectors of as many bytes as there are ints in one.
    static final boolean RUNS = BYTES.length() == INTS.length();

    private VectorTable() {}

    static int of(byte[] truth, byte[] predicted, int from, int to, CountTable table) {
        int i = from;
        for (int end = next(i, to); end > i; end = next(i, to)) {
            number(truth, predicted, i, end, table);
            count(table, end - i);
            i = end;
        }
        return i;
    }

    static int of(short[] truth, short[] predicted, int from, int to, CountTable table) {
        int i = from;
        for (int end = next(i, to); end > i; end = next(i, to)) {
            number(truth, predicted, i, end, table);
            count(table, end - i);
            i = end;
        }
        return i;
    }

    /// Where the block ends that starts at `i`.
    private static int next(int i, int to) {
        int rows = Math.min(Kernels.BLOCK, to - i);
        return i + rows / INTS.length() * INTS.length();
    }

    /// Rows take turns with the tables of ints.
    private static IntVector turns(CountTable table) {
        return LANES.and(Math.max(table.copies(), 1) - 1).mul(table.stride());
    }

    private static void number(byte[] truth, byte[] predicted, int from, int to, CountTable table) {
        int[] cells = table.cells();
        int classes = table.classes();
        IntVector turns = turns(table);
        for (int i = from; i < to; i += INTS.length()) {
            var t = ByteVector.fromArray(BYTES, truth, i);
            var p = ByteVector.fromArray(BYTES, predicted, i);
            var row = (IntVector) t.convertShape(VectorOperators.B2I, INTS, 0);
            var column = (IntVector) p.convertShape(VectorOperators.B2I, INTS, 0);
            row.mul(classes).add(column).add(turns).intoArray(cells, i - from);
        }
    }

    private static void number(
            short[] truth, short[] predicted, int from, int to, CountTable table) {
        int[] cells = table.cells();
        int classes = table.classes();
        IntVector turns = turns(table);
        for (int i = from; i < to; i += INTS.length()) {
            var t = ShortVector.fromArray(SHORTS, truth, i);
            var p = ShortVector.fromArray(SHORTS, predicted, i);
            var row = (IntVector) t.convertShape(VectorOperators.S2I, INTS, 0);
            var column = (IntVector) p.convertShape(VectorOperators.S2I, INTS, 0);
            row.mul(classes).add(column).add(turns).intoArray(cells, i - from);
        }
    }

    private static void count(CountTable table, int rows) {
        if (table.copies() == 0) {
            addToBytes(table.cells(), rows, table.bytes(), table.carried());
        } else {
            addToInts(table.cells(), rows, table.counters(rows));
        }
    }

    private static void addToInts(int[] cells, int rows, int[] counters) {
        for (int i = 0; i < rows; i++) {
            counters[cells[i]]++;
        }
    }

    private static void addToBytes(int[] cells, int rows, byte[] bytes, long[] carried) {
        for (int i = 0; i < rows; i++) {
            int cell = cells[i];
            if (++bytes[cell] == 0) {
                carried[cell] += 256;
            }
        }
    }
}
