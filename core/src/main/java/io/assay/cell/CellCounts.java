package io.assay.cell;

import io.assay.kernel.CountTable;
import org.eclipse.collections.impl.map.mutable.primitive.LongLongHashMap;

/// Counts rows into a K x K table while K may still grow: an array of all cells, or a map of those
/// that are not 0 where that is smaller.
public final class CellCounts {
    /// 10,000² counts are 800 MB; more classes are always kept in a map.
    private static final int MOST_DENSE_CLASSES = 10_000;

    /// An entry of the map takes the room of four cells of the array: key and count, half full.
    private static final int CELLS_PER_ENTRY = 4;

    /// Half a megabyte of cells is not worth the slower map.
    private static final long SMALL = 1 << 16;

    private CountTable dense = new CountTable(0);
    private int classes;
    private LongLongHashMap sparse;

    /// Makes room for classes `0..count - 1`, of which at most `rows` cells will be met in all.
    public void reserve(int count, long rows) {
        if (count <= classes) {
            return;
        }
        classes = count;
        if (sparse == null && count > dense.classes()) {
            if (denseIsSmaller(rows)) {
                long roomy = dense.classes() * 5L / 4;
                widen((int) Math.min(MOST_DENSE_CLASSES, Math.max(count, roomy)));
            } else {
                toSparse();
            }
        }
    }

    private boolean denseIsSmaller(long cells) {
        return classes <= MOST_DENSE_CLASSES
                && (long) classes * classes <= Math.max(SMALL, cells * CELLS_PER_ENTRY);
    }

    private void widen(int wider) {
        CountTable table = new CountTable(wider);
        cells().forEach((t, p, count) -> table.add(t, p, (long) count));
        dense = table;
    }

    private CellTable cells() {
        return new DenseCells(dense.counts(), dense.classes());
    }

    private void toSparse() {
        LongLongHashMap map = new LongLongHashMap();
        cells().forEach((t, p, count) -> map.put(SparseCells.key(t, p), (long) count));
        sparse = map;
        dense = new CountTable(0);
    }

    private void toDense() {
        LongLongHashMap map = sparse;
        sparse = null;
        widen(classes);
        map.forEachKeyValue((key, count) ->
                dense.add(SparseCells.truth(key), SparseCells.predicted(key), count));
    }

    /// Adds rows `[from, to)`; room was made for their classes.
    public void add(ClassPairs rows, int from, int to) {
        if (sparse == null) {
            rows.tabulate(from, to, dense);
            return;
        }
        for (int i = from; i < to; i++) {
            sparse.addToValue(SparseCells.key(rows.truth(i), rows.predicted(i)), 1);
        }
        if (denseIsSmaller(sparse.size())) {
            toDense();
        }
    }

    /// Adds to one cell; room was made for its classes.
    public void add(int truth, int predicted, long count) {
        if (sparse == null) {
            dense.add(truth, predicted, count);
        } else {
            sparse.addToValue(SparseCells.key(truth, predicted), count);
        }
    }

    /// Forgets all rows; the room stays.
    public void reset() {
        dense.clear();
        if (sparse != null) {
            sparse.clear();
        }
    }

    /// One more than the largest class that room was made for.
    public int classes() {
        return classes;
    }

    /// Whether only the cells that are not 0 are kept.
    boolean isSparse() {
        return sparse != null;
    }

    /// The cells as they are now. Where all cells are kept it is a view: add nothing while it is in
    /// use.
    public CellTable table() {
        if (sparse == null) {
            return cells();
        }
        long[] keys = sparse.keySet().toSortedArray();
        double[] counts = new double[keys.length];
        for (int i = 0; i < keys.length; i++) {
            counts[i] = sparse.get(keys[i]);
        }
        return new SparseCells(keys, counts);
    }
}
