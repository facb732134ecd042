package io.assay.learn.grow;

import io.assay.learn.Table;
import io.assay.learn.parallel.Parts;
import java.util.Arrays;
import java.util.concurrent.Executor;

/// Columns as ranks of their distinct values, so that every split there is can be found: each column is
/// sorted once.
public final class RankCodes implements Coded {
    private final float[][] values;
    private final int[][] codes;

    private RankCodes(int columns) {
        values = new float[columns][];
        codes = new int[columns][];
    }

    /// Sorts all columns.
    ///
    /// @param executor shares out the columns; null for the calling thread alone
    public static RankCodes of(Table table, Executor executor) {
        RankCodes ranks = new RankCodes(table.columns().size());
        Parts.run(table.columns().size(), executor, c -> ranks.sort(table, c));
        return ranks;
    }

    private void sort(Table table, int column) {
        int rows = table.rows();
        int categories = table.columns().get(column).categories().size();
        int[] ranks = new int[rows];
        codes[column] = ranks;
        if (categories > 0) {
            values[column] = new float[categories];
            for (int i = 0; i < rows; i++) {
                float x = table.value(i, column);
                ranks[i] = !Float.isNaN(x) ? (int) x : categories;
            }
            return;
        }
        long[] keys = new long[rows];
        float[] stored = table.stored(column);
        for (int i = 0; i < rows; i++) {
            keys[i] = (long) rising(stored[table.base(i)]) << 32 | i;
        }
        Arrays.sort(keys);
        rank(keys, stored, table, column);
    }

    private void rank(long[] keys, float[] stored, Table table, int column) {
        float[] distinct = new float[keys.length];
        int count = 0;
        for (long key : keys) {
            int row = (int) key;
            float x = stored[table.base(row)];
            if (!Float.isNaN(x) && (count == 0 || x != distinct[count - 1])) {
                distinct[count++] = x;
            }
            codes[column][row] = !Float.isNaN(x) ? count - 1 : count;
        }
        values[column] = Arrays.copyOf(distinct, count);
    }

    /// Bits that rise with the value; both zeros have the same, and a missing value the largest.
    private static int rising(float x) {
        int bits = Float.floatToIntBits(x + 0.0f);
        return bits ^ bits >> 31 & 0x7FFF_FFFF;
    }

    @Override
    public int codes(int column) {
        return values[column].length;
    }

    @Override
    public void gather(int column, int[] rows, int from, int to, int[] into) {
        int[] all = codes[column];
        for (int i = from; i < to; i++) {
            into[i - from] = all[rows[i]];
        }
    }

    @Override
    public float between(int column, int lower, int upper) {
        float low = values[column][lower];
        float high = values[column][upper];
        float middle = (float) (((double) low + high) / 2);
        return middle < high ? middle : low;
    }
}
