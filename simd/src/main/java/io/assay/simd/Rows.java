package io.assay.simd;

import io.assay.kernel.Kernels;
import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorShuffle;
import jdk.incubator.vector.VectorSpecies;

/// Rows of a block as vectors of doubles, and the fold of its lanes.
///
/// A pass over the block carries two vectors, of the lanes from j and from j + 16, which the fold in
/// halves joins first; two independent chains hide the latency of an addition. Pass j and pass j + 8
/// are joined next, then, for vectors of four doubles, the lanes from 0 and from 4. What is left is
/// folded inside one vector. Rows that fill no step are put into their lane one by one.
///
/// C2 sets the manner: about 40 vector operations fit a method before it stops inlining and boxes;
/// an accumulator is an argument, not the receiver, so that its class is known in loops not run yet;
/// and no vector is passed between methods that may be too rarely run to be inlined.
final class Rows {
    private static final VectorSpecies<Byte> LABELS = ByteVector.SPECIES_64;
    private static final VectorSpecies<Float> FLOATS = Width.HALF_FLOATS;
    private static final VectorSpecies<Double> DOUBLES = Width.DOUBLES;

    /// Rows from one vector of a pass to the next.
    static final int STEP = Kernels.LANES;

    /// The shortest call that vectors are used for. Two doubles in a vector gain nothing.
    static final int FEWEST = DOUBLES.length() < 4 ? Integer.MAX_VALUE : STEP;

    /// Labels that a load reads beyond those it uses: there is no vector of four bytes.
    private static final int BEYOND = LABELS.length() - DOUBLES.length();

    private static final VectorShuffle<Double> BY_4 = partners(4);
    private static final VectorShuffle<Double> BY_2 = partners(2);
    private static final VectorShuffle<Double> BY_1 = partners(1);

    private Rows() {}

    private static VectorShuffle<Double> partners(int distance) {
        return VectorShuffle.fromOp(DOUBLES, lane -> (lane ^ distance) & DOUBLES.length() - 1);
    }

    /// Where the whole steps end that may read beyond their labels.
    static int wholeSteps(byte[] truth, int from, int to) {
        return from + (Math.min(to, truth.length - BEYOND) - from) / STEP * STEP;
    }

    static DoubleVector labels(byte[] truth, int i) {
        return (DoubleVector)
                ByteVector.fromArray(LABELS, truth, i)
                        .convertShape(VectorOperators.B2D, DOUBLES, 0);
    }

    static DoubleVector scores(float[] score, int i) {
        return (DoubleVector)
                FloatVector.fromArray(FLOATS, score, i)
                        .convertShape(VectorOperators.F2D, DOUBLES, 0);
    }

    static DoubleVector scores(double[] score, int i) {
        return DoubleVector.fromArray(DOUBLES, score, i);
    }

    static double sum(DoubleVector x) {
        DoubleVector four = DOUBLES.length() > 4 ? x.add(x.rearrange(BY_4)) : x;
        DoubleVector two = four.add(four.rearrange(BY_2));
        return two.add(two.rearrange(BY_1)).lane(0);
    }

    static double product(DoubleVector x) {
        DoubleVector four = DOUBLES.length() > 4 ? x.mul(x.rearrange(BY_4)) : x;
        DoubleVector two = four.mul(four.rearrange(BY_2));
        return two.mul(two.rearrange(BY_1)).lane(0);
    }
}
