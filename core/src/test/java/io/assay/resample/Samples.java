package io.assay.resample;

import io.assay.BinaryPredictions;
import io.assay.Predictions;
import java.util.SplittableRandom;

/// Predictions for tests.
final class Samples {
    private Samples() {}

    /// A calibrated model; `values` distinct scores, or 0 for as many as rows.
    static BinaryPredictions binary(int rows, int values, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        byte[] truth = new byte[rows];
        double[] scores = new double[rows];
        for (int i = 0; i < rows; i++) {
            double p = random.nextDouble();
            truth[i] = (byte) (random.nextDouble() < p ? 1 : 0);
            scores[i] = values == 0 ? p : Math.floor(p * values) / values;
        }
        return Predictions.binary(truth, scores);
    }

    /// Another model on the same rows: the scores of the first with noise.
    static BinaryPredictions other(BinaryPredictions rows, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        byte[] truth = new byte[rows.rows()];
        double[] scores = new double[truth.length];
        for (int i = 0; i < truth.length; i++) {
            truth[i] = (byte) (rows.isPositive(i) ? 1 : 0);
            scores[i] = 0.7 * rows.score(i) + 0.3 * random.nextDouble();
        }
        return Predictions.binary(truth, scores);
    }
}
