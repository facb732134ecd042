package io.assay;

import io.assay.rank.KeyStore;

/// Scores as float or double: the one place where the two differ.
interface Scores {

    int length();

    double at(int row);

    /// The first NaN in `[from, to)`, or -1.
    int firstNaN(int from, int to);

    /// The first score in `[from, to)` that is not in [0, 1], or -1.
    int firstNotProbability(int from, int to);

    /// Adds the three sums of the table where predicted positive is `score >= threshold`, or
    /// `score > threshold`.
    void confusion(byte[] truth, int from, int to, double threshold, boolean above, long[] sums);

    /// One block.
    double squaredError(byte[] truth, int from, int to);

    /// One block.
    void likelihood(byte[] truth, int from, int to, double clip, double[] product);

    KeyStore newStore(int capacity, int scratch);

    void addTo(KeyStore store, byte[] truth, int from, int to);

    /// The scores of some rows, in the order given.
    Scores pick(int[] rows);

    /// A threshold in the precision of the scores.
    double rounded(double threshold);

    /// The literal of a score, such as `3.2`.
    String text(int row);
}
