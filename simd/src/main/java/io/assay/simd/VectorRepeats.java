package io.assay.simd;

import static jdk.incubator.vector.VectorOperators.ADD;

import io.assay.kernel.Kernels;
import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.ShortVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/// Sums over repeated rows: of each class, of ranks, and of a number per row.
///
/// Limit: a byte and two bits a row from the first-level cache; the steps bind, 8 for 16 ranks and
/// 3 for 32 counts, on two ports: 0.25, 0.05 and 0.3 a row for ranks, classes and weighted sums.
/// Measured 0.36, 0.12 and 0.41, 69 %, 42 % and 73 % of it.
final class VectorRepeats {
    private static final VectorSpecies<Integer> INTS = Width.INTS;
    private static final VectorSpecies<Short> SHORTS = Width.SHORTS;
    private static final VectorSpecies<Byte> HALF = Width.HALF_BYTES;
    private static final VectorSpecies<Double> DOUBLES = Width.DOUBLES;
    private static final VectorSpecies<Integer> HALF_INTS = Width.HALF_INTS;
    private static final VectorSpecies<Byte> EIGHT = ByteVector.SPECIES_64;
    private static final int L = Kernels.LANES;

    /// Repeated rows of a lane whose ranks fit unsigned shorts.
    static final int MOST = 361;

    /// The same for doubles; a load of 8 bytes at the last rows may pass the end of the array.
    static final boolean EIGHT_WIDE = DOUBLES.length() == EIGHT.length();

    private VectorRepeats() {}

    /// 128 counts of at most 255 fit an unsigned short.
    static long classSums(byte[] counts, int from, long[] masks, int first, int steps) {
        long all = 0;
        long positive = 0;
        for (int j = 0; j < L; j += SHORTS.length()) {
            var a = ShortVector.zero(SHORTS);
            var p = ShortVector.zero(SHORTS);
            for (int s = 0; s < steps; s++) {
                var w = shorts(counts, from + s * L + j);
                a = a.add(w);
                p = p.add(w, VectorMask.fromLong(SHORTS, masks[first + s] >>> j));
            }
            all += sum(a);
            positive += sum(p);
        }
        return positive << 32 | all;
    }

    private static ShortVector shorts(byte[] counts, int i) {
        return (ShortVector)
                ByteVector.fromArray(HALF, counts, i)
                        .convertShape(VectorOperators.ZERO_EXTEND_B2S, SHORTS, 0);
    }

    private static int sum(ShortVector x) {
        return x.convertShape(VectorOperators.ZERO_EXTEND_S2I, INTS, 0)
                        .reinterpretAsInts()
                        .reduceLanes(ADD)
                + x.convertShape(VectorOperators.ZERO_EXTEND_S2I, INTS, 1)
                        .reinterpretAsInts()
                        .reduceLanes(ADD);
    }

    /// The sum of a lane is at most twice its positives times its negatives, so half the square of its
    /// rows: below 2¹⁶ up to 361 repeated rows, where 128 are expected. Returns the
    /// most rows of a lane; beyond that the sums are wrong.
    static int rankSums(byte[] counts, int from, long[] masks, int first, int steps, int[] sums) {
        for (int j = 0; j < L; j += SHORTS.length()) {
            var zero = ShortVector.zero(SHORTS);
            var positive = ShortVector.zero(SHORTS);
            var negative = ShortVector.zero(SHORTS);
            var before = ShortVector.zero(SHORTS);
            var pairs = ShortVector.zero(SHORTS);
            for (int s = 0; s < steps; s++) {
                long mask = masks[first + s] >>> j;
                var w = shorts(counts, from + s * L + j);
                var p = zero.blend(w, VectorMask.fromLong(SHORTS, mask));
                before = zero.add(before).blend(negative, VectorMask.fromLong(SHORTS, mask >>> L));
                negative = w.sub(p).add(negative);
                positive = p.add(positive);
                pairs = p.mul(negative.add(before)).add(pairs);
            }
            positive.reinterpretAsInts().intoArray(sums, j / 2);
            negative.reinterpretAsInts().intoArray(sums, L + j / 2);
            before.reinterpretAsInts().intoArray(sums, 2 * L + j / 2);
            pairs.reinterpretAsInts().intoArray(sums, 3 * L + j / 2);
        }
        return unpack(sums);
    }

    /// Two shorts of an int become two ints, from the last on: more conversions in the vector method
    /// would make it box.
    private static int unpack(int[] sums) {
        for (int row = 0; row < 4 * L; row += L) {
            for (int i = L - 1; i >= 0; i--) {
                sums[row + i] = sums[row + i / 2] >>> 16 * (i & 1) & 0xFFFF;
            }
        }
        int most = 0;
        for (int i = 0; i < L; i++) {
            sums[2 * L + i] = sums[L + i] - sums[2 * L + i];
            most = Math.max(most, sums[i] + sums[L + i]);
        }
        return most;
    }

    /// Whole steps only; `rows` is a multiple of 32. In the lanes of [Rows].
    static double weightedSum(byte[] counts, int from, double[] x, int start, int rows) {
        var sum = DoubleVector.zero(DOUBLES);
        for (int lane = 0; lane < 8; lane += DOUBLES.length()) {
            var a = DoubleVector.zero(DOUBLES);
            var b = DoubleVector.zero(DOUBLES);
            var c = DoubleVector.zero(DOUBLES);
            var d = DoubleVector.zero(DOUBLES);
            for (int i = lane; i < rows; i += L) {
                a = doubles(counts, from + i).mul(Rows.scores(x, start + i)).add(a);
                b = doubles(counts, from + i + 8).mul(Rows.scores(x, start + i + 8)).add(b);
                c = doubles(counts, from + i + 16).mul(Rows.scores(x, start + i + 16)).add(c);
                d = doubles(counts, from + i + 24).mul(Rows.scores(x, start + i + 24)).add(d);
            }
            sum = a.add(c).add(b.add(d)).add(sum);
        }
        return Rows.sum(sum);
    }

    private static DoubleVector doubles(byte[] counts, int i) {
        return (DoubleVector)
                ByteVector.fromArray(EIGHT, counts, i)
                        .convertShape(VectorOperators.ZERO_EXTEND_B2I, HALF_INTS, 0)
                        .convertShape(VectorOperators.I2D, DOUBLES, 0);
    }
}
