package io.assay.simd;

import static jdk.incubator.vector.VectorOperators.ADD;
import static jdk.incubator.vector.VectorOperators.B2I;
import static jdk.incubator.vector.VectorOperators.EQ;
import static jdk.incubator.vector.VectorOperators.I2B;

import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorSpecies;

/// Deals cards by class: those of a class are spread over its rows at once.
///
/// As ints, because spreading bytes takes an extension that not every machine with 512 bits has.
/// Limit: 10 steps a class for 16 rows, where a scalar row waits 5 for the place of its class: 0.6
/// a row for one class. Measured 0.75 for the classes of the benchmark, 83 % of it.
final class VectorDeal {
    private static final VectorSpecies<Integer> INTS = Width.INTS;
    private static final VectorSpecies<Byte> BYTES = Width.QUARTER_BYTES;

    /// Most classes for which this is faster: measured 3.2 times with 2 classes and 1.5 with 8 at 512
    /// bits, 1.7 times with 2 at 256.
    static final int MOST =
            BYTES.length() != INTS.length()
                    ? 0
                    : INTS.length() == 16 ? 8 : INTS.length() == 8 ? 2 : 0;

    private VectorDeal() {}

    static void deal(byte[] classes, int from, int to, byte[] cards, int[] next, byte[] dealt) {
        int i = from;
        for (; i <= to - INTS.length(); i += INTS.length()) {
            IntVector of = ints(classes, i);
            IntVector all = IntVector.zero(INTS);
            for (int c = 0; c < next.length; c++) {
                var rows = of.compare(EQ, c);
                all = all.lanewise(ADD, ints(cards, next[c]).expand(rows));
                next[c] += rows.trueCount();
            }
            ((ByteVector) all.convertShape(I2B, BYTES, 0)).intoArray(dealt, i);
        }
        for (; i < to; i++) {
            dealt[i] = cards[next[classes[i]]++];
        }
    }

    private static IntVector ints(byte[] x, int i) {
        return (IntVector) ByteVector.fromArray(BYTES, x, i).convertShape(B2I, INTS, 0);
    }
}
