package io.assay.kernel;

import java.util.LinkedHashMap;
import java.util.Map;

/// What one call left behind: its result and every array it was given, by name.
///
/// Numbers are kept as raw bits, because the contract asks for equal bits.
final class Outcome {
    private final Map<String, Object> parts = new LinkedHashMap<>();

    /// A copy of the array, which the call may change and which is compared afterwards.
    byte[] copy(String name, byte[] array) {
        return keep(name, array.clone());
    }

    boolean[] copy(String name, boolean[] array) {
        return keep(name, array.clone());
    }

    short[] copy(String name, short[] array) {
        return keep(name, array.clone());
    }

    int[] copy(String name, int[] array) {
        return keep(name, array.clone());
    }

    long[] copy(String name, long[] array) {
        return keep(name, array.clone());
    }

    float[] copy(String name, float[] array) {
        return keep(name, array.clone());
    }

    double[] copy(String name, double[] array) {
        return keep(name, array.clone());
    }

    private <T> T keep(String name, T array) {
        parts.put(name, array);
        return array;
    }

    Outcome result(boolean value) {
        parts.put("the result", new boolean[] {value});
        return this;
    }

    Outcome result(long value) {
        parts.put("the result", new long[] {value});
        return this;
    }

    Outcome result(double value) {
        parts.put("the result", new double[] {value});
        return this;
    }

    /// The first difference in words, or null when there is none.
    String difference(Outcome found) {
        for (Map.Entry<String, Object> part : parts.entrySet()) {
            String difference = difference(part.getValue(), found.parts.get(part.getKey()));
            if (difference != null) {
                return part.getKey() + difference;
            }
        }
        return null;
    }

    private static String difference(Object expected, Object found) {
        int length = java.lang.reflect.Array.getLength(expected);
        int at = mismatch(expected, found);
        if (at < 0) {
            return null;
        }
        return (length > 1 ? "[" + at + "]" : "")
                + " is "
                + java.lang.reflect.Array.get(found, at)
                + ", expected "
                + java.lang.reflect.Array.get(expected, at);
    }

    private static int mismatch(Object expected, Object found) {
        if (expected instanceof byte[]) {
            return java.util.Arrays.mismatch((byte[]) expected, (byte[]) found);
        } else if (expected instanceof boolean[]) {
            return java.util.Arrays.mismatch((boolean[]) expected, (boolean[]) found);
        } else if (expected instanceof short[]) {
            return java.util.Arrays.mismatch((short[]) expected, (short[]) found);
        } else if (expected instanceof int[]) {
            return java.util.Arrays.mismatch((int[]) expected, (int[]) found);
        } else if (expected instanceof long[]) {
            return java.util.Arrays.mismatch((long[]) expected, (long[]) found);
        } else if (expected instanceof float[]) {
            return rawMismatch((float[]) expected, (float[]) found);
        }
        return rawMismatch((double[]) expected, (double[]) found);
    }

    /// Unlike `Arrays.mismatch`, tells one NaN from another.
    private static int rawMismatch(float[] expected, float[] found) {
        for (int i = 0; i < expected.length; i++) {
            if (Float.floatToRawIntBits(expected[i]) != Float.floatToRawIntBits(found[i])) {
                return i;
            }
        }
        return -1;
    }

    private static int rawMismatch(double[] expected, double[] found) {
        for (int i = 0; i < expected.length; i++) {
            if (Double.doubleToRawLongBits(expected[i]) != Double.doubleToRawLongBits(found[i])) {
                return i;
            }
        }
        return -1;
    }
}
