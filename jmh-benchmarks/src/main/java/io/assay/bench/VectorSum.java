package io.assay.bench;

import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/// The sum of longs with four independent accumulators: as fast as one core can read.
final class VectorSum {
    private static final VectorSpecies<Long> SPECIES = LongVector.SPECIES_PREFERRED;
    private static final int STEP = 4 * SPECIES.length();

    private VectorSum() {}

    static long of(long[] x) {
        LongVector a = LongVector.zero(SPECIES);
        LongVector b = a;
        LongVector c = a;
        LongVector d = a;
        int i = 0;
        for (; i <= x.length - STEP; i += STEP) {
            a = a.add(LongVector.fromArray(SPECIES, x, i));
            b = b.add(LongVector.fromArray(SPECIES, x, i + SPECIES.length()));
            c = c.add(LongVector.fromArray(SPECIES, x, i + 2 * SPECIES.length()));
            d = d.add(LongVector.fromArray(SPECIES, x, i + 3 * SPECIES.length()));
        }
        long sum = a.add(b).add(c.add(d)).reduceLanes(VectorOperators.ADD);
        for (; i < x.length; i++) {
            sum += x[i];
        }
        return sum;
    }
}
