package io.assay;

import io.assay.testing.Draw;
import io.assay.testing.Labels;
import java.util.stream.IntStream;

/// Rows of a binary problem that laws rearrange. Scores are odd multiples of 2⁻¹¹, so that `1 - s` is
/// exact and no score lies on the edge of a uniform bin.
///
/// @param truth 1 or 0
/// @param scores in (0, 1)
/// @param weights whole numbers from 0, not all 0
record LawRows(byte[] truth, double[] scores, double[] weights) {
    private static final double UNIT = 0x1p-11;

    static LawRows draw(Draw draw) {
        return draw(draw, 1 + draw.below(draw.oneIn(10) ? 400 : 40));
    }

    static LawRows draw(Draw draw, int n) {
        byte[] truth = draw.labels(draw.pick(Labels.values()), n);
        int distinct = draw.pick(1, 3, 20, 1_024);
        double[] scores = new double[n];
        double[] weights = new double[n];
        for (int i = 0; i < n; i++) {
            scores[i] = UNIT * (2 * (draw.below(distinct) * (1_024 / distinct)) + 1);
            weights[i] = draw.below(4);
        }
        weights[draw.below(n)] = 1;
        return new LawRows(truth, scores, weights);
    }

    /// A threshold that is one of the scores or lies between two.
    double threshold(Draw draw) {
        double score = scores[draw.below(scores.length)];
        return draw.oneIn(2) ? score : score + UNIT;
    }

    int rows() {
        return truth.length;
    }

    BinaryPredictions plain() {
        return Predictions.binary(truth, scores);
    }

    BinaryPredictions weighted() {
        return plain().weighted(weights);
    }

    /// The rows with these numbers, in this order; a number may come twice.
    LawRows only(IntStream which) {
        int[] rows = which.toArray();
        byte[] labels = new byte[rows.length];
        double[] values = new double[rows.length];
        double[] of = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            labels[i] = truth[rows[i]];
            values[i] = scores[rows[i]];
            of[i] = weights[rows[i]];
        }
        return new LawRows(labels, values, of);
    }

    /// The rows in random order.
    LawRows shuffled(Draw draw) {
        int[] order = IntStream.range(0, rows()).toArray();
        for (int i = order.length - 1; i > 0; i--) {
            int other = draw.below(i + 1);
            int row = order[i];
            order[i] = order[other];
            order[other] = row;
        }
        return only(IntStream.of(order));
    }

    /// Each row as often as its weight says.
    LawRows repeated() {
        return only(
                IntStream.range(0, rows())
                        .flatMap(i -> IntStream.range(0, (int) weights[i]).map(k -> i)));
    }

    /// The rows of a weight above 0.
    LawRows withoutZeros() {
        return only(IntStream.range(0, rows()).filter(i -> weights[i] > 0));
    }

    /// The same rows with the classes exchanged: labels inverted, scores `1 - s`.
    LawRows mirrored() {
        byte[] labels = new byte[rows()];
        double[] values = new double[rows()];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = (byte) (1 - truth[i]);
            values[i] = 1 - scores[i];
        }
        return new LawRows(labels, values, weights);
    }

    /// The same rows with other scores.
    LawRows withScores(double[] other) {
        return new LawRows(truth, other, weights);
    }
}
