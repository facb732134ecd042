package io.assay.natives;

import static java.lang.foreign.MemorySegment.ofArray;
import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.invoke.MethodHandle;

/// Sums and products over a block, which is short enough for one call.
final class Losses {
    private Losses() {}

    static double squaredError(byte[] truth, float[] score, int from, int to) {
        try {
            return (double) SquaresOfFloats.gate.invokeExact(truth, score, from, to);
        } catch (Throwable e) {
            throw Library.unexpected(e);
        }
    }

    static double squaredError(byte[] truth, double[] score, int from, int to) {
        try {
            return (double) SquaresOfDoubles.gate.invokeExact(truth, score, from, to);
        } catch (Throwable e) {
            throw Library.unexpected(e);
        }
    }

    static void likelihood(
            byte[] truth, float[] score, int from, int to, double clip, double[] product) {
        try {
            LogsOfFloats.gate.invokeExact(truth, score, from, to, clip, product);
        } catch (Throwable e) {
            throw Library.unexpected(e);
        }
    }

    static void likelihood(
            byte[] truth, double[] score, int from, int to, double clip, double[] product) {
        try {
            LogsOfDoubles.gate.invokeExact(truth, score, from, to, clip, product);
        } catch (Throwable e) {
            throw Library.unexpected(e);
        }
    }

    static double call(byte[] truth, float[] score, int from, int to) {
        try {
            return (double)
                    SquaresOfFloats.SUM.invokeExact(ofArray(truth), ofArray(score), from, to);
        } catch (Throwable e) {
            throw Library.unexpected(e);
        }
    }

    static double call(byte[] truth, double[] score, int from, int to) {
        try {
            return (double)
                    SquaresOfDoubles.SUM.invokeExact(ofArray(truth), ofArray(score), from, to);
        } catch (Throwable e) {
            throw Library.unexpected(e);
        }
    }

    static void call(byte[] truth, float[] score, int from, int to, double clip, double[] product) {
        try {
            LogsOfFloats.PRODUCT.invokeExact(
                    ofArray(truth), ofArray(score), from, to, clip, ofArray(product));
        } catch (Throwable e) {
            throw Library.unexpected(e);
        }
    }

    static void call(
            byte[] truth, double[] score, int from, int to, double clip, double[] product) {
        try {
            LogsOfDoubles.PRODUCT.invokeExact(
                    ofArray(truth), ofArray(score), from, to, clip, ofArray(product));
        } catch (Throwable e) {
            throw Library.unexpected(e);
        }
    }

    private static MethodHandle squares(Class<?> scores) {
        return Gate.to(
                Losses.class, "call", double.class, byte[].class, scores, int.class, int.class);
    }

    private static MethodHandle sum(String type) {
        return Library.ofDouble("squared_error_" + type, ADDRESS, ADDRESS, JAVA_INT, JAVA_INT);
    }

    private static MethodHandle logs(Class<?> scores) {
        return Gate.to(
                Losses.class,
                "call",
                void.class,
                byte[].class,
                scores,
                int.class,
                int.class,
                double.class,
                double[].class);
    }

    private static MethodHandle product(String type) {
        return Library.ofVoid(
                "likelihood_" + type, ADDRESS, ADDRESS, JAVA_INT, JAVA_INT, JAVA_DOUBLE, ADDRESS);
    }

    private static final class SquaresOfFloats {
        static MethodHandle gate = squares(float[].class);
        static final MethodHandle SUM = sum("float");
    }

    private static final class SquaresOfDoubles {
        static MethodHandle gate = squares(double[].class);
        static final MethodHandle SUM = sum("double");
    }

    private static final class LogsOfFloats {
        static MethodHandle gate = logs(float[].class);
        static final MethodHandle PRODUCT = product("float");
    }

    private static final class LogsOfDoubles {
        static MethodHandle gate = logs(double[].class);
        static final MethodHandle PRODUCT = product("double");
    }
}
