package io.assay.natives;

import static java.lang.foreign.MemorySegment.ofArray;
import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.invoke.MethodHandle;

/// Making keys, the positive ones in front.
final class Keys {
    private Keys() {}

    static int split(
            byte[] truth, float[] score, int from, int to, int[] keys, int front, int back) {
        try {
            return (int) OfFloats.gate.invokeExact(truth, score, from, to, keys, front, back);
        } catch (Throwable e) {
            throw Library.unexpected(e);
        }
    }

    static int split(
            byte[] truth, double[] score, int from, int to, long[] keys, int front, int back) {
        try {
            return (int) OfDoubles.gate.invokeExact(truth, score, from, to, keys, front, back);
        } catch (Throwable e) {
            throw Library.unexpected(e);
        }
    }

    static int pieces(
            byte[] truth, float[] score, int from, int to, int[] keys, int front, int back) {
        for (int start = from, end; start < to; start = end) {
            end = Piece.end(start, to);
            int before = front;
            front = call(truth, score, start, end, keys, front, back);
            back -= end - start - (front - before);
        }
        return front;
    }

    static int pieces(
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
            byte[] truth, float[] score, int from, int to, int[] keys, int front, int back) {
        try {
            return (int)
                    OfFloats.SPLIT.invokeExact(
                            ofArray(truth), ofArray(score), from, to, ofArray(keys), front, back);
        } catch (Throwable e) {
            throw Library.unexpected(e);
        }
    }

    private static int call(
            byte[] truth, double[] score, int from, int to, long[] keys, int front, int back) {
        try {
            return (int)
                    OfDoubles.SPLIT.invokeExact(
                            ofArray(truth), ofArray(score), from, to, ofArray(keys), front, back);
        } catch (Throwable e) {
            throw Library.unexpected(e);
        }
    }

    private static MethodHandle gate(Class<?> scores, Class<?> keys) {
        return Gate.to(
                Keys.class,
                "pieces",
                int.class,
                byte[].class,
                scores,
                int.class,
                int.class,
                keys,
                int.class,
                int.class);
    }

    private static MethodHandle bind(String type) {
        return Library.ofInt(
                "split_" + type, ADDRESS, ADDRESS, JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT, JAVA_INT);
    }

    private static final class OfFloats {
        static MethodHandle gate = gate(float[].class, int[].class);
        static final MethodHandle SPLIT = bind("float");
    }

    private static final class OfDoubles {
        static MethodHandle gate = gate(double[].class, long[].class);
        static final MethodHandle SPLIT = bind("double");
    }
}
