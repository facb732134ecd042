package io.assay.regression;

import io.assay.rank.RowOrder;

/// What follows from the order of truth and of predictions, ties included.
///
/// A weight is the number of times that a row counts: midranks and pairs are those of the repeated
/// rows.
final class RankCorrelation {
    private final int[] truth;
    private final int[] predicted;
    private final double[] weights;
    private final int[] byPredicted;

    RankCorrelation(double[] truth, double[] predicted, double[] weights) {
        this.weights = weights == null ? ones(truth.length) : weights;
        this.truth = RowOrder.places(truth, RowOrder.of(truth));
        byPredicted = RowOrder.of(predicted);
        this.predicted = RowOrder.places(predicted, byPredicted);
    }

    private static double[] ones(int rows) {
        double[] ones = new double[rows];
        java.util.Arrays.fill(ones, 1);
        return ones;
    }

    /// The share of rows below each row, those equal to it counting one half, less one half.
    double[] truthShares() {
        return shares(truth);
    }

    /// The same for predictions.
    double[] predictedShares() {
        return shares(predicted);
    }

    private double[] shares(int[] places) {
        double[] below = sums(places, weights);
        double total = 0;
        for (int place = 0; place < below.length; place++) {
            double here = below[place];
            below[place] = total + here / 2;
            total += here;
        }
        double[] shares = new double[places.length];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = below[places[i]] / total - 0.5;
        }
        return shares;
    }

    /// For each row the mean over all rows of a number, as far as their truth is above that of the row;
    /// one half where it is equal.
    double[] meanAboveTruth(double[] of) {
        return meanAbove(truth, of);
    }

    /// The same for predictions.
    double[] meanAbovePredicted(double[] of) {
        return meanAbove(predicted, of);
    }

    private static double[] meanAbove(int[] places, double[] of) {
        double[] above = sums(places, of);
        double total = 0;
        for (int place = above.length - 1; place >= 0; place--) {
            double here = above[place];
            above[place] = (total + here / 2) / places.length;
            total += here;
        }
        double[] means = new double[places.length];
        for (int i = 0; i < means.length; i++) {
            means[i] = above[places[i]];
        }
        return means;
    }

    private static double[] sums(int[] places, double[] of) {
        double[] sums = new double[places.length];
        for (int i = 0; i < places.length; i++) {
            sums[places[i]] += of[i];
        }
        return sums;
    }

    /// Pairs in the same order less pairs in the opposite order, over the root of the product of the
    /// pairs that differ in truth and those that differ in prediction (M. Kendall, Biometrika 33, 1945,
    /// tau-b).
    double kendall() {
        double equal = 0;
        double total = 0;
        double inTruth = squares(sums(truth, weights));
        double inPredicted = squares(sums(predicted, weights));
        int[] rows = byTruthThenPredicted();
        for (int from = 0, to; from < rows.length; from = to) {
            double cell = 0;
            for (to = from; to < rows.length && isTied(rows[from], rows[to]); to++) {
                cell += weights[rows[to]];
            }
            equal += cell * cell;
            total += cell;
        }
        double pairs = total * total;
        double ordered = pairs - inTruth - inPredicted + equal;
        double apart = ordered - 4 * PairInversions.of(rows, predicted, weights);
        double tau = apart / Math.sqrt(pairs - inTruth) / Math.sqrt(pairs - inPredicted);
        return Math.max(-1, Math.min(1, tau));
    }

    private boolean isTied(int a, int b) {
        return truth[a] == truth[b] && predicted[a] == predicted[b];
    }

    private static double squares(double[] groups) {
        double sum = 0;
        for (double weight : groups) {
            sum += weight * weight;
        }
        return sum;
    }

    /// Rows by truth, then by prediction: those by prediction, dealt out by truth.
    private int[] byTruthThenPredicted() {
        int[] next = new int[truth.length + 1];
        for (int place : truth) {
            next[place + 1]++;
        }
        for (int place = 1; place < next.length; place++) {
            next[place] += next[place - 1];
        }
        int[] rows = new int[truth.length];
        for (int row : byPredicted) {
            rows[next[truth[row]]++] = row;
        }
        return rows;
    }

    /// For each row the share of rows in the same order with it less that in the opposite order.
    double[] concordance() {
        double[] shares = new double[truth.length];
        int[] rows = byTruthThenPredicted();
        PlaceCounts below = new PlaceCounts(truth.length);
        for (int from = 0, to; from < rows.length; from = to) {
            to = addTied(rows, from, below, shares, 1);
        }
        PlaceCounts above = new PlaceCounts(truth.length);
        for (int to = rows.length, from; to > 0; to = from) {
            from = to - 1;
            while (from > 0 && truth[rows[from - 1]] == truth[rows[to - 1]]) {
                from--;
            }
            addTied(rows, from, above, shares, -1);
        }
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= shares.length;
        }
        return shares;
    }

    /// Asks for rows that are equal in truth, then counts them; returns their end.
    private int addTied(int[] rows, int from, PlaceCounts counts, double[] shares, int sign) {
        int to = from;
        for (; to < rows.length && truth[rows[to]] == truth[rows[from]]; to++) {
            shares[rows[to]] += sign * counts.belowLessAbove(predicted[rows[to]]);
        }
        for (int i = from; i < to; i++) {
            counts.add(predicted[rows[i]]);
        }
        return to;
    }

    /// For each row the share of rows that differ from it in truth.
    double[] truthDifferent() {
        return different(truth);
    }

    /// The same for predictions.
    double[] predictedDifferent() {
        return different(predicted);
    }

    private double[] different(int[] places) {
        double[] groups = sums(places, weights);
        double[] shares = new double[places.length];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = 1 - groups[places[i]] / places.length;
        }
        return shares;
    }
}
