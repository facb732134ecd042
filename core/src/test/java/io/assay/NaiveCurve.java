package io.assay;

import java.util.Arrays;

/// The ROC curve by its definition: both classes sorted, then swept from the highest score down, in
/// whole numbers.
///
/// @param score the distinct scores in falling order
/// @param tp positive rows at or above each
/// @param fp negative rows at or above each
/// @param auc the pairs in the right order, ties counting one half, over all pairs
record NaiveCurve(double[] score, double[] tp, double[] fp, double auc) {

    static NaiveCurve of(byte[] truth, double[] scores) {
        double[] positive = rising(truth, scores, 1);
        double[] negative = rising(truth, scores, 0);
        double[] score = new double[truth.length];
        double[] tp = new double[truth.length];
        double[] fp = new double[truth.length];
        int p = positive.length;
        int n = negative.length;
        int size = 0;
        long halfPairs = 0;
        while (p > 0 || n > 0) {
            double highest = p > 0 ? positive[p - 1] : negative[n - 1];
            double here = n > 0 ? Math.max(highest, negative[n - 1]) : highest;
            int morePositive = p;
            int moreNegative = n;
            while (p > 0 && positive[p - 1] == here) {
                p--;
            }
            while (n > 0 && negative[n - 1] == here) {
                n--;
            }
            halfPairs += (long) (morePositive - p) * (n + moreNegative);
            score[size] = here;
            tp[size] = positive.length - p;
            fp[size] = negative.length - n;
            size++;
        }
        double pairs = (double) positive.length * negative.length;
        return new NaiveCurve(
                Arrays.copyOf(score, size),
                Arrays.copyOf(tp, size),
                Arrays.copyOf(fp, size),
                halfPairs / (2 * pairs));
    }

    /// The scores of a class; both zeros are one.
    private static double[] rising(byte[] truth, double[] scores, int label) {
        double[] some = new double[truth.length];
        int size = 0;
        for (int i = 0; i < truth.length; i++) {
            if (truth[i] == label) {
                some[size++] = scores[i] + 0.0;
            }
        }
        Arrays.sort(some, 0, size);
        return Arrays.copyOf(some, size);
    }
}
