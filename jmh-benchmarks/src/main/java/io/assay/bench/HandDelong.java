package io.assay.bench;

/// DeLong's variance as one writes it with the JDK alone: a row's placement is the share of the other
/// class that it stands on the right side of.
final class HandDelong {
    private HandDelong() {}

    static double variance(byte[] truth, float[] score) {
        long[] keys = HandAuc.sorted(truth, score, 0, truth.length);
        double positives = 0;
        for (byte label : truth) {
            positives += label;
        }
        double negatives = truth.length - positives;
        Moments ofPositives = new Moments();
        Moments ofNegatives = new Moments();
        double below = 0;
        double negativesBelow = 0;
        for (int i = 0; i < keys.length; ) {
            int start = i;
            long key = keys[i] >> 1;
            int tied = 0;
            do {
                tied += (int) (keys[i++] & 1);
            } while (i < keys.length && keys[i] >> 1 == key);
            int tiedNegatives = i - start - tied;
            ofPositives.add(tied, (negativesBelow + tiedNegatives / 2.0) / negatives);
            ofNegatives.add(tiedNegatives, 1 - (below + tied / 2.0) / positives);
            below += tied;
            negativesBelow += tiedNegatives;
        }
        return ofPositives.variance() / positives + ofNegatives.variance() / negatives;
    }

    private static final class Moments {
        private double rows;
        private double sum;
        private double squares;

        void add(int count, double x) {
            rows += count;
            sum += count * x;
            squares += count * x * x;
        }

        double variance() {
            return (squares - sum / rows * sum) / (rows - 1);
        }
    }
}
