package io.assay;

import io.assay.kernel.Kernels;
import io.assay.score.Scores;

/// Weights summed per cell, exactly, so that the order of the rows does not matter. A block is added
/// up in parts that do not round ([io.assay.kernel.WeightParts]); only where parts do not hold a
/// weight, the block is added row by row.
final class WeightedCount {
    private final ExactSum[] cells = {
        new ExactSum(), new ExactSum(), new ExactSum(), new ExactSum()
    };
    private final double[] parts = new double[8];
    private final byte[] truth;
    private final Scores scores;
    private final double[] weights;
    private final double top;

    /// @param top a power of two that no weight exceeds
    WeightedCount(byte[] truth, Scores scores, double[] weights, double top) {
        this.truth = truth;
        this.scores = scores;
        this.weights = weights;
        this.top = top;
    }

    /// The least power of two that no weight exceeds.
    static double top(double[] weights) {
        double most = 0;
        for (double weight : weights) {
            most = Math.max(most, weight);
        }
        double below = Math.scalb(1.0, Math.getExponent(most));
        return below < most ? 2 * below : below;
    }

    WeightedCount add(int from, int to, double threshold, boolean above) {
        for (int start = from, end; start < to; start = end) {
            end = start + Math.min(Kernels.BLOCK, to - start);
            if (scores.weigh(truth, weights, start, end, threshold, above, top, parts)) {
                for (int i = 0; i < parts.length; i++) {
                    cells[i & 3].add(parts[i]);
                }
            } else {
                addRows(start, end, threshold, above);
            }
        }
        return this;
    }

    private void addRows(int from, int to, double threshold, boolean above) {
        double least = scores.rounded(threshold);
        for (int i = from; i < to; i++) {
            double score = scores.at(i);
            boolean flagged = above ? score > least : score >= least;
            cells[truth[i] * 2 + (flagged ? 1 : 0)].add(weights[i]);
        }
    }

    void merge(WeightedCount other) {
        for (int i = 0; i < cells.length; i++) {
            cells[i].merge(other.cells[i]);
        }
    }

    Confusion table() {
        return new Confusion(
                cells[3].value(), cells[1].value(), cells[2].value(), cells[0].value());
    }
}
