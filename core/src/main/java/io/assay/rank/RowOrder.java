package io.assay.rank;

import io.assay.kernel.KernelRegistry;
import io.assay.kernel.Kernels;
import java.util.Arrays;

/// Rows in the order of a number each, equal numbers in the order of the rows.
///
/// The upper half of each number is sorted beside the row in one long, then the lower half within rows
/// that agree in the upper one.
public final class RowOrder {
    private static final int FEW = 24;
    private static final long LOW = 0xFFFF_FFFFL;

    private final double[] x;
    private final long[] keys;
    private final long[] scratch;

    private RowOrder(double[] x) {
        this.x = x;
        keys = new long[x.length];
        scratch = new long[Kernels.SORT_SCRATCH + x.length];
    }

    /// The rows, lowest number first. No NaN; -0.0 equals 0.0.
    public static int[] of(double[] x) {
        return new RowOrder(x).rows();
    }

    private int[] rows() {
        Kernels kernels = KernelRegistry.kernels();
        for (int i = 0; i < x.length; i++) {
            keys[i] = ordered(x[i]) & ~LOW | i;
        }
        kernels.sort(keys, 0, keys.length, scratch);
        int[] rows = new int[keys.length];
        for (int from = 0, to; from < rows.length; from = to) {
            to = from + 1;
            while (to < rows.length && keys[to] >> 32 == keys[from] >> 32) {
                to++;
            }
            if (to - from > 1) {
                sortByLowerHalf(kernels, from, to);
            }
        }
        for (int i = 0; i < rows.length; i++) {
            rows[i] = (int) keys[i];
        }
        return rows;
    }

    /// Only the row numbers are kept.
    private void sortByLowerHalf(Kernels kernels, int from, int to) {
        for (int i = from; i < to; i++) {
            int row = (int) keys[i];
            keys[i] = (ordered(x[row]) << 32 ^ Long.MIN_VALUE) | row;
        }
        if (to - from <= FEW) {
            Arrays.sort(keys, from, to);
        } else {
            kernels.sort(keys, from, to, scratch);
        }
    }

    /// A long that compares as the number does.
    private static long ordered(double number) {
        long bits = Double.doubleToRawLongBits(number + 0.0);
        return bits ^ bits >> 63 & Long.MAX_VALUE;
    }

    /// The place of each row among the distinct numbers, from 0.
    ///
    /// @param rows what [#of] returned for the same numbers
    public static int[] places(double[] x, int[] rows) {
        int[] places = new int[x.length];
        for (int i = 1, place = 0; i < rows.length; i++) {
            place += x[rows[i]] == x[rows[i - 1]] ? 0 : 1;
            places[rows[i]] = place;
        }
        return places;
    }
}
