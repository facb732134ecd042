package io.assay.natives;

import static java.lang.foreign.MemorySegment.ofArray;

/// Making and sorting keys. A sort stops by itself after each piece and keeps in its scratch how far
/// it came.
final class Keys {
    /// Keys that are sorted in one call: at 5 ns each, 80 us.
    private static final int AT_ONCE = 1 << 14;

    private Keys() {}

    static int split(
            byte[] truth, float[] score, int from, int to, int[] keys, int front, int back) {
        for (int start = from, end; start < to; start = end) {
            end = Piece.end(start, to);
            int before = front;
            front = call(truth, score, start, end, keys, front, back);
            back -= end - start - (front - before);
        }
        return front;
    }

    private static int call(
            byte[] truth, float[] score, int from, int to, int[] keys, int front, int back) {
        try {
            return (int)
                    Library.SPLIT_FLOAT.invokeExact(
                            ofArray(truth), ofArray(score), from, to, ofArray(keys), front, back);
        } catch (Throwable e) {
            throw Library.unexpected(e);
        }
    }

    static int split(
            byte[] truth, double[] score, int from, int to, long[] keys, int front, int back) {
        for (int start = from, end; start < to; start = end) {
            end = Piece.end(start, to);
            int before = front;
            front = call(truth, score, start, end, keys, front, back);
            back -= end - start - (front - before);
        }
        return front;
    }

    private static int call(
            byte[] truth, double[] score, int from, int to, long[] keys, int front, int back) {
        try {
            return (int)
                    Doubles.SPLIT.invokeExact(
                            ofArray(truth), ofArray(score), from, to, ofArray(keys), front, back);
        } catch (Throwable e) {
            throw Library.unexpected(e);
        }
    }

    static void sort(int[] keys, int from, int to, int[] scratch) {
        if (to - from <= AT_ONCE) {
            sortRange(keys, from, to, scratch);
            return;
        }
        int more = call(keys, from, to, scratch, 1);
        while (more != 0) {
            more = call(keys, from, to, scratch, 0);
        }
    }

    private static void sortRange(int[] keys, int from, int to, int[] scratch) {
        try {
            Library.SORT_RANGE_INT.invokeExact(ofArray(keys), from, to, ofArray(scratch));
        } catch (Throwable e) {
            throw Library.unexpected(e);
        }
    }

    private static int call(int[] keys, int from, int to, int[] scratch, int first) {
        try {
            return (int)
                    Library.SORT_INT.invokeExact(
                            ofArray(keys), from, to, ofArray(scratch), scratch.length, first);
        } catch (Throwable e) {
            throw Library.unexpected(e);
        }
    }

    static void sort(long[] keys, int from, int to, long[] scratch) {
        if (to - from <= AT_ONCE) {
            sortRange(keys, from, to, scratch);
            return;
        }
        int more = call(keys, from, to, scratch, 1);
        while (more != 0) {
            more = call(keys, from, to, scratch, 0);
        }
    }

    private static void sortRange(long[] keys, int from, int to, long[] scratch) {
        try {
            Doubles.SORT_RANGE.invokeExact(ofArray(keys), from, to, ofArray(scratch));
        } catch (Throwable e) {
            throw Library.unexpected(e);
        }
    }

    private static int call(long[] keys, int from, int to, long[] scratch, int first) {
        try {
            return (int)
                    Doubles.SORT.invokeExact(
                            ofArray(keys), from, to, ofArray(scratch), scratch.length, first);
        } catch (Throwable e) {
            throw Library.unexpected(e);
        }
    }
}
