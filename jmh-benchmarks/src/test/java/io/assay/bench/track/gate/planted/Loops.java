package io.assay.bench.track.gate.planted;

import java.util.Arrays;

/// Loops that go round too often, or do too much in a round.
final class Loops {
    private Loops() {}

    /// Looks for a NaN first.
    static void extraPass(
            byte[] truth, float[] score, int from, int to, float threshold, long[] sums) {
        for (int i = from; i < to; i++) {
            if (Float.isNaN(score[i])) {
                throw new IllegalArgumentException("scores[" + i + "] is NaN");
            }
        }
        long both = 0;
        for (int i = from; i < to; i++) {
            both += truth[i] & (score[i] >= threshold ? 1 : 0);
        }
        sums[0] += both;
    }

    /// `floatToIntBits` looks at every number whether it is a NaN.
    static long split(byte[] truth, float[] score) {
        long front = 0;
        for (int i = 0; i < score.length; i++) {
            int bits = Float.floatToIntBits(score[i]);
            front += truth[i] * (long) (bits ^ (bits >> 31 & Integer.MAX_VALUE));
        }
        return front;
    }

    /// A merge sort where digits would do.
    static long byMerging(byte[] truth, float[] score) {
        int[] keys = new int[score.length];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = Float.floatToRawIntBits(score[i]) << 1 | truth[i];
        }
        int[] from = keys;
        int[] to = new int[keys.length];
        for (int run = 1; run < keys.length; run *= 2) {
            for (int start = 0; start < keys.length; start += 2 * run) {
                merge(from, to, start, run);
            }
            int[] swap = from;
            from = to;
            to = swap;
        }
        return from[from.length / 3];
    }

    private static void merge(int[] from, int[] to, int start, int run) {
        int middle = Math.min(start + run, from.length);
        int end = Math.min(start + 2 * run, from.length);
        int left = start;
        int right = middle;
        for (int i = start; i < end; i++) {
            boolean isLeft = left < middle && (right >= end || from[left] <= from[right]);
            to[i] = from[isLeft ? left++ : right++];
        }
    }

    /// Every pair of rows with the same score is looked at.
    static long ties(byte[] truth, float[] score) {
        int[] start = new int[1_001];
        for (float one : score) {
            start[1 + (int) (one * 1_000 + 0.5f)]++;
        }
        for (int i = 0; i < 1_000; i++) {
            start[i + 1] += start[i];
        }
        int[] next = start.clone();
        byte[] grouped = new byte[truth.length];
        for (int i = 0; i < score.length; i++) {
            grouped[next[(int) (score[i] * 1_000 + 0.5f)]++] = truth[i];
        }
        long halves = 0;
        for (int group = 0; group < 1_000; group++) {
            halves += pairs(grouped, start[group], start[group + 1]);
        }
        return halves;
    }

    private static long pairs(byte[] truth, int from, int to) {
        long halves = 0;
        for (int i = from; i < to; i++) {
            for (int j = from; j < to; j++) {
                halves += truth[i] & ~truth[j] & 1;
            }
        }
        return halves;
    }

    /// Sorts the pairs and counts runs, where a table of counts would do.
    static long sorted(byte[] truth, float[] score) {
        int[] pairs = new int[truth.length];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = 2 * (int) (score[i] * 10) + truth[i];
        }
        Arrays.sort(pairs);
        long runs = 1;
        for (int i = 1; i < pairs.length; i++) {
            runs += pairs[i] != pairs[i - 1] ? 1 : 0;
        }
        return runs;
    }
}
