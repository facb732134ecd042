package io.assay.kernel;

/// Keys to the lists of their ranges: a table look-up, a counter and a store per row, no branch but
/// one at the end of each chunk.
///
/// Limit: 20 operations a row with five loads and stores, 3.5 steps; measured 16 for floats, 21 %
/// of it, and 14 for doubles, 25 %. C takes half of that.
final class ScalarPartition {
    private static final int LAST = Kernels.CHUNK - 1;
    private static final int BITS = Integer.numberOfTrailingZeros(Kernels.CHUNK);

    private ScalarPartition() {}

    static int of(
            byte[] truth,
            float[] score,
            int from,
            int to,
            int low,
            int high,
            int shift,
            char[] ranges,
            int[] pool,
            int[] cursors,
            int[] links,
            int free) {
        for (int i = from; i < to; i++) {
            int key = FloatKeys.key(score[i]);
            int cell = Math.min(Math.max(key, low), high) - low >>> shift;
            int list = 2 * ranges[cell] + truth[i];
            int at = cursors[list];
            pool[at] = key;
            int next = at + 1;
            if ((next & LAST) == 0) {
                links[free] = at >>> BITS;
                next = free++ << BITS;
            }
            cursors[list] = next;
        }
        return free;
    }

    static int of(
            byte[] truth,
            double[] score,
            int from,
            int to,
            long low,
            long high,
            int shift,
            char[] ranges,
            long[] pool,
            int[] cursors,
            int[] links,
            int free) {
        for (int i = from; i < to; i++) {
            long key = DoubleKeys.key(score[i]);
            int cell = (int) (Math.min(Math.max(key, low), high) - low >>> shift);
            int list = 2 * ranges[cell] + truth[i];
            int at = cursors[list];
            pool[at] = key;
            int next = at + 1;
            if ((next & LAST) == 0) {
                links[free] = at >>> BITS;
                next = free++ << BITS;
            }
            cursors[list] = next;
        }
        return free;
    }
}
