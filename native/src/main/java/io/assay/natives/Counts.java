package io.assay.natives;

import static java.lang.foreign.MemorySegment.ofArray;
import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.invoke.MethodHandle;

/// Counting the cells of a 2 x 2 table.
final class Counts {
    private Counts() {}

    static void confusion(byte[] truth, byte[] predicted, int from, int to, long[] sums) {
        try {
            OfBytes.gate.invokeExact(truth, predicted, from, to, sums);
        } catch (Throwable e) {
            throw Library.unexpected(e);
        }
    }

    static void confusion(
            byte[] truth, float[] score, int from, int to, float threshold, long[] sums) {
        try {
            OfFloats.gate.invokeExact(truth, score, from, to, threshold, sums);
        } catch (Throwable e) {
            throw Library.unexpected(e);
        }
    }

    static void confusion(
            byte[] truth, double[] score, int from, int to, double threshold, long[] sums) {
        try {
            OfDoubles.gate.invokeExact(truth, score, from, to, threshold, sums);
        } catch (Throwable e) {
            throw Library.unexpected(e);
        }
    }

    static void pieces(byte[] truth, byte[] predicted, int from, int to, long[] sums) {
        for (int start = from, end; start < to; start = end) {
            end = Piece.end(start, to);
            call(truth, predicted, start, end, sums);
        }
    }

    static void pieces(
            byte[] truth, float[] score, int from, int to, float threshold, long[] sums) {
        for (int start = from, end; start < to; start = end) {
            end = Piece.end(start, to);
            call(truth, score, start, end, threshold, sums);
        }
    }

    static void pieces(
            byte[] truth, double[] score, int from, int to, double threshold, long[] sums) {
        for (int start = from, end; start < to; start = end) {
            end = Piece.end(start, to);
            call(truth, score, start, end, threshold, sums);
        }
    }

    private static void call(byte[] truth, byte[] predicted, int from, int to, long[] sums) {
        try {
            OfBytes.CONFUSION.invokeExact(
                    ofArray(truth), ofArray(predicted), from, to, ofArray(sums));
        } catch (Throwable e) {
            throw Library.unexpected(e);
        }
    }

    private static void call(
            byte[] truth, float[] score, int from, int to, float threshold, long[] sums) {
        try {
            OfFloats.CONFUSION.invokeExact(
                    ofArray(truth), ofArray(score), from, to, threshold, ofArray(sums));
        } catch (Throwable e) {
            throw Library.unexpected(e);
        }
    }

    private static void call(
            byte[] truth, double[] score, int from, int to, double threshold, long[] sums) {
        try {
            OfDoubles.CONFUSION.invokeExact(
                    ofArray(truth), ofArray(score), from, to, threshold, ofArray(sums));
        } catch (Throwable e) {
            throw Library.unexpected(e);
        }
    }

    private static final class OfBytes {
        static MethodHandle gate =
                Gate.to(
                        Counts.class,
                        "pieces",
                        void.class,
                        byte[].class,
                        byte[].class,
                        int.class,
                        int.class,
                        long[].class);
        static final MethodHandle CONFUSION =
                Library.ofVoid("confusion_byte", ADDRESS, ADDRESS, JAVA_INT, JAVA_INT, ADDRESS);
    }

    private static final class OfFloats {
        static MethodHandle gate =
                Gate.to(
                        Counts.class,
                        "pieces",
                        void.class,
                        byte[].class,
                        float[].class,
                        int.class,
                        int.class,
                        float.class,
                        long[].class);
        static final MethodHandle CONFUSION =
                Library.ofVoid(
                        "confusion_float",
                        ADDRESS,
                        ADDRESS,
                        JAVA_INT,
                        JAVA_INT,
                        JAVA_FLOAT,
                        ADDRESS);
    }

    private static final class OfDoubles {
        static MethodHandle gate =
                Gate.to(
                        Counts.class,
                        "pieces",
                        void.class,
                        byte[].class,
                        double[].class,
                        int.class,
                        int.class,
                        double.class,
                        long[].class);
        static final MethodHandle CONFUSION =
                Library.ofVoid(
                        "confusion_double",
                        ADDRESS,
                        ADDRESS,
                        JAVA_INT,
                        JAVA_INT,
                        JAVA_DOUBLE,
                        ADDRESS);
    }
}
