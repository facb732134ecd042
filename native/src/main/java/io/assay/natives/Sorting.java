package io.assay.natives;

import static java.lang.foreign.MemorySegment.ofArray;
import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.invoke.MethodHandle;

/// Sorting keys. A long sort stops by itself after each piece and keeps in its scratch how far it came.
final class Sorting {
    /// Keys that are sorted in one call: at 5 ns each, 80 us.
    private static final int AT_ONCE = 1 << 14;

    private Sorting() {}

    static void sort(int[] keys, int from, int to, int[] scratch) {
        try {
            OfInts.gate.invokeExact(keys, from, to, scratch);
        } catch (Throwable e) {
            throw Library.unexpected(e);
        }
    }

    static void sort(long[] keys, int from, int to, long[] scratch) {
        try {
            OfLongs.gate.invokeExact(keys, from, to, scratch);
        } catch (Throwable e) {
            throw Library.unexpected(e);
        }
    }

    static void pieces(int[] keys, int from, int to, int[] scratch) {
        if (to - from <= AT_ONCE) {
            call(keys, from, to, scratch);
            return;
        }
        int more = call(keys, from, to, scratch, 1);
        while (more != 0) {
            more = call(keys, from, to, scratch, 0);
        }
    }

    static void pieces(long[] keys, int from, int to, long[] scratch) {
        if (to - from <= AT_ONCE) {
            call(keys, from, to, scratch);
            return;
        }
        int more = call(keys, from, to, scratch, 1);
        while (more != 0) {
            more = call(keys, from, to, scratch, 0);
        }
    }

    private static void call(int[] keys, int from, int to, int[] scratch) {
        try {
            OfInts.RANGE.invokeExact(ofArray(keys), from, to, ofArray(scratch));
        } catch (Throwable e) {
            throw Library.unexpected(e);
        }
    }

    private static void call(long[] keys, int from, int to, long[] scratch) {
        try {
            OfLongs.RANGE.invokeExact(ofArray(keys), from, to, ofArray(scratch));
        } catch (Throwable e) {
            throw Library.unexpected(e);
        }
    }

    private static int call(int[] keys, int from, int to, int[] scratch, int first) {
        try {
            return (int)
                    OfInts.PIECE.invokeExact(
                            ofArray(keys), from, to, ofArray(scratch), scratch.length, first);
        } catch (Throwable e) {
            throw Library.unexpected(e);
        }
    }

    private static int call(long[] keys, int from, int to, long[] scratch, int first) {
        try {
            return (int)
                    OfLongs.PIECE.invokeExact(
                            ofArray(keys), from, to, ofArray(scratch), scratch.length, first);
        } catch (Throwable e) {
            throw Library.unexpected(e);
        }
    }

    private static MethodHandle gate(Class<?> keys) {
        return Gate.to(Sorting.class, "pieces", void.class, keys, int.class, int.class, keys);
    }

    private static MethodHandle range(String type) {
        return Library.ofVoid("sort_range_" + type, ADDRESS, JAVA_INT, JAVA_INT, ADDRESS);
    }

    private static MethodHandle piece(String type) {
        return Library.ofInt(
                "sort_" + type, ADDRESS, JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT, JAVA_INT);
    }

    private static final class OfInts {
        static MethodHandle gate = gate(int[].class);
        static final MethodHandle RANGE = range("int32_t");
        static final MethodHandle PIECE = piece("int32_t");
    }

    private static final class OfLongs {
        static MethodHandle gate = gate(long[].class);
        static final MethodHandle RANGE = range("int64_t");
        static final MethodHandle PIECE = piece("int64_t");
    }
}
