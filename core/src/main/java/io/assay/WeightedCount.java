package io.assay;

import io.assay.score.Scores;

/// Weights summed per cell, exactly, so that the order of the rows does not matter.
final class WeightedCount {
    private WeightedCount() {}

    static Confusion of(
            byte[] truth, Scores scores, double[] weights, double threshold, boolean above) {
        ExactSum[] cells = {new ExactSum(), new ExactSum(), new ExactSum(), new ExactSum()};
        double least = scores.rounded(threshold);
        for (int i = 0; i < weights.length; i++) {
            double score = scores.at(i);
            boolean flagged = above ? score > least : score >= least;
            cells[truth[i] * 2 + (flagged ? 1 : 0)].add(weights[i]);
        }
        return new Confusion(
                cells[3].value(), cells[1].value(), cells[2].value(), cells[0].value());
    }
}
