package io.assay.natives;

import static java.lang.foreign.MemorySegment.ofArray;
import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.invoke.MethodHandle;

/// Looking for the first row that breaks a rule.
final class Checks {
    private Checks() {}

    static int firstOutside(float[] x, int from, int to, float low, float high) {
        try {
            return (int) OfFloats.gate.invokeExact(x, from, to, low, high);
        } catch (Throwable e) {
            throw Library.unexpected(e);
        }
    }

    static int firstOutside(double[] x, int from, int to, double low, double high) {
        try {
            return (int) OfDoubles.gate.invokeExact(x, from, to, low, high);
        } catch (Throwable e) {
            throw Library.unexpected(e);
        }
    }

    static int firstNotBinary(byte[] truth, int from, int to) {
        try {
            return (int) OfLabels.gate.invokeExact(truth, from, to);
        } catch (Throwable e) {
            throw Library.unexpected(e);
        }
    }

    static int pieces(float[] x, int from, int to, float low, float high) {
        int start = from;
        int found = -1;
        while (start < to && found < 0) {
            int end = Piece.end(start, to);
            found = call(x, start, end, low, high);
            start = end;
        }
        return found;
    }

    static int pieces(double[] x, int from, int to, double low, double high) {
        int start = from;
        int found = -1;
        while (start < to && found < 0) {
            int end = Piece.end(start, to);
            found = call(x, start, end, low, high);
            start = end;
        }
        return found;
    }

    static int pieces(byte[] truth, int from, int to) {
        int start = from;
        int found = -1;
        while (start < to && found < 0) {
            int end = Piece.end(start, to);
            found = call(truth, start, end);
            start = end;
        }
        return found;
    }

    private static int call(float[] x, int from, int to, float low, float high) {
        try {
            return (int) OfFloats.FIRST_OUTSIDE.invokeExact(ofArray(x), from, to, low, high);
        } catch (Throwable e) {
            throw Library.unexpected(e);
        }
    }

    private static int call(double[] x, int from, int to, double low, double high) {
        try {
            return (int) OfDoubles.FIRST_OUTSIDE.invokeExact(ofArray(x), from, to, low, high);
        } catch (Throwable e) {
            throw Library.unexpected(e);
        }
    }

    private static int call(byte[] truth, int from, int to) {
        try {
            return (int) OfLabels.FIRST_NOT_BINARY.invokeExact(ofArray(truth), from, to);
        } catch (Throwable e) {
            throw Library.unexpected(e);
        }
    }

    private static final class OfFloats {
        static MethodHandle gate =
                Gate.to(
                        Checks.class,
                        "pieces",
                        int.class,
                        float[].class,
                        int.class,
                        int.class,
                        float.class,
                        float.class);
        static final MethodHandle FIRST_OUTSIDE =
                Library.ofInt(
                        "first_outside_float", ADDRESS, JAVA_INT, JAVA_INT, JAVA_FLOAT, JAVA_FLOAT);
    }

    private static final class OfDoubles {
        static MethodHandle gate =
                Gate.to(
                        Checks.class,
                        "pieces",
                        int.class,
                        double[].class,
                        int.class,
                        int.class,
                        double.class,
                        double.class);
        static final MethodHandle FIRST_OUTSIDE =
                Library.ofInt(
                        "first_outside_double",
                        ADDRESS,
                        JAVA_INT,
                        JAVA_INT,
                        JAVA_DOUBLE,
                        JAVA_DOUBLE);
    }

    private static final class OfLabels {
        static MethodHandle gate =
                Gate.to(Checks.class, "pieces", int.class, byte[].class, int.class, int.class);
        static final MethodHandle FIRST_NOT_BINARY =
                Library.ofInt("first_not_binary", ADDRESS, JAVA_INT, JAVA_INT);
    }
}
