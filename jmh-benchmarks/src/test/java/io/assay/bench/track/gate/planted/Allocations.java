package io.assay.bench.track.gate.planted;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedList;
import java.util.List;
import java.util.function.IntPredicate;

/// Calls that leave something on the heap.
final class Allocations {
    private static final List<Collection<Integer>> PAIRS =
            List.of(new ArrayList<>(), new ArrayDeque<>(), new LinkedList<>());

    /// Whatever is kept here cannot be optimised away.
    static Object kept;

    static {
        PAIRS.forEach(pair -> pair.addAll(List.of(0, 1)));
    }

    private Allocations() {}

    static void sixteenBytes(
            byte[] truth, float[] score, int from, int to, float threshold, long[] sums) {
        kept = new Object();
        count(truth, score, from, to, threshold, sums);
    }

    /// A box for each row.
    static void boxing(
            byte[] truth, float[] score, int from, int to, float threshold, long[] sums) {
        for (int i = from; i < to; i++) {
            Float boxed = score[i];
            kept = boxed;
            sums[0] += boxed >= threshold ? truth[i] : 0;
        }
    }

    /// An array for each call.
    static void varargs(
            byte[] truth, float[] score, int from, int to, float threshold, long[] sums) {
        check(truth.length, score.length, from, to);
        count(truth, score, from, to, threshold, sums);
    }

    private static void check(int... numbers) {
        kept = numbers;
    }

    /// An iterator for each row, of a kind that no compiler can tell.
    static void iterator(
            byte[] truth, float[] score, int from, int to, float threshold, long[] sums) {
        for (int i = from; i < to; i++) {
            int above = score[i] >= threshold ? 1 : 0;
            for (int level : PAIRS.get(i % PAIRS.size())) {
                sums[0] += level & above & truth[i];
            }
        }
    }

    /// A lambda for each call that remembers its arguments.
    static void lambda(
            byte[] truth, float[] score, int from, int to, float threshold, long[] sums) {
        IntPredicate above = i -> score[i] >= threshold;
        kept = above;
        for (int i = from; i < to; i++) {
            sums[0] += above.test(i) ? truth[i] : 0;
        }
    }

    /// A message that nobody reads.
    static void string(
            byte[] truth, float[] score, int from, int to, float threshold, long[] sums) {
        kept = "rows " + from + " to " + to + " of " + truth.length;
        count(truth, score, from, to, threshold, sums);
    }

    /// A copy of the input.
    static void copy(byte[] truth, float[] score, int from, int to, float threshold, long[] sums) {
        byte[] copy = truth.clone();
        kept = copy;
        count(copy, score, from, to, threshold, sums);
    }

    /// Scratch that is made anew, and a little larger than needed, in each call.
    static long sort(byte[] truth, float[] score) {
        int[] scratch = new int[score.length + 16];
        kept = scratch;
        for (int i = 0; i < score.length; i++) {
            scratch[i] = Float.floatToRawIntBits(score[i]);
        }
        return scratch[truth.length / 3];
    }

    private static void count(
            byte[] truth, float[] score, int from, int to, float threshold, long[] sums) {
        long both = 0;
        for (int i = from; i < to; i++) {
            both += truth[i] & (score[i] >= threshold ? 1 : 0);
        }
        sums[0] += both;
    }
}
