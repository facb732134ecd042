package io.assay.score;

import io.assay.rank.KeyStore;
import io.assay.rank.Ranked;
import java.util.concurrent.Executor;
import java.util.function.Function;

/// Scores as float or double: the one place where the two differ.
public interface Scores {

    /// The number of scores.
    int length();

    /// The score of a row.
    double at(int row);

    /// Writes the scores of rows `[from, to)` as doubles, from place `place` on.
    void copy(int from, int to, double[] into, int place);

    /// The first NaN in `[from, to)`, or -1.
    int firstNaN(int from, int to);

    /// The first score in `[from, to)` that is not in [0, 1], or -1.
    int firstNotProbability(int from, int to);

    /// Adds the three sums of the table where predicted positive is `score >= threshold`, or
    /// `score > threshold`.
    void confusion(byte[] truth, int from, int to, double threshold, boolean above, long[] sums);

    /// Adds the rows of each class to the levels between thresholds, as [Kernels#levels] does.
    void levels(byte[] truth, int from, int to, Cuts cuts, long[] counts);

    /// One block of weights by cell, as [Kernels#weigh] adds them up; predicted positive as above.
    boolean weigh(
            byte[] truth,
            double[] weight,
            int from,
            int to,
            double threshold,
            boolean above,
            double top,
            double[] parts);

    /// One block.
    double squaredError(byte[] truth, int from, int to);

    /// One block.
    void likelihood(byte[] truth, int from, int to, double clip, double[] product);

    /// One block, as [Kernels#lossMoments] adds it up.
    void lossMoments(byte[] truth, int from, int to, double clip, double[] sums, double[] scratch);

    /// One block, in bins of equal width; returns whether some score leaves a rest.
    boolean bin(byte[] truth, int from, int to, double[] edges, long[] bins);

    /// Writes the most probable class of rows of `classes` numbers to `predicted[start]` and on.
    void argmax(int from, int to, int classes, int[] predicted, int start);

    /// An empty store for the sort keys of such scores.
    KeyStore newStore(int capacity, int scratch);

    /// Adds the keys of rows `[from, to)` to a store that [#newStore] made.
    void addTo(KeyStore store, byte[] truth, int from, int to);

    /// All rows in order, by this thread and one of the executor unless that is null.
    Ranked ranked(byte[] truth, Executor executor);

    /// An empty order with all the room that `capacity` such rows can need.
    Ranked newOrder(int capacity);

    /// Takes rows `[from, to)` in place of those before into what [#newOrder] made.
    void rank(Ranked order, byte[] truth, int from, int to);

    /// The scores of some rows, in the order given.
    Scores pick(int[] rows);

    /// A threshold in the precision of the scores.
    double rounded(double threshold);

    /// What the function for the type of the array makes of the array, which is not copied.
    <R> R map(Function<double[], R> ofDoubles, Function<float[], R> ofFloats);

    /// The literal of a score, such as `3.2`.
    String text(int row);
}
