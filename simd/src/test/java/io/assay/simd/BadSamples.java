package io.assay.simd;

import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;

/// What the ban must find, one sample a class. Never run.
final class BadSamples {
    private BadSamples() {}

    static final class CastMask {
        static int count(LongVector x) {
            VectorMask<Integer> mask =
                    x.compare(VectorOperators.EQ, 1L).cast(IntVector.SPECIES_PREFERRED);
            return mask.trueCount();
        }
    }

    static final class MaskedVector {
        static IntVector and(IntVector x, IntVector y, VectorMask<Integer> mask) {
            return x.lanewise(VectorOperators.AND, y, mask);
        }
    }

    static final class MaskedScalar {
        static LongVector or(LongVector x, VectorMask<Long> mask) {
            return x.lanewise(VectorOperators.OR, 4L, mask);
        }
    }

    static final class MaskedXor {
        static IntVector xor(IntVector x, VectorMask<Integer> mask) {
            return x.lanewise(VectorOperators.XOR, 4, mask);
        }
    }

    /// Allowed: bitwise without a mask, arithmetic with one, a vector cast.
    static final class Good {
        static IntVector fine(IntVector x, VectorMask<Integer> mask) {
            return x.lanewise(VectorOperators.AND, 3).or(1);
        }

        static IntVector masked(IntVector x, VectorMask<Integer> mask) {
            return x.add(3, mask).lanewise(VectorOperators.MUL, 2, mask);
        }
    }
}
