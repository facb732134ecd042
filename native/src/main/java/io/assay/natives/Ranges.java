package io.assay.natives;

import static java.lang.foreign.MemorySegment.ofArray;
import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.MemoryLayout;
import java.lang.invoke.MethodHandle;

/// Rows into ranges.
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
            return (int)
                    OfFloats.gate.invokeExact(
                            truth, score, from, to, low, high, shift, ranges, pool, cursors, links,
                            free);
        } catch (Throwable e) {
            throw Library.unexpected(e);
        }
    }

    static int pieces(
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
        int next = free;
        for (int start = from, end; start < to; start = end) {
            end = Math.min(to - start, ROWS) + start;
            next =
                    call(
                            truth, score, start, end, low, high, shift, ranges, pool, cursors,
                            links, next);
        }
        return next;
    }

    private static int call(
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
            return (int)
                    OfFloats.PARTITION.invokeExact(
                            ofArray(truth),
                            ofArray(score),
                            from,
                            to,
                            low,
                            high,
                            shift,
                            ofArray(ranges),
                            ofArray(pool),
                            ofArray(cursors),
                            ofArray(links),
                            free);
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
            return (int)
                    OfDoubles.gate.invokeExact(
                            truth, score, from, to, low, high, shift, ranges, pool, cursors, links,
                            free);
        } catch (Throwable e) {
            throw Library.unexpected(e);
        }
    }

    static int pieces(
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
        int next = free;
        for (int start = from, end; start < to; start = end) {
            end = Math.min(to - start, ROWS) + start;
            next =
                    call(
                            truth, score, start, end, low, high, shift, ranges, pool, cursors,
                            links, next);
        }
        return next;
    }

    private static int call(
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
            return (int)
                    OfDoubles.PARTITION.invokeExact(
                            ofArray(truth),
                            ofArray(score),
                            from,
                            to,
                            low,
                            high,
                            shift,
                            ofArray(ranges),
                            ofArray(pool),
                            ofArray(cursors),
                            ofArray(links),
                            free);
        } catch (Throwable e) {
            throw Library.unexpected(e);
        }
    }

    private static MethodHandle gate(Class<?> scores, Class<?> key, Class<?> keys) {
        return Gate.to(
                Ranges.class,
                "pieces",
                int.class,
                byte[].class,
                scores,
                int.class,
                int.class,
                key,
                key,
                int.class,
                char[].class,
                keys,
                int[].class,
                int[].class,
                int.class);
    }

    private static MethodHandle bind(String type, MemoryLayout key) {
        return Library.ofInt(
                "partition_" + type,
                ADDRESS,
                ADDRESS,
                JAVA_INT,
                JAVA_INT,
                key,
                key,
                JAVA_INT,
                ADDRESS,
                ADDRESS,
                ADDRESS,
                ADDRESS,
                JAVA_INT);
    }

    private static final class OfFloats {
        static MethodHandle gate = gate(float[].class, int.class, int[].class);
        static final MethodHandle PARTITION = bind("float", JAVA_INT);
    }

    private static final class OfDoubles {
        static MethodHandle gate = gate(double[].class, long.class, long[].class);
        static final MethodHandle PARTITION = bind("double", JAVA_LONG);
    }
}
