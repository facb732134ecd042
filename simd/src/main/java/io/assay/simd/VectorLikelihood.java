package io.assay.simd;

import static jdk.incubator.vector.VectorOperators.ADD;
import static jdk.incubator.vector.VectorOperators.GT;
import static jdk.incubator.vector.VectorOperators.LSHL;
import static jdk.incubator.vector.VectorOperators.LSHR;
import static jdk.incubator.vector.VectorOperators.LT;

import io.assay.kernel.ProductLanes;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorSpecies;

/// Products of probabilities over a block, in the lanes of [Rows]; a pass carries one vector, as the
/// selections of a factor take longer than a multiplication.
///
/// Moving an exponent out of a lane rounds nothing, so when it is moved is free: the rows that fill
/// no step join the last move, at most 18 factors after the move before.
///
/// Limit: 5 or 9 bytes a row from cache at about 95 GB/s; measured 16 % (float) and 30 % (double) of
/// it, 20 times scalar, whose branch on random labels is mispredicted. The 12 steps of a factor on
/// two ports bind.
final class VectorLikelihood {
    private static final VectorSpecies<Double> DOUBLES = Width.DOUBLES;
    private static final VectorSpecies<Long> LONGS =
            LongVector.SPECIES_64.withShape(DOUBLES.vectorShape());

    /// Rows between two moves of the exponents.
    private static final int MOVE = ProductLanes.STEP * Rows.STEP;

    private static final long FRACTION = 0x000F_FFFF_FFFF_FFFFL;
    private static final long ONE = 0x3FF0_0000_0000_0000L;

    private VectorLikelihood() {}

    static void of(byte[] truth, float[] score, int from, int to, double clip, double[] product) {
        int whole = Rows.wholeSteps(truth, from, to);
        var one = DoubleVector.broadcast(DOUBLES, 1);
        var low = DoubleVector.broadcast(DOUBLES, clip);
        var high = DoubleVector.broadcast(DOUBLES, 1 - clip);
        var exponents = LongVector.zero(LONGS);
        var all = one;
        for (int half = 0; half < 8; half += DOUBLES.length()) {
            var four = one;
            for (int pair = half; pair < 16; pair += 8) {
                var two = one;
                for (int lane = pair; lane < 32; lane += 16) {
                    var a = one;
                    for (int start = from; start < to; start += MOVE) {
                        int stop = Math.min(start + MOVE, whole);
                        for (int i = start + lane; i < stop; i += Rows.STEP) {
                            var x = Rows.scores(score, i);
                            a = factor(x, Rows.labels(truth, i), low, high).mul(a);
                        }
                        int rest = start + MOVE < to ? to : whole;
                        for (int j = 0; j < DOUBLES.length() && rest < to; j++) {
                            var laneJ = VectorMask.fromLong(DOUBLES, 1L << j);
                            for (int i = rest + lane + j; i < to; i += Rows.STEP) {
                                a = one.blend(factor(score[i], truth[i], clip), laneJ).mul(a);
                            }
                        }
                        var bits = a.reinterpretAsLongs();
                        exponents = bits.lanewise(LSHL, 1).lanewise(LSHR, 53).add(exponents);
                        a = bits.and(FRACTION).or(ONE).reinterpretAsDoubles();
                    }
                    two = a.mul(two);
                }
                four = two.mul(four);
            }
            all = four.mul(all);
        }
        product[0] = Rows.product(all);
        product[1] = exponents.reduceLanes(ADD) - bias(to - from);
    }

    static void of(byte[] truth, double[] score, int from, int to, double clip, double[] product) {
        int whole = Rows.wholeSteps(truth, from, to);
        var one = DoubleVector.broadcast(DOUBLES, 1);
        var low = DoubleVector.broadcast(DOUBLES, clip);
        var high = DoubleVector.broadcast(DOUBLES, 1 - clip);
        var exponents = LongVector.zero(LONGS);
        var all = one;
        for (int half = 0; half < 8; half += DOUBLES.length()) {
            var four = one;
            for (int pair = half; pair < 16; pair += 8) {
                var two = one;
                for (int lane = pair; lane < 32; lane += 16) {
                    var a = one;
                    for (int start = from; start < to; start += MOVE) {
                        int stop = Math.min(start + MOVE, whole);
                        for (int i = start + lane; i < stop; i += Rows.STEP) {
                            var x = Rows.scores(score, i);
                            a = factor(x, Rows.labels(truth, i), low, high).mul(a);
                        }
                        int rest = start + MOVE < to ? to : whole;
                        for (int j = 0; j < DOUBLES.length() && rest < to; j++) {
                            var laneJ = VectorMask.fromLong(DOUBLES, 1L << j);
                            for (int i = rest + lane + j; i < to; i += Rows.STEP) {
                                a = one.blend(factor(score[i], truth[i], clip), laneJ).mul(a);
                            }
                        }
                        var bits = a.reinterpretAsLongs();
                        exponents = bits.lanewise(LSHL, 1).lanewise(LSHR, 53).add(exponents);
                        a = bits.and(FRACTION).or(ONE).reinterpretAsDoubles();
                    }
                    two = a.mul(two);
                }
                four = two.mul(four);
            }
            all = four.mul(all);
        }
        product[0] = Rows.product(all);
        product[1] = exponents.reduceLanes(ADD) - bias(to - from);
    }

    /// What all lanes together counted for exponent 0.
    private static long bias(int rows) {
        return 1023L * Rows.STEP * ((rows + MOVE - 1) / MOVE);
    }

    /// The probability that the score gave to what happened: p, or 1 - p for a negative row. For a
    /// positive row it is 0 - p, whose sign is dropped with the exponent; this spares a selection.
    private static DoubleVector factor(
            DoubleVector score, DoubleVector truth, DoubleVector low, DoubleVector high) {
        var x = score.blend(high, score.compare(GT, high));
        var p = x.blend(low, x.compare(LT, low));
        return DoubleVector.broadcast(DOUBLES, 1).sub(truth).sub(p);
    }

    private static double factor(double score, byte truth, double clip) {
        return 1 - truth - Math.max(clip, Math.min(1 - clip, score));
    }
}
