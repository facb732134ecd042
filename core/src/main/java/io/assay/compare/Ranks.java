package io.assay.compare;

import java.util.Comparator;
import java.util.stream.IntStream;

/// Ranks from 1, equal values sharing the mean of theirs.
final class Ranks {
    private final double[] rank;
    private double tieTerm;

    /// Ranks from the smallest value up.
    Ranks(double[] values) {
        rank = new double[values.length];
        int[] order =
                IntStream.range(0, values.length)
                        .boxed()
                        .sorted(Comparator.comparingDouble(i -> values[i]))
                        .mapToInt(Integer::intValue)
                        .toArray();
        for (int from = 0, to; from < order.length; from = to) {
            to = from + 1;
            while (to < order.length && values[order[to]] == values[order[from]]) {
                to++;
            }
            for (int i = from; i < to; i++) {
                rank[order[i]] = (from + to + 1) / 2.0;
            }
            double size = to - from;
            tieTerm += size * (size * size - 1);
        }
    }

    double of(int i) {
        return rank[i];
    }

    /// The sum of t³ - t over groups of t equal values; 0 without ties.
    double tieTerm() {
        return tieTerm;
    }
}
