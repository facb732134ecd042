package io.assay.bench;

import io.assay.kernel.DoubleKeys;
import io.assay.kernel.FloatKeys;
import io.assay.kernel.Kernels;
import java.util.Arrays;

/// Calls of those methods of the seam that count rows by value or look them up among a rare class:
/// scores of 1,000 values, and 1,000 keys in 65,536 cells.
final class SeamValues {
    private static final int VALUES = 1000;
    private static final int SLOTS = 1 << 14;
    private static final int CELL_BITS = 16;

    private final SeamRows rows;
    private final float[] floats;
    private final double[] doubles;
    private final int[] intTable = new int[SLOTS];
    private final long[] longTable = new long[SLOTS];
    private final int[] counts = new int[2 * SLOTS + 1];
    private final int[] intSorted = new int[VALUES + 1];
    private final long[] longSorted = new long[VALUES + 1];
    private final int[] intStarts;
    private final int[] longStarts;
    private final int intShift;
    private final int longShift;

    SeamValues(SeamRows rows) {
        this.rows = rows;
        floats = new float[rows.rows];
        doubles = new double[rows.rows];
        for (int i = 0; i < rows.rows; i++) {
            floats[i] = (int) (rows.doubles[i] * VALUES) / (float) VALUES;
            doubles[i] = floats[i];
        }
        for (int i = 0; i < VALUES; i++) {
            intSorted[i] = FloatKeys.key((i + 0.5f) / VALUES);
            longSorted[i] = DoubleKeys.key((i + 0.5) / VALUES);
        }
        intSorted[VALUES] = FloatKeys.ABOVE_ALL;
        longSorted[VALUES] = DoubleKeys.ABOVE_ALL;
        intShift = shift((long) intSorted[VALUES - 1] - intSorted[0]);
        longShift = shift(longSorted[VALUES - 1] - longSorted[0]);
        intStarts = starts(Arrays.stream(intSorted).asLongStream().toArray(), intShift);
        longStarts = starts(longSorted, longShift);
    }

    private static int shift(long span) {
        return Math.max(0, Long.SIZE - Long.numberOfLeadingZeros(span) - CELL_BITS);
    }

    private static int[] starts(long[] sorted, int shift) {
        int[] starts = new int[(1 << CELL_BITS) + 2];
        int place = 0;
        for (int cell = 0; cell < starts.length; cell++) {
            while (place < VALUES && sorted[place] - sorted[0] >>> shift < cell) {
                place++;
            }
            starts[cell] = place;
        }
        return starts;
    }

    long ranksOfFloats(Kernels k) {
        return k.ranks(
                rows.truth,
                rows.floats,
                0,
                rows.rows,
                1,
                intSorted,
                intStarts,
                intSorted[0],
                intSorted[VALUES - 1],
                intShift);
    }

    long ranksOfDoubles(Kernels k) {
        return k.ranks(
                rows.truth,
                rows.doubles,
                0,
                rows.rows,
                1,
                longSorted,
                longStarts,
                longSorted[0],
                longSorted[VALUES - 1],
                longShift);
    }

    long tallyFloats(Kernels k) {
        Arrays.fill(intTable, Integer.MIN_VALUE);
        Arrays.fill(counts, 0);
        return k.tally(rows.truth, floats, 0, rows.rows, intTable, counts, 4 * VALUES)
                + counts[2 * SLOTS];
    }

    long tallyDoubles(Kernels k) {
        Arrays.fill(longTable, Long.MIN_VALUE);
        Arrays.fill(counts, 0);
        return k.tally(rows.truth, doubles, 0, rows.rows, longTable, counts, 4 * VALUES)
                + counts[2 * SLOTS];
    }
}
