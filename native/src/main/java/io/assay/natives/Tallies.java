package io.assay.natives;

import static java.lang.foreign.MemorySegment.ofArray;
import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.invoke.MethodHandle;

/// Counting rows by value.
final class Tallies {
    /// Rows of a call: at 5 ns each, as where a table leaves the cache, 80 us.
    private static final int ROWS = 1 << 14;

    private Tallies() {}

    static int of(
            byte[] truth, float[] score, int from, int to, int[] values, int[] counts, int most) {
        try {
            return (int) OfFloats.gate.invokeExact(truth, score, from, to, values, counts, most);
        } catch (Throwable e) {
            throw Library.unexpected(e);
        }
    }

    static int pieces(
            byte[] truth, float[] score, int from, int to, int[] values, int[] counts, int most) {
        int start = from;
        int end = from;
        while (start < to && start == end) {
            end = Math.min(to - start, ROWS) + start;
            start = call(truth, score, start, end, values, counts, most);
        }
        return start;
    }

    private static int call(
            byte[] truth, float[] score, int from, int to, int[] values, int[] counts, int most) {
        try {
            return (int)
                    OfFloats.TALLY.invokeExact(
                            ofArray(truth),
                            ofArray(score),
                            from,
                            to,
                            ofArray(values),
                            values.length,
                            ofArray(counts),
                            most);
        } catch (Throwable e) {
            throw Library.unexpected(e);
        }
    }

    static int of(
            byte[] truth, double[] score, int from, int to, long[] values, int[] counts, int most) {
        try {
            return (int) OfDoubles.gate.invokeExact(truth, score, from, to, values, counts, most);
        } catch (Throwable e) {
            throw Library.unexpected(e);
        }
    }

    static int pieces(
            byte[] truth, double[] score, int from, int to, long[] values, int[] counts, int most) {
        int start = from;
        int end = from;
        while (start < to && start == end) {
            end = Math.min(to - start, ROWS) + start;
            start = call(truth, score, start, end, values, counts, most);
        }
        return start;
    }

    private static int call(
            byte[] truth, double[] score, int from, int to, long[] values, int[] counts, int most) {
        try {
            return (int)
                    OfDoubles.TALLY.invokeExact(
                            ofArray(truth),
                            ofArray(score),
                            from,
                            to,
                            ofArray(values),
                            values.length,
                            ofArray(counts),
                            most);
        } catch (Throwable e) {
            throw Library.unexpected(e);
        }
    }

    private static MethodHandle gate(Class<?> scores, Class<?> keys) {
        return Gate.to(
                Tallies.class,
                "pieces",
                int.class,
                byte[].class,
                scores,
                int.class,
                int.class,
                keys,
                int[].class,
                int.class);
    }

    private static MethodHandle bind(String type) {
        return Library.ofInt(
                "tally_" + type,
                ADDRESS,
                ADDRESS,
                JAVA_INT,
                JAVA_INT,
                ADDRESS,
                JAVA_INT,
                ADDRESS,
                JAVA_INT);
    }

    private static final class OfFloats {
        static MethodHandle gate = gate(float[].class, int[].class);
        static final MethodHandle TALLY = bind("float");
    }

    private static final class OfDoubles {
        static MethodHandle gate = gate(double[].class, long[].class);
        static final MethodHandle TALLY = bind("double");
    }
}
