package io.assay.cell;

import java.util.Arrays;

/// Only the cells that are not 0, sorted row by row.
public final class SparseCells implements CellTable {
    private final long[] keys;
    private final double[] counts;

    /// Keys as made by [#key], rising, with the count of each.
    public SparseCells(long[] keys, double[] counts) {
        this.keys = keys;
        this.counts = counts;
    }

    /// A number for a cell that does not depend on how many classes there are and rises row by row.
    public static long key(int truth, int predicted) {
        return (long) truth << 32 | predicted;
    }

    static int truth(long key) {
        return (int) (key >>> 32);
    }

    static int predicted(long key) {
        return (int) key;
    }

    @Override
    public double at(int truth, int predicted) {
        int place = Arrays.binarySearch(keys, key(truth, predicted));
        return place < 0 ? 0 : counts[place];
    }

    @Override
    public void forEach(Visitor visitor) {
        for (int i = 0; i < keys.length; i++) {
            visitor.cell(truth(keys[i]), predicted(keys[i]), counts[i]);
        }
    }
}
