package io.assay.learn.boost;

/// How the scores of a row, which trees add up to, become what is predicted.
public enum Link {
    /// The score itself.
    IDENTITY,
    /// e to the score.
    EXPONENTIAL,
    /// The probability of the second of two classes, `1 / (1 + e^-score)`.
    LOGISTIC,
    /// Probabilities in the ratio of e to the scores, of which each class has one.
    SOFTMAX;

    /// How many numbers are predicted for a row with so many scores.
    int predictions(int scores) {
        return this == LOGISTIC ? 2 : scores;
    }

    /// Writes what is predicted for rows whose scores begin at 0.
    ///
    /// @param step the distance between two scores of a row, at least `rows`
    /// @param room two arrays of at least `rows` numbers
    void predict(
            double[] scores,
            int rows,
            int step,
            int count,
            double[] into,
            int at,
            double[][] room) {
        if (this == LOGISTIC) {
            Exp.sigmoids(scores, 0, rows, room[0], room[1]);
            for (int i = 0; i < rows; i++) {
                into[at + 2 * i + 1] = room[0][i];
                into[at + 2 * i] = 1 - room[0][i];
            }
            return;
        }
        for (int i = 0; i < rows; i++) {
            predict(scores, i, step, count, into, at + i * predictions(count));
        }
    }

    /// Writes what is predicted for a row.
    ///
    /// @param scores those of the row from `from` on, a distance of `step` between two
    void predict(double[] scores, int from, int step, int count, double[] into, int at) {
        switch (this) {
            case IDENTITY -> into[at] = scores[from];
            case EXPONENTIAL -> into[at] = Exp.of(scores[from]);
            case LOGISTIC -> {
                into[at + 1] = Exp.sigmoid(scores[from]);
                into[at] = 1 - into[at + 1];
            }
            case SOFTMAX -> softmax(scores, from, step, count, into, at);
        }
    }

    /// Probabilities, one after the other.
    static void softmax(double[] scores, int from, int step, int count, double[] into, int at) {
        double most = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < count; k++) {
            most = Math.max(most, scores[from + k * step]);
        }
        double sum = 0;
        for (int k = 0; k < count; k++) {
            into[at + k] = Exp.of(scores[from + k * step] - most);
            sum += into[at + k];
        }
        for (int k = 0; k < count; k++) {
            into[at + k] /= sum;
        }
    }
}
