package io.assay.simd;

import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.ShortVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/// The largest class, as unsigned. The last vector overlaps rows already seen.
///
/// Limit: the read, from cache 48 bytes a step; measured 0.07 steps a row of bytes and 0.18 of
/// ints, 30 % and 46 % of it: each maximum waits for the last one.
final class VectorLargest {
    private static final VectorSpecies<Byte> BYTES = Width.BYTES;
    private static final VectorSpecies<Short> SHORTS = Width.SHORTS;
    private static final VectorSpecies<Integer> INTS = Width.INTS;

    /// Rows of the shortest call.
    static final int FEWEST = BYTES.length();

    private VectorLargest() {}

    static int of(byte[] classes, int from, int to) {
        var sign = ByteVector.broadcast(BYTES, Byte.MIN_VALUE);
        var most =
                ByteVector.fromArray(BYTES, classes, to - BYTES.length())
                        .lanewise(VectorOperators.XOR, sign);
        for (int i = from; i < to - BYTES.length(); i += BYTES.length()) {
            most =
                    ByteVector.fromArray(BYTES, classes, i)
                            .lanewise(VectorOperators.XOR, sign)
                            .max(most);
        }
        return (byte) (most.reduceLanes(VectorOperators.MAX) ^ Byte.MIN_VALUE);
    }

    static int of(short[] classes, int from, int to) {
        var sign = ShortVector.broadcast(SHORTS, Short.MIN_VALUE);
        var most =
                ShortVector.fromArray(SHORTS, classes, to - SHORTS.length())
                        .lanewise(VectorOperators.XOR, sign);
        for (int i = from; i < to - SHORTS.length(); i += SHORTS.length()) {
            most =
                    ShortVector.fromArray(SHORTS, classes, i)
                            .lanewise(VectorOperators.XOR, sign)
                            .max(most);
        }
        return (short) (most.reduceLanes(VectorOperators.MAX) ^ Short.MIN_VALUE);
    }

    static int of(int[] classes, int from, int to) {
        var sign = IntVector.broadcast(INTS, Integer.MIN_VALUE);
        var most =
                IntVector.fromArray(INTS, classes, to - INTS.length())
                        .lanewise(VectorOperators.XOR, sign);
        for (int i = from; i < to - INTS.length(); i += INTS.length()) {
            most =
                    IntVector.fromArray(INTS, classes, i)
                            .lanewise(VectorOperators.XOR, sign)
                            .max(most);
        }
        return most.reduceLanes(VectorOperators.MAX) ^ Integer.MIN_VALUE;
    }
}
