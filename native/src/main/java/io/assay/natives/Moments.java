package io.assay.natives;

import static java.lang.foreign.MemorySegment.ofArray;
import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.invoke.MethodHandle;

/// Sums of losses and of their squares over a block, which is short enough for one call.
final class Moments {
    private Moments() {}

    static void add(byte[] truth, float[] score, int from, int to, double clip, double[] sums) {
        try {
            OfFloats.gate.invokeExact(truth, score, from, to, clip, sums);
        } catch (Throwable e) {
            throw Library.unexpected(e);
        }
    }

    static void add(byte[] truth, double[] score, int from, int to, double clip, double[] sums) {
        try {
            OfDoubles.gate.invokeExact(truth, score, from, to, clip, sums);
        } catch (Throwable e) {
            throw Library.unexpected(e);
        }
    }

    static void call(byte[] truth, float[] score, int from, int to, double clip, double[] sums) {
        try {
            OfFloats.SUMS.invokeExact(
                    ofArray(truth), ofArray(score), from, to, clip, ofArray(sums));
        } catch (Throwable e) {
            throw Library.unexpected(e);
        }
    }

    static void call(byte[] truth, double[] score, int from, int to, double clip, double[] sums) {
        try {
            OfDoubles.SUMS.invokeExact(
                    ofArray(truth), ofArray(score), from, to, clip, ofArray(sums));
        } catch (Throwable e) {
            throw Library.unexpected(e);
        }
    }

    private static MethodHandle gate(Class<?> scores) {
        return Gate.to(
                Moments.class,
                "call",
                void.class,
                byte[].class,
                scores,
                int.class,
                int.class,
                double.class,
                double[].class);
    }

    private static MethodHandle sums(String type) {
        return Library.ofVoid(
                "loss_moments_" + type, ADDRESS, ADDRESS, JAVA_INT, JAVA_INT, JAVA_DOUBLE, ADDRESS);
    }

    private static final class OfFloats {
        static MethodHandle gate = gate(float[].class);
        static final MethodHandle SUMS = sums("float");
    }

    private static final class OfDoubles {
        static MethodHandle gate = gate(double[].class);
        static final MethodHandle SUMS = sums("double");
    }
}
