package io.assay.simd;

import static jdk.incubator.vector.VectorOperators.ADD;
import static jdk.incubator.vector.VectorOperators.LSHR;

import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/// Counts for at least one full vector of labels. Rows that fill no vector are read by a last one
/// that overlaps rows already counted, whose bits are shifted out.
final class VectorConfusion {
    private static final VectorSpecies<Byte> BYTES = Width.BYTES;
    private static final VectorSpecies<Float> FLOATS = Width.FLOATS;
    private static final VectorSpecies<Double> DOUBLES = Width.DOUBLES;

    /// Rows of the shortest call.
    static final int ROWS = BYTES.length();

    /// Steps in which a byte that grows by at most 1 per step does not overflow.
    static final int STEPS = 255;

    /// Every second byte of a long.
    static final long EVEN = 0xFF_00FF_00FF_00FFL;

    private VectorConfusion() {}

    /// Limit: 2 bytes a row from the second-level cache, about 95 GB/s; measured 76 % of it.
    static void of(byte[] truth, byte[] predicted, int from, int to, long[] sums) {
        int i = from;
        while (i <= to - BYTES.length()) {
            int vectors = Math.min(STEPS, (to - i) / BYTES.length());
            int end = i + vectors * BYTES.length();
            steps(truth, predicted, i, end, sums);
            i = end;
        }
        if (i < to) {
            int last = to - BYTES.length();
            add(sums, bits(predicted, last), bits(truth, last), to - i);
        }
    }

    /// Counts whole vectors in bytes, at most [#STEPS] of them: 1.7 times as fast as bits.
    private static void steps(byte[] truth, byte[] predicted, int from, int to, long[] sums) {
        var both = ByteVector.zero(BYTES);
        var flagged = ByteVector.zero(BYTES);
        var positive = ByteVector.zero(BYTES);
        for (int i = from; i < to; i += BYTES.length()) {
            var t = ByteVector.fromArray(BYTES, truth, i);
            var p = ByteVector.fromArray(BYTES, predicted, i);
            both = t.and(p).add(both);
            flagged = p.add(flagged);
            positive = t.add(positive);
        }
        var b = both.reinterpretAsLongs();
        var f = flagged.reinterpretAsLongs();
        var t = positive.reinterpretAsLongs();
        sums[0] += total(b.and(EVEN).add(b.lanewise(LSHR, 8).and(EVEN)).reduceLanes(ADD));
        sums[1] += total(f.and(EVEN).add(f.lanewise(LSHR, 8).and(EVEN)).reduceLanes(ADD));
        sums[2] += total(t.and(EVEN).add(t.lanewise(LSHR, 8).and(EVEN)).reduceLanes(ADD));
    }

    /// The sum of four numbers of 16 bits. Bytes come here added up in pairs and across lanes: as
    /// vectors they would be boxed wherever C2 does not inline this into a large caller.
    static long total(long four) {
        return four * 0x1_0001_0001_0001L >>> 48;
    }

    /// Limit: 5 bytes a row, 95 GB/s; measured 73 % of it in the second-level cache, 16 times a
    /// hand-written loop: five compares feed one port. 512 bits are 1.4 times as fast as 256.
    static void of(byte[] truth, float[] score, int from, int to, float threshold, long[] sums) {
        int i = from;
        while (i <= to - BYTES.length()) {
            int vectors = Math.min(STEPS, (to - i) / BYTES.length());
            int end = i + vectors * BYTES.length();
            steps(truth, score, i, end, threshold, sums);
            i = end;
        }
        if (i < to) {
            int last = to - BYTES.length();
            add(sums, bits(score, last, threshold), bits(truth, last), to - i);
        }
    }

    /// Counts whole vectors in bytes, at most [#STEPS] of them. The bits of the scores come back into
    /// the vector unit as a mask, which is faster than to count them outside.
    private static void steps(
            byte[] truth, float[] score, int from, int to, float threshold, long[] sums) {
        var one = ByteVector.broadcast(BYTES, (byte) 1);
        var both = ByteVector.zero(BYTES);
        var flagged = ByteVector.zero(BYTES);
        var positive = ByteVector.zero(BYTES);
        for (int i = from; i < to; i += BYTES.length()) {
            var p = VectorMask.fromLong(BYTES, bits(score, i, threshold));
            var t = ByteVector.fromArray(BYTES, truth, i);
            both = both.add(t, p);
            flagged = flagged.add(one, p);
            positive = t.add(positive);
        }
        var b = both.reinterpretAsLongs();
        var f = flagged.reinterpretAsLongs();
        var t = positive.reinterpretAsLongs();
        sums[0] += total(b.and(EVEN).add(b.lanewise(LSHR, 8).and(EVEN)).reduceLanes(ADD));
        sums[1] += total(f.and(EVEN).add(f.lanewise(LSHR, 8).and(EVEN)).reduceLanes(ADD));
        sums[2] += total(t.and(EVEN).add(t.lanewise(LSHR, 8).and(EVEN)).reduceLanes(ADD));
    }

    /// Limit: 9 bytes a row; measured 62 % of it, 8 times a hand-written loop. 512 bits are 1.5 times as
    /// fast as 256.
    static void of(byte[] truth, double[] score, int from, int to, double threshold, long[] sums) {
        int i = from;
        while (i <= to - BYTES.length()) {
            int vectors = Math.min(STEPS, (to - i) / BYTES.length());
            int end = i + vectors * BYTES.length();
            steps(truth, score, i, end, threshold, sums);
            i = end;
        }
        if (i < to) {
            int last = to - BYTES.length();
            add(sums, bits(score, last, threshold), bits(truth, last), to - i);
        }
    }

    /// Counts whole vectors in bytes, at most [#STEPS] of them. The bits of the scores come back into
    /// the vector unit as a mask, which is faster than to count them outside.
    private static void steps(
            byte[] truth, double[] score, int from, int to, double threshold, long[] sums) {
        var one = ByteVector.broadcast(BYTES, (byte) 1);
        var both = ByteVector.zero(BYTES);
        var flagged = ByteVector.zero(BYTES);
        var positive = ByteVector.zero(BYTES);
        for (int i = from; i < to; i += BYTES.length()) {
            var p = VectorMask.fromLong(BYTES, bits(score, i, threshold));
            var t = ByteVector.fromArray(BYTES, truth, i);
            both = both.add(t, p);
            flagged = flagged.add(one, p);
            positive = t.add(positive);
        }
        var b = both.reinterpretAsLongs();
        var f = flagged.reinterpretAsLongs();
        var t = positive.reinterpretAsLongs();
        sums[0] += total(b.and(EVEN).add(b.lanewise(LSHR, 8).and(EVEN)).reduceLanes(ADD));
        sums[1] += total(f.and(EVEN).add(f.lanewise(LSHR, 8).and(EVEN)).reduceLanes(ADD));
        sums[2] += total(t.and(EVEN).add(t.lanewise(LSHR, 8).and(EVEN)).reduceLanes(ADD));
    }

    /// Counts the last `rows` rows of a vector.
    static void add(long[] sums, long p, long t, int rows) {
        int counted = BYTES.length() - rows;
        sums[0] += Long.bitCount((t & p) >>> counted);
        sums[1] += Long.bitCount(p >>> counted);
        sums[2] += Long.bitCount(t >>> counted);
    }

    /// One bit per label, set when it is not 0.
    private static long bits(byte[] labels, int i) {
        return ByteVector.fromArray(BYTES, labels, i)
                .compare(VectorOperators.NE, (byte) 0)
                .toLong();
    }

    /// One bit per score, four vectors for one of labels.
    private static long bits(float[] score, int i, float threshold) {
        int n = FLOATS.length();
        long low = atLeast(score, i, threshold) | atLeast(score, i + n, threshold) << n;
        long high =
                atLeast(score, i + 2 * n, threshold) | atLeast(score, i + 3 * n, threshold) << n;
        return low | high << 2 * n;
    }

    /// One bit per score, eight vectors for one of labels.
    private static long bits(double[] score, int i, double threshold) {
        int n = DOUBLES.length();
        long bits = 0;
        for (int k = 7; k >= 0; k--) {
            bits = bits << n | atLeast(score, i + k * n, threshold);
        }
        return bits;
    }

    private static long atLeast(float[] score, int i, float threshold) {
        return FloatVector.fromArray(FLOATS, score, i)
                .compare(VectorOperators.GE, threshold)
                .toLong();
    }

    private static long atLeast(double[] score, int i, double threshold) {
        return DoubleVector.fromArray(DOUBLES, score, i)
                .compare(VectorOperators.GE, threshold)
                .toLong();
    }
}
