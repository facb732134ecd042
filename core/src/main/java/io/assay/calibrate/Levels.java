package io.assay.calibrate;

import io.assay.BinarySample;
import io.assay.Ranking;

/// The distinct scores in rising order with the rows, or their weight, at each: all that a map or a
/// diagnosis needs to know. No order of the rows shows.
final class Levels {
    final double[] score;
    final double[] positive;
    final double[] weight;

    private Levels(int count) {
        score = new double[count];
        positive = new double[count];
        weight = new double[count];
    }

    /// Levels of rows that carry weight.
    static Levels of(BinarySample sample) {
        Ranking ranking = sample.ranking();
        int count = Math.toIntExact(ranking.rocPoints() - 1);
        double[] falling = new double[count];
        double[] tp = new double[count];
        double[] fp = new double[count];
        ranking.copyTo(falling, tp, fp);
        Levels levels = new Levels(count);
        for (int i = 0; i < count; i++) {
            int to = count - 1 - i;
            levels.score[to] = falling[i] + 0.0; // -0.0 is 0.0
            levels.positive[to] = tp[i] - (i == 0 ? 0 : tp[i - 1]);
            levels.weight[to] = levels.positive[to] + fp[i] - (i == 0 ? 0 : fp[i - 1]);
        }
        return levels;
    }

    /// The same, of both classes: with one, any map to it alone would be perfect.
    static Levels ofBothClasses(BinarySample sample) {
        String missing = sample.ranking().whyUndefined();
        if (missing != null) {
            throw new IllegalArgumentException(missing + "; expected rows of both classes");
        }
        return of(sample);
    }

    /// The same with scores that are probabilities.
    static Levels ofProbabilities(BinarySample sample) {
        if (sample.notProbabilities() != null) {
            throw new IllegalArgumentException(
                    sample.notProbabilities() + "; expected numbers in [0, 1]");
        }
        return ofBothClasses(sample);
    }

    int count() {
        return score.length;
    }

    double total() {
        return sum(weight);
    }

    double positives() {
        return sum(positive);
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }
}
