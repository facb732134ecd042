package io.assay.learn.ensemble;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// How much the members of an ensemble differ in what they get right (L. Kuncheva, C. Whitaker, Machine
/// Learning 51, 2003): models that fail on the same rows gain nothing from each other.
///
/// @param names of the models
/// @param pairs all pairs, (0, 1) first, then (0, 2)
public record Diversity(List<String> names, List<Pair> pairs) {

    /// Checks and copies.
    public Diversity {
        names = List.copyOf(names);
        pairs = List.copyOf(pairs);
    }

    /// Two models: rows that both get right, the first alone, the second alone, none.
    ///
    /// @param first number of a model
    /// @param second number of a later model
    /// @param kappa Cohen's agreement of the two predicted classes beyond chance; NaN if both always
    ///     say one same class
    public record Pair(
            int first,
            int second,
            long both,
            long firstOnly,
            long secondOnly,
            long none,
            double kappa) {

        private double rows() {
            return (double) both + firstOnly + secondOnly + none;
        }

        /// The share of rows that just one gets right; more is more diverse.
        public double disagreement() {
            return (firstOnly + secondOnly) / rows();
        }

        /// Yule's Q, `(both none - firstOnly secondOnly) / (both none + firstOnly secondOnly)`: 0 for
        /// independent models, 1 for those that fail together; NaN for 0 / 0.
        public double q() {
            double same = (double) both * none;
            double apart = (double) firstOnly * secondOnly;
            return (same - apart) / (same + apart);
        }

        /// The share of rows that both get wrong.
        public double doubleFault() {
            return none / rows();
        }
    }

    /// Compares predicted classes.
    ///
    /// @param truth the class of each row, in `[0, classes)`
    /// @param predicted for each model the class of each row
    public static Diversity of(List<String> names, int[] truth, int[][] predicted, int classes) {
        if (predicted.length != names.size() || predicted.length < 2) {
            throw new IllegalArgumentException(
                    "there are predictions of "
                            + predicted.length
                            + " models and "
                            + names.size()
                            + " names; expected as many, at least two");
        }
        List<Pair> pairs = new ArrayList<>();
        for (int a = 0; a < predicted.length; a++) {
            check(a, predicted[a].length, truth.length);
        }
        for (int a = 0; a < predicted.length; a++) {
            for (int b = a + 1; b < predicted.length; b++) {
                pairs.add(pair(a, b, truth, predicted, classes));
            }
        }
        return new Diversity(names, pairs);
    }

    private static void check(int model, int found, int rows) {
        if (found != rows || rows == 0) {
            throw new IllegalArgumentException(
                    "predicted["
                            + model
                            + "] has "
                            + found
                            + " rows; expected "
                            + rows
                            + ", at least one");
        }
    }

    /// Compares the most probable classes of predictions, the lowest of equal ones.
    ///
    /// @param predictions K probabilities a row of each model
    public static Diversity ofProbabilities(
            List<String> names, int[] truth, double[][] predictions, int classes) {
        int[][] predicted = new int[predictions.length][];
        for (int m = 0; m < predicted.length; m++) {
            predicted[m] = new int[predictions[m].length / classes];
            for (int i = 0; i < predicted[m].length; i++) {
                predicted[m][i] = Combination.argmax(predictions[m], i * classes, classes);
            }
        }
        return of(names, truth, predicted, classes);
    }

    private static Pair pair(int a, int b, int[] truth, int[][] predicted, int classes) {
        long[] cells = new long[4];
        long[] firsts = new long[classes];
        long[] seconds = new long[classes];
        long same = 0;
        for (int i = 0; i < truth.length; i++) {
            int x = predicted[a][i];
            int y = predicted[b][i];
            cells[(x == truth[i] ? 0 : 2) + (y == truth[i] ? 0 : 1)]++;
            firsts[x]++;
            seconds[y]++;
            same += x == y ? 1 : 0;
        }
        double n = truth.length;
        double chance = 0;
        for (int k = 0; k < classes; k++) {
            chance += firsts[k] / n * (seconds[k] / n);
        }
        double kappa = (same / n - chance) / (1 - chance);
        return new Pair(a, b, cells[0], cells[1], cells[2], cells[3], kappa);
    }

    /// The mean disagreement of all pairs.
    public double disagreement() {
        return pairs.stream().mapToDouble(Pair::disagreement).average().orElse(Double.NaN);
    }

    /// The mean of Q over all pairs; NaN if that of a pair is.
    public double q() {
        return pairs.stream().mapToDouble(Pair::q).average().orElse(Double.NaN);
    }

    /// A line for each pair.
    @Override
    public String toString() {
        StringBuilder text =
                new StringBuilder("disagreement      Q  kappa  double fault  models\n");
        for (Pair pair : pairs) {
            text.append(
                    String.format(
                            Locale.ROOT,
                            "%12.4f %6.3f %6.3f %13.4f  %s, %s%n",
                            pair.disagreement(),
                            pair.q(),
                            pair.kappa(),
                            pair.doubleFault(),
                            names.get(pair.first()),
                            names.get(pair.second())));
        }
        return text.toString();
    }
}
