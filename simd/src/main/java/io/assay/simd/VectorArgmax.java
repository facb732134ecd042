package io.assay.simd;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/// The most probable class of each row: the largest number of the row, then the first place of it.
/// The last vector of a row overlaps the one before.
///
/// The maximum of a vector is taken of integers in the order of its numbers, because that of floats,
/// which knows NaN and -0, takes three times as many steps.
///
/// Limit: the read from memory, 4 or 8 bytes a number, from about 16 classes on. In cache a row of
/// ten takes 20 operations on two ports; measured 23 steps a row of floats, 44 % of it: folding a
/// vector is a chain.
final class VectorArgmax {
    private static final VectorSpecies<Float> FLOATS = Width.EIGHT_FLOATS;
    private static final VectorSpecies<Double> DOUBLES = Width.DOUBLES;

    /// Numbers in the shortest row.
    static final int FEWEST = 8;

    private VectorArgmax() {}

    static void of(float[] x, int from, int to, int classes, int[] predicted, int start) {
        if (classes <= 2 * FLOATS.length()) {
            pairs(x, from, to, classes, predicted, start);
            return;
        }
        for (int row = from; row < to; row++) {
            int first = row * classes;
            float most = most(x, first, classes);
            predicted[start + row - from] = place(x, first, classes, most);
        }
    }

    /// Two vectors hold a row.
    private static void pairs(
            float[] x, int from, int to, int classes, int[] predicted, int start) {
        int second = classes - FLOATS.length();
        for (int row = from; row < to; row++) {
            var a = FloatVector.fromArray(FLOATS, x, row * classes);
            var b = FloatVector.fromArray(FLOATS, x, row * classes + second);
            float most = largest(a.blend(b, b.compare(VectorOperators.GT, a)));
            long places = a.compare(VectorOperators.EQ, most).toLong();
            places |= b.compare(VectorOperators.EQ, most).toLong() << second;
            predicted[start + row - from] = Long.numberOfTrailingZeros(places);
        }
    }

    private static float most(float[] x, int first, int classes) {
        var most = FloatVector.fromArray(FLOATS, x, first + classes - FLOATS.length());
        for (int i = 0; i < classes - FLOATS.length(); i += FLOATS.length()) {
            var next = FloatVector.fromArray(FLOATS, x, first + i);
            most = most.blend(next, next.compare(VectorOperators.GT, most));
        }
        return largest(most);
    }

    /// Adding 0 makes a 0 of -0.
    private static float largest(FloatVector x) {
        IntVector bits = x.add(0f).reinterpretAsInts();
        IntVector sign = bits.lanewise(VectorOperators.ASHR, 31);
        int key =
                bits.lanewise(VectorOperators.XOR, sign.lanewise(VectorOperators.LSHR, 1))
                        .reduceLanes(VectorOperators.MAX);
        return Float.intBitsToFloat(key ^ key >> 31 >>> 1);
    }

    private static int place(float[] x, int first, int classes, float most) {
        int i = 0;
        for (; i < classes - FLOATS.length(); i += FLOATS.length()) {
            var found =
                    FloatVector.fromArray(FLOATS, x, first + i).compare(VectorOperators.EQ, most);
            if (found.anyTrue()) {
                return i + found.firstTrue();
            }
        }
        i = classes - FLOATS.length();
        var last = FloatVector.fromArray(FLOATS, x, first + i);
        return i + last.compare(VectorOperators.EQ, most).firstTrue();
    }

    static void of(double[] x, int from, int to, int classes, int[] predicted, int start) {
        if (classes <= 2 * DOUBLES.length()) {
            pairs(x, from, to, classes, predicted, start);
            return;
        }
        for (int row = from; row < to; row++) {
            int first = row * classes;
            double most = most(x, first, classes);
            predicted[start + row - from] = place(x, first, classes, most);
        }
    }

    private static void pairs(
            double[] x, int from, int to, int classes, int[] predicted, int start) {
        int second = classes - DOUBLES.length();
        for (int row = from; row < to; row++) {
            var a = DoubleVector.fromArray(DOUBLES, x, row * classes);
            var b = DoubleVector.fromArray(DOUBLES, x, row * classes + second);
            double most = largest(a.blend(b, b.compare(VectorOperators.GT, a)));
            long places = a.compare(VectorOperators.EQ, most).toLong();
            places |= b.compare(VectorOperators.EQ, most).toLong() << second;
            predicted[start + row - from] = Long.numberOfTrailingZeros(places);
        }
    }

    private static double most(double[] x, int first, int classes) {
        var most = DoubleVector.fromArray(DOUBLES, x, first + classes - DOUBLES.length());
        for (int i = 0; i < classes - DOUBLES.length(); i += DOUBLES.length()) {
            var next = DoubleVector.fromArray(DOUBLES, x, first + i);
            most = most.blend(next, next.compare(VectorOperators.GT, most));
        }
        return largest(most);
    }

    private static double largest(DoubleVector x) {
        LongVector bits = x.add(0.0).reinterpretAsLongs();
        LongVector sign = bits.lanewise(VectorOperators.ASHR, 63);
        long key =
                bits.lanewise(VectorOperators.XOR, sign.lanewise(VectorOperators.LSHR, 1))
                        .reduceLanes(VectorOperators.MAX);
        return Double.longBitsToDouble(key ^ key >> 63 >>> 1);
    }

    private static int place(double[] x, int first, int classes, double most) {
        int i = 0;
        for (; i < classes - DOUBLES.length(); i += DOUBLES.length()) {
            var found =
                    DoubleVector.fromArray(DOUBLES, x, first + i).compare(VectorOperators.EQ, most);
            if (found.anyTrue()) {
                return i + found.firstTrue();
            }
        }
        i = classes - DOUBLES.length();
        var last = DoubleVector.fromArray(DOUBLES, x, first + i);
        return i + last.compare(VectorOperators.EQ, most).firstTrue();
    }
}
