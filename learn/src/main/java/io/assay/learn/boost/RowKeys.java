package io.assay.learn.boost;

import io.assay.kernel.FloatKeys;
import io.assay.learn.Table;

/// A block of rows, feature after feature, as keys of the order of their values; the highest for a
/// missing one.
final class RowKeys {
    /// Rows of a block: small enough for the first-level cache, large enough to use a tree well.
    static final int BLOCK = 64;

    final int[] keys;

    RowKeys(int columns) {
        keys = new int[BLOCK * columns];
    }

    /// Reads `count` rows of a table, from `first` on, in these columns.
    void read(Table table, int first, int count, int[] columns) {
        for (int c = 0; c < columns.length; c++) {
            float[] values = table.stored(columns[c]);
            for (int i = 0; i < count; i++) {
                float x = values[table.base(first + i)];
                keys[c * BLOCK + i] = Float.isNaN(x) ? Integer.MAX_VALUE : FloatKeys.key(x);
            }
        }
    }
}
