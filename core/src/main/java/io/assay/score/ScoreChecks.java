package io.assay.score;

import io.assay.kernel.KernelRegistry;

/// The door: what is checked once, so that no loop behind it checks again.
public final class ScoreChecks {
    private ScoreChecks() {}

    /// Refuses a column that has more or fewer rows than truth.
    public static void checkLengths(int truth, String name, int other) {
        if (truth != other) {
            throw new IllegalArgumentException(
                    "truth has " + truth + " rows, " + name + " has " + other);
        }
    }

    /// Refuses rows that an array does not have.
    public static void checkRows(String name, int length, int from, int to) {
        if (from < 0 || from > to || to > length) {
            throw new IndexOutOfBoundsException(
                    "rows [" + from + ", " + to + ") are asked for; " + name + " has " + length);
        }
    }

    /// Refuses the first label of `[from, to)` that is neither 0 nor 1.
    public static void checkTruth(byte[] truth, int from, int to) {
        checkBinary("truth", truth, from, to);
    }

    /// The same for labels of any name.
    public static void checkBinary(String name, byte[] labels, int from, int to) {
        int row = KernelRegistry.kernels().firstNotBinary(labels, from, to);
        if (row >= 0) {
            throw new IllegalArgumentException(
                    name + "[" + row + "] is " + labels[row] + "; expected 0 or 1");
        }
    }

    /// Refuses the first score of `[from, to)` that is NaN.
    public static void checkScores(float[] scores, int from, int to) {
        float most = Float.POSITIVE_INFINITY;
        checkScore(KernelRegistry.kernels().firstOutside(scores, from, to, -most, most));
    }

    /// The same for doubles.
    public static void checkScores(double[] scores, int from, int to) {
        double most = Double.POSITIVE_INFINITY;
        checkScore(KernelRegistry.kernels().firstOutside(scores, from, to, -most, most));
    }

    /// The same for scores of either type.
    public static void checkScores(Scores scores, int from, int to) {
        checkScore(scores.firstNaN(from, to));
    }

    /// Refuses the row of the first NaN, if there is one.
    public static void checkScore(int row) {
        if (row >= 0) {
            throw new IllegalArgumentException("scores[" + row + "] is NaN; expected a number");
        }
    }

    /// Null when all scores of `[from, to)` are in [0, 1]; rows are counted from 1, and `before`
    /// rows came earlier.
    public static String notProbabilities(Scores scores, int from, int to, long before) {
        int row = scores.firstNotProbability(from, to);
        return row < 0 ? null : notProbability(before + row - from + 1, scores.text(row));
    }

    /// The reason why losses are undefined.
    public static String notProbability(long row, String score) {
        return "scores are not probabilities: row " + row + " is " + score;
    }

    /// The first score outside [0, 1] in a row that counts, of `columns` scores to a row, or -1.
    public static int firstNotProbability(Scores scores, double[] weights, int columns) {
        int at = scores.firstNotProbability(0, scores.length());
        while (at >= 0 && weights != null && weights[at / columns] == 0) {
            at = scores.firstNotProbability(at + 1, scores.length());
        }
        return at;
    }

    /// Refuses weights of which one is negative or not finite, or which are all 0.
    public static void checkWeights(double[] weight, int rows) {
        checkLengths(rows, "weight", weight.length);
        double sum = 0;
        for (int i = 0; i < weight.length; i++) {
            if (!(weight[i] >= 0 && weight[i] < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException(
                        "weight["
                                + i
                                + "] is "
                                + weight[i]
                                + "; expected a finite number of at least 0");
            }
            sum += weight[i];
        }
        if (sum == 0) {
            throw new IllegalArgumentException(
                    "all " + rows + " weights are 0; expected at least one above 0");
        }
        // Weights of the two classes are multiplied, which must neither overflow nor underflow.
        if (!(sum >= 1e-100 && sum <= 1e100)) {
            throw new IllegalArgumentException(
                    "weights add up to " + sum + "; expected a sum from 1e-100 to 1e100");
        }
    }
}
