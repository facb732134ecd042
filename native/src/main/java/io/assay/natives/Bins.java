package io.assay.natives;

import static java.lang.foreign.MemorySegment.ofArray;
import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.invoke.MethodHandle;

/// Rows and scores per bin of a block, which is short enough for one call.
final class Bins {
    private Bins() {}

    static boolean of(byte[] truth, float[] score, int from, int to, double[] edges, long[] bins) {
        try {
            return (boolean) OfFloats.gate.invokeExact(truth, score, from, to, edges, bins);
        } catch (Throwable e) {
            throw Library.unexpected(e);
        }
    }

    static boolean of(byte[] truth, double[] score, int from, int to, double[] edges, long[] bins) {
        try {
            return (boolean) OfDoubles.gate.invokeExact(truth, score, from, to, edges, bins);
        } catch (Throwable e) {
            throw Library.unexpected(e);
        }
    }

    static boolean call(
            byte[] truth, float[] score, int from, int to, double[] edges, long[] bins) {
        try {
            int rest =
                    (int)
                            OfFloats.BIN.invokeExact(
                                    ofArray(truth),
                                    ofArray(score),
                                    from,
                                    to,
                                    ofArray(edges),
                                    edges.length - 1,
                                    ofArray(bins));
            return rest != 0;
        } catch (Throwable e) {
            throw Library.unexpected(e);
        }
    }

    static boolean call(
            byte[] truth, double[] score, int from, int to, double[] edges, long[] bins) {
        try {
            int rest =
                    (int)
                            OfDoubles.BIN.invokeExact(
                                    ofArray(truth),
                                    ofArray(score),
                                    from,
                                    to,
                                    ofArray(edges),
                                    edges.length - 1,
                                    ofArray(bins));
            return rest != 0;
        } catch (Throwable e) {
            throw Library.unexpected(e);
        }
    }

    private static MethodHandle gate(Class<?> scores) {
        return Gate.to(
                Bins.class,
                "call",
                boolean.class,
                byte[].class,
                scores,
                int.class,
                int.class,
                double[].class,
                long[].class);
    }

    private static MethodHandle bind(String type) {
        return Library.ofInt(
                "bin_" + type, ADDRESS, ADDRESS, JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS);
    }

    private static final class OfFloats {
        static MethodHandle gate = gate(float[].class);
        static final MethodHandle BIN = bind("float");
    }

    private static final class OfDoubles {
        static MethodHandle gate = gate(double[].class);
        static final MethodHandle BIN = bind("double");
    }
}
