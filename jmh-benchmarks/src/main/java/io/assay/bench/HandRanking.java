package io.assay.bench;

/// Six ranking metrics from one sort and one sweep, as one writes them with the JDK alone.
final class HandRanking {
    private double area;
    private double precisionSum;
    private double trapezoids;
    private double distance;
    private double bestF1;
    private double bestAccuracy;

    /// AUC, average precision, area under the joined PR points, KS, best F1 and best accuracy.
    static double[] of(byte[] truth, float[] score) {
        long[] keys = HandAuc.sorted(truth, score, 0, truth.length);
        long positives = 0;
        for (long key : keys) {
            positives += key & 1;
        }
        HandRanking sums = new HandRanking();
        sums.sweep(keys, positives);
        return sums.values(positives, keys.length - positives);
    }

    /// From the highest score to the lowest, one threshold per distinct score.
    private void sweep(long[] keys, long positives) {
        long negatives = keys.length - positives;
        long tp = 0;
        long fp = 0;
        double lastPrecision = 1;
        for (int i = keys.length - 1; i >= 0; ) {
            long score = keys[i] >> 1;
            long tied = 0;
            int start = i;
            do {
                tied += keys[i--] & 1;
            } while (i >= 0 && keys[i] >> 1 == score);
            long tiedNegatives = start - i - tied;
            area += tiedNegatives * (tp + tied / 2.0);
            tp += tied;
            fp += tiedNegatives;
            double precision = (double) tp / (tp + fp);
            precisionSum += tied * precision;
            trapezoids += tied * (precision + lastPrecision) / 2;
            lastPrecision = precision;
            distance =
                    Math.max(distance, Math.abs((double) tp / positives - (double) fp / negatives));
            bestF1 = Math.max(bestF1, 2.0 * tp / (positives + tp + fp));
            bestAccuracy = Math.max(bestAccuracy, (double) (tp + negatives - fp) / keys.length);
        }
    }

    private double[] values(double positives, double negatives) {
        return new double[] {
            area / positives / negatives,
            precisionSum / positives,
            trapezoids / positives,
            distance,
            bestF1,
            bestAccuracy
        };
    }
}
