package io.assay.learn.grow;

import io.assay.kernel.FloatKeys;
import io.assay.learn.Table;

/// A block of rows as keys of the order of their values, row after row, so that a row's walk through a
/// deep tree stays in a few lines of cache. Each value stands twice: a missing one with the highest key,
/// and with the lowest, for the nodes at which it goes left.
public final class KeyRows {
    /// Where a row has a key that is above no threshold: for leaves.
    static final int NONE = 0;

    /// Where a row's keys begin: that of column c is at `2 c`, its twin for missing values to the left next.
    static final int FIRST = 1;

    private static final int MOST_ROWS = 1024;
    private static final int LEAST_ROWS = 64;

    /// Keys that are as many as the second-level cache holds beside a tree.
    private static final int KEYS = 1 << 16;

    private final int stride;
    private final int rows;
    private final int[] keys;
    private int count;

    /// Room for a block.
    public KeyRows(int columns) {
        stride = FIRST + 2 * columns;
        rows = Math.max(LEAST_ROWS, Math.min(MOST_ROWS, KEYS / stride & -8));
        keys = new int[rows * stride];
    }

    /// Reads as many rows from `first` on as there are, and as there is room for.
    ///
    /// @param most how many are wanted
    public void read(Table table, int first, int most) {
        count = Math.min(Math.min(rows, most), table.rows() - first);
        for (int i = 0; i < count; i++) {
            keys[i * stride + NONE] = Integer.MIN_VALUE;
        }
        for (int c = 0; 2 * c + FIRST < stride; c++) {
            float[] values = table.stored(c);
            for (int i = 0; i < count; i++) {
                float x = values[table.base(first + i)];
                int at = i * stride + FIRST + 2 * c;
                int key = FloatKeys.key(x);
                keys[at] = Float.isNaN(x) ? Integer.MAX_VALUE : key;
                keys[at + 1] = Float.isNaN(x) ? Integer.MIN_VALUE : key;
            }
        }
    }

    /// How many rows were read.
    public int count() {
        return count;
    }

    int stride() {
        return stride;
    }

    int[] keys() {
        return keys;
    }
}
