package io.assay.simd;

import static jdk.incubator.vector.VectorOperators.ADD;
import static jdk.incubator.vector.VectorOperators.B2I;
import static jdk.incubator.vector.VectorOperators.F2I;
import static jdk.incubator.vector.VectorOperators.GE;
import static jdk.incubator.vector.VectorOperators.LSHL;

import io.assay.kernel.Kernels;
import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorSpecies;

/// Counts for several thresholds, four at a time over rows that stay in the first-level cache.
///
/// Each threshold costs a comparison and a masked addition for a vector of rows: a lane adds 1 for a
/// negative row and 65,536 for a positive one, so that it counts both at once. A float holds such a
/// sum exactly for 255 steps, a double for a block. Level 0 is what a threshold below all scores finds.
///
/// Measured in the second-level cache, in times of a hand-written loop per threshold: 13 (float) and 6
/// (double) for 3 thresholds, 20 and 8 for 31. 512 bits are 1.8 and 1.7 times as fast as 256.
///
/// Limit: a load, a comparison and an addition a threshold for a vector of rows on two ports, 0.4
/// and 0.8 steps a row for five thresholds; measured 0.90 and 2.1, 44 % and 39 % of it.
final class VectorLevels {
    private static final VectorSpecies<Byte> LABELS = Width.QUARTER_BYTES;
    private static final VectorSpecies<Integer> INTS = Width.INTS;
    private static final VectorSpecies<Float> FLOATS = Width.FLOATS;
    private static final VectorSpecies<Double> DOUBLES = Width.DOUBLES;

    /// Beyond so many thresholds to a lane a binary search per row is as fast.
    private static final int MOST = 16;

    /// The most thresholds for floats; at 128 bits there is no vector of as many labels.
    static final int MOST_FLOATS = LABELS.length() == FLOATS.length() ? MOST * FLOATS.length() : -1;

    /// The most thresholds for doubles.
    static final int MOST_DOUBLES = MOST * DOUBLES.length();

    private static final int ONE = Float.floatToRawIntBits(1);

    /// What makes 65,536 of the bits of 1.
    private static final int POSITIVE_SHIFT = 27;

    private static final int STEPS = 255;

    private VectorLevels() {}

    /// Counts whole vectors and returns the first row that is left.
    static int of(
            byte[] truth, float[] score, int from, int to, float[] thresholds, long[] counts) {
        int whole = from + (to - from) / FLOATS.length() * FLOATS.length();
        for (int i = from, end; i < whole; i = end) {
            end = i + Math.min(whole - i, STEPS * FLOATS.length());
            for (int level = 0; level <= thresholds.length; level += 4) {
                four(truth, score, i, end, thresholds, level, counts);
            }
        }
        return whole;
    }

    private static void four(
            byte[] truth,
            float[] score,
            int from,
            int to,
            float[] thresholds,
            int level,
            long[] counts) {
        float at0 = threshold(thresholds, level);
        float at1 = threshold(thresholds, level + 1);
        float at2 = threshold(thresholds, level + 2);
        float at3 = threshold(thresholds, level + 3);
        var a = FloatVector.zero(FLOATS);
        var b = FloatVector.zero(FLOATS);
        var c = FloatVector.zero(FLOATS);
        var d = FloatVector.zero(FLOATS);
        for (int i = from; i < to; i += FLOATS.length()) {
            var x = FloatVector.fromArray(FLOATS, score, i);
            var label =
                    (IntVector) ByteVector.fromArray(LABELS, truth, i).convertShape(B2I, INTS, 0);
            var one = label.lanewise(LSHL, POSITIVE_SHIFT).add(ONE).reinterpretAsFloats();
            a = a.add(one, x.compare(GE, at0));
            b = b.add(one, x.compare(GE, at1));
            c = c.add(one, x.compare(GE, at2));
            d = d.add(one, x.compare(GE, at3));
        }
        add(a, level, counts);
        add(b, level + 1, counts);
        add(c, level + 2, counts);
        add(d, level + 3, counts);
    }

    private static float threshold(float[] thresholds, int level) {
        if (level == 0) {
            return Float.NEGATIVE_INFINITY;
        }
        return level <= thresholds.length ? thresholds[level - 1] : Float.NaN;
    }

    private static void add(FloatVector pairs, int level, long[] counts) {
        int sum = ((IntVector) pairs.convert(F2I, 0)).reduceLanes(ADD);
        move(sum >>> 16, sum & 0xFFFF, level, counts);
    }

    /// The same for doubles, which reads labels as [Rows] does.
    static int of(
            byte[] truth, double[] score, int from, int to, double[] thresholds, long[] counts) {
        int whole = Math.max(from, Rows.wholeSteps(truth, from, to));
        for (int i = from, end; i < whole; i = end) {
            end = i + Math.min(whole - i, Kernels.BLOCK);
            for (int level = 0; level <= thresholds.length; level += 4) {
                four(truth, score, i, end, thresholds, level, counts);
            }
        }
        return whole;
    }

    private static void four(
            byte[] truth,
            double[] score,
            int from,
            int to,
            double[] thresholds,
            int level,
            long[] counts) {
        double at0 = threshold(thresholds, level);
        double at1 = threshold(thresholds, level + 1);
        double at2 = threshold(thresholds, level + 2);
        double at3 = threshold(thresholds, level + 3);
        var a = DoubleVector.zero(DOUBLES);
        var b = DoubleVector.zero(DOUBLES);
        var c = DoubleVector.zero(DOUBLES);
        var d = DoubleVector.zero(DOUBLES);
        for (int i = from; i < to; i += DOUBLES.length()) {
            var x = DoubleVector.fromArray(DOUBLES, score, i);
            var one = Rows.labels(truth, i).mul(0xFFFF).add(1);
            a = a.add(one, x.compare(GE, at0));
            b = b.add(one, x.compare(GE, at1));
            c = c.add(one, x.compare(GE, at2));
            d = d.add(one, x.compare(GE, at3));
        }
        add(a, level, counts);
        add(b, level + 1, counts);
        add(c, level + 2, counts);
        add(d, level + 3, counts);
    }

    private static double threshold(double[] thresholds, int level) {
        if (level == 0) {
            return Double.NEGATIVE_INFINITY;
        }
        return level <= thresholds.length ? thresholds[level - 1] : Double.NaN;
    }

    private static void add(DoubleVector pairs, int level, long[] counts) {
        int sum = (int) Rows.sum(pairs);
        move(sum >>> 16, sum & 0xFFFF, level, counts);
    }

    /// Rows that reach a level are moved there from the level below; none reaches those that fill up
    /// the four.
    private static void move(int positives, int negatives, int level, long[] counts) {
        if ((positives | negatives) != 0) {
            counts[2 * level] += negatives;
            counts[2 * level + 1] += positives;
            if (level > 0) {
                counts[2 * level - 2] -= negatives;
                counts[2 * level - 1] -= positives;
            }
        }
    }
}
