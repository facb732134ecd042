package io.assay.learn.boost;

import io.assay.kernel.FloatKeys;
import io.assay.learn.Table;

/// A block of rows, feature after feature, as keys of the order of their values. A missing value has the
/// lowest or the highest key, as its feature says; categories have their codes.
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
            boolean isSet = features[f] < 0;
            int column = isSet ? ~features[f] : features[f] >> 1;
            float[] values = table.stored(column);
            int missing = (features[f] & 1) == 1 ? Integer.MIN_VALUE : Integer.MAX_VALUE;
            if (isSet) {
                missing = table.columns().get(column).categories().size();
            }
            for (int i = 0; i < count; i++) {
                float x = values[table.base(first + i)];
                int key = isSet ? (int) x : FloatKeys.key(x);
                keys[f * BLOCK + i] = Float.isNaN(x) ? missing : key;
            }
        }
    }
}
