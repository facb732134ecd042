package io.assay.natives;

import static java.lang.foreign.MemorySegment.ofArray;

/// Looking for the first row that breaks a rule.
final class Checks {
    private Checks() {}

    static int firstOutside(float[] x, int from, int to, float low, float high) {
        int start = from;
        int found = -1;
        while (start < to && found < 0) {
            int end = Piece.end(start, to);
            found = call(x, start, end, low, high);
            start = end;
        }
        return found;
    }

    private static int call(float[] x, int from, int to, float low, float high) {
        try {
            return (int) Library.FIRST_OUTSIDE_FLOAT.invokeExact(ofArray(x), from, to, low, high);
        } catch (Throwable e) {
            throw Library.unexpected(e);
        }
    }

    static int firstOutside(double[] x, int from, int to, double low, double high) {
        int start = from;
        int found = -1;
        while (start < to && found < 0) {
            int end = Piece.end(start, to);
            found = call(x, start, end, low, high);
            start = end;
        }
        return found;
    }

    private static int call(double[] x, int from, int to, double low, double high) {
        try {
            return (int) Doubles.FIRST_OUTSIDE.invokeExact(ofArray(x), from, to, low, high);
        } catch (Throwable e) {
            throw Library.unexpected(e);
        }
    }

    static int firstNotBinary(byte[] truth, int from, int to) {
        int start = from;
        int found = -1;
        while (start < to && found < 0) {
            int end = Piece.end(start, to);
            found = call(truth, start, end);
            start = end;
        }
        return found;
    }

    private static int call(byte[] truth, int from, int to) {
        try {
            return (int) Library.FIRST_NOT_BINARY.invokeExact(ofArray(truth), from, to);
        } catch (Throwable e) {
            throw Library.unexpected(e);
        }
    }
}
