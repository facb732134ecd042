package io.assay.simd;

import static jdk.incubator.vector.VectorOperators.ADD;
import static jdk.incubator.vector.VectorOperators.MAX;

import io.assay.kernel.Kernels;
import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.ShortVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/// Sums over repeated rows: of each class, of ranks, and of a number per row.
///
/// Limit: a byte and two bits a row from the first-level cache; the steps bind, 8 for 16 ranks and 3
/// for 32 counts, on two ports.
final class VectorRepeats {
    private static final VectorSpecies<Integer> INTS = Width.INTS;
    private static final VectorSpecies<Short> SHORTS = Width.SHORTS;
    private static final VectorSpecies<Byte> HALF = Width.HALF_BYTES;
    private static final VectorSpecies<Byte> QUARTER = Width.QUARTER_BYTES;
    private static final VectorSpecies<Double> DOUBLES = Width.DOUBLES;
    private static final VectorSpecies<Integer> HALF_INTS = Width.HALF_INTS;
    private static final VectorSpecies<Byte> EIGHT = ByteVector.SPECIES_64;
    private static final int L = Kernels.LANES;

    /// Repeated rows of a lane whose ranks fit unsigned shorts.
    private static final int MOST = 361;

    /// A load of bytes for a vector of ints is no longer than that vector.
    static final boolean WIDE = QUARTER.length() == INTS.length();

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
    /// rows: below 2¹⁶ up to 361 repeated rows, where 128 are expected. More of them take ints.
    static void rankSums(byte[] counts, int from, long[] masks, int first, int steps, int[] sums) {
        int most = 0;
        for (int j = 0; j < L; j += SHORTS.length()) {
            var positive = ShortVector.zero(SHORTS);
            var negative = ShortVector.zero(SHORTS);
            var before = ShortVector.zero(SHORTS);
            var pairs = ShortVector.zero(SHORTS);
            for (int s = 0; s < steps; s++) {
                long mask = masks[first + s] >>> j;
                var w = shorts(counts, from + s * L + j);
                var isPositive = VectorMask.fromLong(SHORTS, mask);
                before = before.blend(negative, VectorMask.fromLong(SHORTS, mask >>> L));
                negative = negative.add(w, VectorMask.fromLong(SHORTS, ~mask));
                positive = positive.add(w, isPositive);
                pairs = pairs.add(w.mul(negative.add(before)), isPositive);
            }
            most = Math.max(most, positive.add(negative).reduceLanes(MAX));
            store(positive, sums, j);
            store(negative, sums, L + j);
            store(negative.sub(before), sums, 2 * L + j);
            store(pairs, sums, 3 * L + j);
        }
        if (most > MOST) {
            wideRankSums(counts, from, masks, first, steps, sums);
        }
    }

    private static void store(ShortVector x, int[] sums, int at) {
        x.convertShape(VectorOperators.ZERO_EXTEND_S2I, INTS, 0)
                .reinterpretAsInts()
                .intoArray(sums, at);
        x.convertShape(VectorOperators.ZERO_EXTEND_S2I, INTS, 1)
                .reinterpretAsInts()
                .intoArray(sums, at + INTS.length());
    }

    private static void wideRankSums(
            byte[] counts, int from, long[] masks, int first, int steps, int[] sums) {
        for (int j = 0; j < L; j += INTS.length()) {
            var positive = IntVector.zero(INTS);
            var negative = IntVector.zero(INTS);
            var before = IntVector.zero(INTS);
            var pairs = IntVector.zero(INTS);
            for (int s = 0; s < steps; s++) {
                long mask = masks[first + s] >>> j;
                var w = ints(counts, from + s * L + j);
                var isPositive = VectorMask.fromLong(INTS, mask);
                before = before.blend(negative, VectorMask.fromLong(INTS, mask >>> L));
                negative = negative.add(w, VectorMask.fromLong(INTS, ~mask));
                positive = positive.add(w, isPositive);
                pairs = pairs.add(w.mul(negative.add(before)), isPositive);
            }
            positive.intoArray(sums, j);
            negative.intoArray(sums, L + j);
            negative.sub(before).intoArray(sums, 2 * L + j);
            pairs.intoArray(sums, 3 * L + j);
        }
    }

    private static IntVector ints(byte[] counts, int i) {
        return (IntVector)
                ByteVector.fromArray(QUARTER, counts, i)
                        .convertShape(VectorOperators.ZERO_EXTEND_B2I, INTS, 0);
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
