package io.assay.learn.bins;

import io.assay.kernel.FloatKeys;
import io.assay.kernel.KernelRegistry;
import io.assay.kernel.Kernels;
import io.assay.learn.Table;
import java.util.Arrays;
import java.util.SplittableRandom;

/// The rows whose values say where bins end: all of them, or one at random of each of 200,000 equal
/// stretches. Rows of weight 0 say nothing.
final class BinSample {
    private static final int MOST = 200_000;
    private static final long SEED = 0x5EED_B145;

    private BinSample() {}

    static int[] rows(Table table) {
        int rows = table.rows();
        int size = Math.min(rows, MOST);
        int[] picked = new int[size];
        int used = 0;
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < size; i++) {
            int from = (int) ((long) i * rows / size);
            int to = (int) ((i + 1L) * rows / size);
            int row = size == rows ? i : random.nextInt(from, to);
            if (table.weight(row) > 0) {
                picked[used++] = row;
            }
        }
        return Arrays.copyOf(picked, used);
    }

    /// The sorted keys of a column's values that are not missing.
    static int[] keys(Table table, int column, int[] rows) {
        float[] values = table.stored(column);
        int[] keys = new int[rows.length];
        int used = 0;
        for (int row : rows) {
            float x = values[table.base(row)];
            if (!Float.isNaN(x)) {
                keys[used++] = FloatKeys.key(x);
            }
        }
        KernelRegistry.kernels().sort(keys, 0, used, new int[Kernels.SORT_SCRATCH + used]);
        return Arrays.copyOf(keys, used);
    }
}
