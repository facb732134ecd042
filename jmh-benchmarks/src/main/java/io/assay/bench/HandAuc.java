package io.assay.bench;

import java.util.Arrays;

/// The exact area under the ROC curve as one writes it with the JDK alone.
final class HandAuc {
    private HandAuc() {}

    /// Sorts one long per row, score above label, and sweeps.
    static double of(byte[] truth, float[] score, int from, int to) {
        return sweep(sorted(truth, score, from, to));
    }

    /// Score keys of 32 bits above the label, ascending.
    static long[] sorted(byte[] truth, float[] score, int from, int to) {
        long[] keys = new long[to - from];
        for (int i = 0; i < keys.length; i++) {
            int bits = Float.floatToIntBits(score[from + i]);
            keys[i] = (long) (bits ^ (bits >> 31) >>> 1) << 1 | truth[from + i];
        }
        Arrays.sort(keys);
        return keys;
    }

    private static double sweep(long[] keys) {
        long negatives = 0;
        long twicePairs = 0;
        for (int i = 0; i < keys.length; ) {
            int start = i;
            long score = keys[i] >> 1;
            int tied = 0;
            do {
                tied += (int) (keys[i++] & 1);
            } while (i < keys.length && keys[i] >> 1 == score);
            int tiedNegatives = i - start - tied;
            twicePairs += tied * (2 * negatives + tiedNegatives);
            negatives += tiedNegatives;
        }
        return area(twicePairs, keys.length - negatives, negatives);
    }

    /// Sorts the scores of each class and merges.
    static double of(byte[] truth, double[] score) {
        int positives = 0;
        for (byte label : truth) {
            positives += label;
        }
        double[] positive = new double[positives];
        double[] negative = new double[truth.length - positives];
        for (int i = 0, p = 0; i < truth.length; i++) {
            if (truth[i] == 1) {
                positive[p++] = score[i];
            } else {
                negative[i - p] = score[i];
            }
        }
        Arrays.sort(positive);
        Arrays.sort(negative);
        return area(twicePairs(positive, negative), positives, negative.length);
    }

    private static long twicePairs(double[] positive, double[] negative) {
        long pairs = 0;
        int below = 0;
        int upTo = 0;
        for (double score : positive) {
            while (below < negative.length && negative[below] < score) {
                below++;
            }
            while (upTo < negative.length && negative[upTo] <= score) {
                upTo++;
            }
            pairs += (long) below + upTo;
        }
        return pairs;
    }

    private static double area(long twicePairs, long positives, long negatives) {
        return twicePairs / 2.0 / positives / negatives;
    }
}
