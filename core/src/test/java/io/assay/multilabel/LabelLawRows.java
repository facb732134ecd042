package io.assay.multilabel;

import io.assay.testing.Draw;
import java.util.Arrays;
import java.util.stream.IntStream;

/// Rows of one case: scores on a coarse grid, so that ties occur.
record LabelLawRows(int labels, byte[] truth, double[] scores, double[] weights) {
    static LabelLawRows drawn(Draw draw) {
        int labels = 1 + draw.below(5);
        int n = 1 + draw.below(40);
        int grid = draw.pick(2, 9, 1_000);
        byte[] truth = new byte[n * labels];
        double[] scores = new double[n * labels];
        double[] weights = new double[n];
        for (int i = 0; i < truth.length; i++) {
            truth[i] = (byte) draw.below(2);
            scores[i] = draw.below(grid) / (double) grid;
        }
        Arrays.setAll(weights, i -> draw.below(4));
        weights[0] = 1;
        return new LabelLawRows(labels, truth, scores, weights);
    }

    LabelLawRows taken(int... rows) {
        byte[] t = new byte[rows.length * labels];
        double[] s = new double[t.length];
        for (int i = 0; i < rows.length; i++) {
            System.arraycopy(truth, rows[i] * labels, t, i * labels, labels);
            System.arraycopy(scores, rows[i] * labels, s, i * labels, labels);
        }
        return new LabelLawRows(
                labels, t, s, Arrays.stream(rows).mapToDouble(i -> weights[i]).toArray());
    }

    /// Every row as often as its weight says.
    LabelLawRows repeated() {
        return taken(
                IntStream.range(0, weights.length)
                        .flatMap(i -> IntStream.range(0, (int) weights[i]).map(k -> i))
                        .toArray());
    }

    /// The rows of a weight above 0.
    LabelLawRows withoutZeros() {
        return taken(IntStream.range(0, weights.length).filter(i -> weights[i] > 0).toArray());
    }

    LabelLawRows shuffled(Draw draw) {
        return taken(order(draw, weights.length));
    }

    static int[] order(Draw draw, int n) {
        int[] order = new int[n];
        for (int i = 0; i < n; i++) {
            int j = draw.below(i + 1);
            order[i] = order[j];
            order[j] = i;
        }
        return order;
    }

    /// The labels in another order.
    LabelLawRows reordered(int... order) {
        byte[] t = new byte[truth.length];
        double[] s = new double[truth.length];
        for (int i = 0; i < t.length; i++) {
            int from = i / labels * labels + order[i % labels];
            t[i] = truth[from];
            s[i] = scores[from];
        }
        return new LabelLawRows(labels, t, s, weights);
    }

    LabelLawRows withScores(double... other) {
        return new LabelLawRows(labels, truth, other, weights);
    }

    MultilabelPredictions plain() {
        return MultilabelPredictions.of(truth, scores, labels);
    }

    MultilabelPredictions weighted() {
        return plain().weighted(weights);
    }
}
