package io.assay.bench.track.gate.planted;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/// A species that the compiler cannot take for a constant.
final class Species {
    static VectorSpecies<Float> species = FloatVector.SPECIES_PREFERRED;

    private Species() {}

    static void of(byte[] truth, float[] score, int from, int to, float threshold, long[] sums) {
        var ones = FloatVector.broadcast(species, 1);
        var positive = FloatVector.zero(species);
        int i = from;
        for (; i <= to - species.length(); i += species.length()) {
            var above =
                    FloatVector.fromArray(species, score, i).compare(VectorOperators.GE, threshold);
            positive = positive.add(ones, above);
        }
        sums[0] += (long) positive.reduceLanes(VectorOperators.ADD) + truth[i - 1];
        for (; i < to; i++) {
            sums[0] += score[i] >= threshold ? 1 : 0;
        }
    }
}
