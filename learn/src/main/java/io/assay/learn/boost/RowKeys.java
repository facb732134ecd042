package io.assay.learn.boost;

import io.assay.kernel.FloatKeys;
import io.assay.learn.Table;

/// A block of rows, feature after feature, as keys of the order of their values. A missing value has the
/// lowest or the highest key, as its feature says.
final class RowKeys {
    /// Rows of a block: small enough for the first-level cache, large enough to use a tree well.
    static final int BLOCK = 64;

    final int[] keys;

    RowKeys(int features) {
        keys = new int[BLOCK * features];
    }

    /// Reads `count` rows of a table, from `first` on.
    ///
    /// @param features as in [Forest]
    void read(Table table, int first, int count, int[] features) {
        for (int f = 0; f < features.length; f++) {
            float[] values = table.stored(features[f] >> 1);
            int missing = (features[f] & 1) == 1 ? Integer.MIN_VALUE : Integer.MAX_VALUE;
            for (int i = 0; i < count; i++) {
                float x = values[table.base(first + i)];
                keys[f * BLOCK + i] = Float.isNaN(x) ? missing : FloatKeys.key(x);
            }
        }
    }
}
