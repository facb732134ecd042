package io.assay.split;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;

/// Cross-validation several times, each time with folds drawn anew. Repetition 0 has the folds of
/// [Folds] with the same seed. One repetition is held at a time while splits are walked through.
///
/// ```java
/// Splits ten = RepeatedFolds.stratified(classes, 10, 5, 42);    // 5 times 10 folds: 50 splits
/// ```
public final class RepeatedFolds implements Splits {
    private final Labels labels;
    private final int k;
    private final int times;
    private final long seed;

    private RepeatedFolds(Labels labels, int k, int times, long seed) {
        if (k < 2 || k > Math.min(labels.rows(), PartIds.MOST)) {
            throw new IllegalArgumentException(
                    "k is " + k + "; expected 2 to the number of rows (" + labels.rows() + ")");
        }
        if (times < 1) {
            throw new IllegalArgumentException("times is " + times + "; expected at least 1");
        }
        this.labels = labels;
        this.k = k;
        this.times = times;
        this.seed = seed;
    }

    /// [Folds#shuffled] several times.
    ///
    /// @param k how many folds, from 2 to the number of rows, at most 65,536
    /// @param times how often
    public static RepeatedFolds shuffled(int rows, int k, int times, long seed) {
        return new RepeatedFolds(Labels.none(rows), k, times, seed);
    }

    /// [Folds#stratified(int\[\], int, long)] several times.
    ///
    /// @param classes the class of each row, any numbers
    /// @param k how many folds, from 2 to the number of rows, at most 65,536
    /// @param times how often
    public static RepeatedFolds stratified(int[] classes, int k, int times, long seed) {
        return new RepeatedFolds(Labels.of(classes), k, times, seed);
    }

    /// The folds of a repetition.
    ///
    /// @param time from 0
    public Folds repetition(int time) {
        return Folds.uniform(labels, k, seed, Objects.checkIndex(time, times));
    }

    @Override
    public int rows() {
        return labels.rows();
    }

    @Override
    public long count() {
        return (long) k * times;
    }

    /// Draws the folds of the repetition that the split belongs to.
    @Override
    public Split split(long number) {
        Objects.checkIndex(number, count());
        return numbered(repetition((int) (number / k)), number);
    }

    private Split numbered(Folds folds, long number) {
        Split split = folds.split(number % k);
        return new Split(number, split.train(), split.test());
    }

    @Override
    public Iterator<Split> iterator() {
        return new Iterator<>() {
            private long next;
            private Folds folds;

            @Override
            public boolean hasNext() {
                return next < count();
            }

            @Override
            public Split next() {
                if (!hasNext()) {
                    throw new NoSuchElementException("all " + count() + " splits were taken");
                }
                if (next % k == 0) {
                    folds = repetition((int) (next / k));
                }
                return numbered(folds, next++);
            }
        };
    }
}
