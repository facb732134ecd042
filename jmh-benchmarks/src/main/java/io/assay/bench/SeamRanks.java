package io.assay.bench;

import io.assay.kernel.DoubleKeys;
import io.assay.kernel.FloatKeys;
import io.assay.kernel.Kernels;
import io.assay.kernel.ScalarKernels;
import java.util.SplittableRandom;

/// Keys for those methods of the seam on which ranking stands, and calls of them: scores in [0, 1)
/// in 64 ranges of equal width, as a sample of smooth scores would cut them.
final class SeamRanks {
    private static final int RANGES = 64;
    private static final int INT_SHIFT = 20;
    private static final int LONG_SHIFT = 50;

    private final SeamRows rows;
    private final char[] intRanges = new char[(FloatKeys.key(1f) >>> INT_SHIFT) + 1];
    private final char[] longRanges = new char[(int) (DoubleKeys.key(1.0) >>> LONG_SHIFT) + 1];
    private final int[] cursors = new int[2 * RANGES];
    private final int[] links;
    private final int[] intPool;
    private final long[] longPool;

    /// Keys in random order, for the sort.
    private final int[] intKeys;

    private final long[] longKeys;

    /// Keys by range, in each the positive ones first; range r begins at `start[r]`, its negative
    /// keys at `middle[r]`.
    private final int[] intPairs;

    private final long[] longPairs;
    private final int[] start = new int[RANGES + 1];
    private final int[] middle = new int[RANGES];

    private final int[] ints;
    private final long[] longs;
    private final int[] intScratch;
    private final long[] longScratch;

    SeamRanks(SeamRows rows) {
        this.rows = rows;
        SplittableRandom random = new SplittableRandom(42);
        intKeys = random.ints(rows.rows).toArray();
        longKeys = random.longs(rows.rows).toArray();
        links = new int[rows.rows / Kernels.CHUNK + 1 + 4 * RANGES];
        intPool = new int[links.length * Kernels.CHUNK];
        longPool = new long[links.length * Kernels.CHUNK];
        intPairs = new int[rows.rows];
        longPairs = new long[rows.rows];
        ints = new int[rows.rows];
        longs = new long[rows.rows];
        intScratch = new int[rows.rows + Kernels.SORT_SCRATCH];
        longScratch = new long[rows.rows + Kernels.SORT_SCRATCH];
        cut();
        for (int range = 0; range < RANGES; range++) {
            pair(range);
        }
    }

    private void cut() {
        for (int cell = 0; cell < intRanges.length; cell++) {
            intRanges[cell] = (char) range(FloatKeys.score(cell << INT_SHIFT));
        }
        for (int cell = 0; cell < longRanges.length; cell++) {
            longRanges[cell] = (char) range(DoubleKeys.score((long) cell << LONG_SHIFT));
        }
    }

    private static int range(double score) {
        return Math.min((int) (score * RANGES), RANGES - 1);
    }

    /// A split of the rows of one range puts positives in front.
    private void pair(int range) {
        int n = 0;
        byte[] truth = new byte[rows.rows];
        float[] floats = new float[rows.rows];
        double[] doubles = new double[rows.rows];
        for (int i = 0; i < rows.rows; i++) {
            if (range(rows.doubles[i]) == range) {
                truth[n] = rows.truth[i];
                floats[n] = rows.floats[i];
                doubles[n++] = rows.doubles[i];
            }
        }
        int from = start[range];
        int to = from + n;
        start[range + 1] = to;
        Kernels scalar = new ScalarKernels();
        middle[range] = scalar.split(truth, floats, 0, n, intPairs, from, to);
        scalar.split(truth, doubles, 0, n, longPairs, from, to);
    }

    long splitFloats(Kernels k) {
        return k.split(rows.truth, rows.floats, 0, rows.rows, ints, 0, rows.rows);
    }

    long splitDoubles(Kernels k) {
        return k.split(rows.truth, rows.doubles, 0, rows.rows, longs, 0, rows.rows);
    }

    long partitionFloats(Kernels k) {
        int high = FloatKeys.key(1f);
        return k.partition(
                rows.truth,
                rows.floats,
                0,
                rows.rows,
                0,
                high,
                INT_SHIFT,
                intRanges,
                intPool,
                empty(),
                links,
                cursors.length);
    }

    long partitionDoubles(Kernels k) {
        long high = DoubleKeys.key(1.0);
        return k.partition(
                rows.truth,
                rows.doubles,
                0,
                rows.rows,
                0,
                high,
                LONG_SHIFT,
                longRanges,
                longPool,
                empty(),
                links,
                cursors.length);
    }

    private int[] empty() {
        for (int list = 0; list < cursors.length; list++) {
            cursors[list] = list * Kernels.CHUNK;
        }
        return cursors;
    }

    long pairInts(Kernels k) {
        System.arraycopy(intPairs, 0, ints, 0, ints.length);
        long pairs = 0;
        for (int r = 0; r < RANGES; r++) {
            pairs += k.halfPairs(ints, start[r], middle[r], start[r + 1], intScratch);
        }
        return pairs;
    }

    long pairLongs(Kernels k) {
        System.arraycopy(longPairs, 0, longs, 0, longs.length);
        long pairs = 0;
        for (int r = 0; r < RANGES; r++) {
            pairs += k.halfPairs(longs, start[r], middle[r], start[r + 1], longScratch);
        }
        return pairs;
    }

    long sortInts(Kernels k) {
        System.arraycopy(intKeys, 0, ints, 0, ints.length);
        k.sort(ints, 0, ints.length, intScratch);
        return ints[ints.length / 3];
    }

    long sortLongs(Kernels k) {
        System.arraycopy(longKeys, 0, longs, 0, longs.length);
        k.sort(longs, 0, longs.length, longScratch);
        return longs[longs.length / 3];
    }
}
