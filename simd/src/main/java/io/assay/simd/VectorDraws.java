package io.assay.simd;

import static jdk.incubator.vector.VectorOperators.LSHL;
import static jdk.incubator.vector.VectorOperators.LSHR;
import static jdk.incubator.vector.VectorOperators.MAX;
import static jdk.incubator.vector.VectorOperators.ROL;
import static jdk.incubator.vector.VectorOperators.XOR;

import io.assay.kernel.AliasTable;
import io.assay.kernel.Kernels;
import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.ShortVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/// Random words and counts, a vector of lanes at a time: its four words of state stay in registers.
///
/// Limit: about 10 steps a word on two ports, 0.3 a word of 16 lanes; a count takes half a word and
/// 8 steps for the table, which is held in two registers: 0.3. Measured 0.34 and 0.38 by JMH, 91 %
/// and 79 % of it.
final class VectorDraws {
    private static final VectorSpecies<Integer> INTS = Width.INTS;
    private static final VectorSpecies<Short> SHORTS = Width.SHORTS;
    private static final VectorSpecies<Byte> HALF = Width.HALF_BYTES;
    private static final int L = Kernels.LANES;

    /// The table of 16 columns fits a register of 16 shorts or more.
    static final boolean WIDE = SHORTS.length() >= 16;

    private VectorDraws() {}

    static void words(int[] state, int[] words, int from, int to) {
        for (int j = 0; j < L; j += INTS.length()) {
            var s0 = IntVector.fromArray(INTS, state, j);
            var s1 = IntVector.fromArray(INTS, state, L + j);
            var s2 = IntVector.fromArray(INTS, state, 2 * L + j);
            var s3 = IntVector.fromArray(INTS, state, 3 * L + j);
            for (int i = from + j; i < to; i += L) {
                s0.add(s3).lanewise(ROL, 7).add(s0).intoArray(words, i);
                var t2 = s2.lanewise(XOR, s1.lanewise(LSHL, 9)).lanewise(XOR, s0);
                var t3 = s3.lanewise(XOR, s1);
                var t1 = s1.lanewise(XOR, s0).lanewise(XOR, s2);
                s0 = s0.lanewise(XOR, s1).lanewise(XOR, s3);
                s1 = t1;
                s2 = t2;
                s3 = t3.lanewise(ROL, 11);
            }
            s0.intoArray(state, j);
            s1.intoArray(state, L + j);
            s2.intoArray(state, 2 * L + j);
            s3.intoArray(state, 3 * L + j);
        }
    }

    static boolean counts(int[] state, short[] table, byte[] counts, int from, int to) {
        var own = ShortVector.fromArray(SHORTS, table, 0);
        var alias = ShortVector.fromArray(SHORTS, table, AliasTable.ALIAS);
        var most = ShortVector.zero(SHORTS);
        for (int j = 0; j < L; j += INTS.length()) {
            var s0 = IntVector.fromArray(INTS, state, j);
            var s1 = IntVector.fromArray(INTS, state, L + j);
            var s2 = IntVector.fromArray(INTS, state, 2 * L + j);
            var s3 = IntVector.fromArray(INTS, state, 3 * L + j);
            for (int i = from + 2 * j; i < to; i += 2 * L) {
                var halves = s0.add(s3).lanewise(ROL, 7).add(s0).reinterpretAsShorts();
                var column = halves.and((short) 15);
                var least = halves.lanewise(LSHR, 4).lt(column.selectFrom(own));
                var drawn = column.selectFrom(alias).blend(column, least);
                most = drawn.max(most);
                ((ByteVector) drawn.convertShape(VectorOperators.S2B, HALF, 0))
                        .intoArray(counts, i);
                var t2 = s2.lanewise(XOR, s1.lanewise(LSHL, 9)).lanewise(XOR, s0);
                var t3 = s3.lanewise(XOR, s1);
                var t1 = s1.lanewise(XOR, s0).lanewise(XOR, s2);
                s0 = s0.lanewise(XOR, s1).lanewise(XOR, s3);
                s1 = t1;
                s2 = t2;
                s3 = t3.lanewise(ROL, 11);
            }
            s0.intoArray(state, j);
            s1.intoArray(state, L + j);
            s2.intoArray(state, 2 * L + j);
            s3.intoArray(state, 3 * L + j);
        }
        return most.reduceLanes(MAX) == AliasTable.RARE;
    }
}
