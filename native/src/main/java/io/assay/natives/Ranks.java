package io.assay.natives;

import static java.lang.foreign.MemorySegment.ofArray;
import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.MemoryLayout;
import java.lang.invoke.MethodHandle;

/// Places of rows among few sorted keys.
final class Ranks {
    /// Rows of a call: at 5 ns each, as where many keys share a cell, 80 us.
    private static final int ROWS = 1 << 14;

    private Ranks() {}

    static long of(
            byte[] truth,
            float[] score,
            int from,
            int to,
            int label,
            int[] sorted,
            int[] starts,
            int low,
            int high,
            int shift) {
        try {
            return (long)
                    OfFloats.gate.invokeExact(
                            truth, score, from, to, label, sorted, starts, low, high, shift);
        } catch (Throwable e) {
            throw Library.unexpected(e);
        }
    }

    static long pieces(
            byte[] truth,
            float[] score,
            int from,
            int to,
            int label,
            int[] sorted,
            int[] starts,
            int low,
            int high,
            int shift) {
        long sum = 0;
        for (int start = from, end; start < to; start = end) {
            end = Math.min(to - start, ROWS) + start;
            sum += call(truth, score, start, end, label, sorted, starts, low, high, shift);
        }
        return sum;
    }

    private static long call(
            byte[] truth,
            float[] score,
            int from,
            int to,
            int label,
            int[] sorted,
            int[] starts,
            int low,
            int high,
            int shift) {
        try {
            return (long)
                    OfFloats.RANKS.invokeExact(
                            ofArray(truth),
                            ofArray(score),
                            from,
                            to,
                            label,
                            ofArray(sorted),
                            ofArray(starts),
                            low,
                            high,
                            shift);
        } catch (Throwable e) {
            throw Library.unexpected(e);
        }
    }

    static long of(
            byte[] truth,
            double[] score,
            int from,
            int to,
            int label,
            long[] sorted,
            int[] starts,
            long low,
            long high,
            int shift) {
        try {
            return (long)
                    OfDoubles.gate.invokeExact(
                            truth, score, from, to, label, sorted, starts, low, high, shift);
        } catch (Throwable e) {
            throw Library.unexpected(e);
        }
    }

    static long pieces(
            byte[] truth,
            double[] score,
            int from,
            int to,
            int label,
            long[] sorted,
            int[] starts,
            long low,
            long high,
            int shift) {
        long sum = 0;
        for (int start = from, end; start < to; start = end) {
            end = Math.min(to - start, ROWS) + start;
            sum += call(truth, score, start, end, label, sorted, starts, low, high, shift);
        }
        return sum;
    }

    private static long call(
            byte[] truth,
            double[] score,
            int from,
            int to,
            int label,
            long[] sorted,
            int[] starts,
            long low,
            long high,
            int shift) {
        try {
            return (long)
                    OfDoubles.RANKS.invokeExact(
                            ofArray(truth),
                            ofArray(score),
                            from,
                            to,
                            label,
                            ofArray(sorted),
                            ofArray(starts),
                            low,
                            high,
                            shift);
        } catch (Throwable e) {
            throw Library.unexpected(e);
        }
    }

    private static MethodHandle gate(Class<?> scores, Class<?> key, Class<?> keys) {
        return Gate.to(
                Ranks.class,
                "pieces",
                long.class,
                byte[].class,
                scores,
                int.class,
                int.class,
                int.class,
                keys,
                int[].class,
                key,
                key,
                int.class);
    }

    private static MethodHandle bind(String type, MemoryLayout key) {
        return Library.ofLong(
                "ranks_" + type,
                ADDRESS,
                ADDRESS,
                JAVA_INT,
                JAVA_INT,
                JAVA_INT,
                ADDRESS,
                ADDRESS,
                key,
                key,
                JAVA_INT);
    }

    private static final class OfFloats {
        static MethodHandle gate = gate(float[].class, int.class, int[].class);
        static final MethodHandle RANKS = bind("float", JAVA_INT);
    }

    private static final class OfDoubles {
        static MethodHandle gate = gate(double[].class, long.class, long[].class);
        static final MethodHandle RANKS = bind("double", JAVA_LONG);
    }
}
