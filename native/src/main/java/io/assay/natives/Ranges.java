package io.assay.natives;

import static java.lang.foreign.MemorySegment.ofArray;

/// Rows into ranges, and the pairs of a range.
final class Ranges {
    /// Rows of a call: at 5 ns each, 80 us.
    private static final int ROWS = 1 << 14;

    private Ranges() {}

    static int partition(
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
        try {
            int next = free;
            for (int start = from, end; start < to; start = end) {
                end = Math.min(to - start, ROWS) + start;
                next =
                        (int)
                                Library.PARTITION_FLOAT.invokeExact(
                                        ofArray(truth),
                                        ofArray(score),
                                        start,
                                        end,
                                        low,
                                        high,
                                        shift,
                                        ofArray(ranges),
                                        ofArray(pool),
                                        ofArray(cursors),
                                        ofArray(links),
                                        next);
            }
            return next;
        } catch (Throwable e) {
            throw Library.unexpected(e);
        }
    }

    /// -1 where counting is not possible.
    static long halfPairs(int[] keys, int from, int middle, int to) {
        try {
            return (long) Library.PAIRS_INT.invokeExact(ofArray(keys), from, middle, to);
        } catch (Throwable e) {
            throw Library.unexpected(e);
        }
    }

    static int partition(
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
        try {
            int next = free;
            for (int start = from, end; start < to; start = end) {
                end = Math.min(to - start, ROWS) + start;
                next =
                        (int)
                                Doubles.PARTITION.invokeExact(
                                        ofArray(truth),
                                        ofArray(score),
                                        start,
                                        end,
                                        low,
                                        high,
                                        shift,
                                        ofArray(ranges),
                                        ofArray(pool),
                                        ofArray(cursors),
                                        ofArray(links),
                                        next);
            }
            return next;
        } catch (Throwable e) {
            throw Library.unexpected(e);
        }
    }

    /// -1 where counting is not possible.
    static long halfPairs(long[] keys, int from, int middle, int to) {
        try {
            return (long) Doubles.PAIRS.invokeExact(ofArray(keys), from, middle, to);
        } catch (Throwable e) {
            throw Library.unexpected(e);
        }
    }
}
