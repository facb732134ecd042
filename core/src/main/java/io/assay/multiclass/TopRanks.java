package io.assay.multiclass;

import io.assay.score.Scores;

/// At which place of its row the true class stands when classes are sorted by falling probability.
final class TopRanks {
    private TopRanks() {}

    /// The rows, or their weight, by the place of the true class, counted from 0. Of equal
    /// probabilities the lower class stands first, or the higher.
    static double[] of(
            int[] truth, Scores flat, int classes, double[] weights, boolean higherFirst) {
        double[] rows = new double[classes];
        for (int i = 0; i < truth.length; i++) {
            int place = place(flat, i * classes, classes, truth[i], higherFirst);
            rows[place] += weights == null ? 1 : weights[i];
        }
        return rows;
    }

    /// The place of a class in the row that starts at `first`.
    static int place(Scores flat, int first, int classes, int truthClass, boolean higherFirst) {
        double own = flat.at(first + truthClass);
        int ahead = 0;
        for (int c = 0; c < classes; c++) {
            double other = flat.at(first + c);
            boolean wins = c != truthClass && c > truthClass == higherFirst;
            ahead += other > own || other == own && wins ? 1 : 0;
        }
        return ahead;
    }

    /// The share of rows at the first `k` places.
    static double share(double[] rows, int k, double total) {
        if (k < 1) {
            throw new IllegalArgumentException("k is " + k + "; expected a number of at least 1");
        }
        if (k >= rows.length) {
            return total == 0 ? Double.NaN : 1;
        }
        double sum = 0;
        for (int place = 0; place < k; place++) {
            sum += rows[place];
        }
        return Math.min(1, sum / total);
    }
}
