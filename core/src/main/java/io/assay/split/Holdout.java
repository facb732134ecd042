package io.assay.split;

import java.util.Objects;

/// One part of the rows is held out for testing, at random, once or several times (shuffle split).
///
/// ```java
/// Split split = Holdout.stratified(classes, 0.2, 42).split();    // 80 / 20
/// Splits twenty = Holdout.of(rows, 0.3, 42).times(20);           // 70 / 30, twenty times
/// ```
///
/// The test rows are the nearest whole number to their share, at least 1, and leave at least 1 to train.
/// Of all choices with the stated counts each is equally likely. The same seed gives the same rows for
/// ever.
public final class Holdout implements Splits {
    private final Labels labels;
    private final int[][] targets;
    private final int times;
    private final long seed;

    private Holdout(Labels labels, int[][] targets, int times, long seed) {
        this.labels = labels;
        this.targets = targets;
        this.times = times;
        this.seed = seed;
    }

    /// Test rows among all.
    ///
    /// @param rows at least 2
    /// @param test the share of rows to test, such as 0.3
    public static Holdout of(int rows, double test, long seed) {
        return of(Labels.none(rows), test, seed);
    }

    /// Test rows from each class in proportion; what rounding leaves goes to the classes with the
    /// largest remainders.
    ///
    /// @param classes the class of each row, any numbers
    /// @param test the share of rows to test, such as 0.3
    public static Holdout stratified(int[] classes, double test, long seed) {
        return of(Labels.of(classes), test, seed);
    }

    private static Holdout of(Labels labels, double test, long seed) {
        int rows = labels.rows();
        if (rows < 2) {
            throw new IllegalArgumentException("rows is " + rows + "; expected at least 2");
        }
        if (!(test > 0 && test < 1)) {
            throw new IllegalArgumentException("test is " + test + "; expected a share in (0, 1)");
        }
        int count = (int) Math.max(1, Math.min(rows - 1, Math.round(test * rows)));
        return new Holdout(labels, Targets.share(labels.sizes(), rows, count), 1, seed);
    }

    /// The same drawn several times, each time anew.
    ///
    /// @param count how often, at least 1
    public Holdout times(int count) {
        if (count < 1) {
            throw new IllegalArgumentException("times is " + count + "; expected at least 1");
        }
        return new Holdout(labels, targets, count, seed);
    }

    /// The first split.
    public Split split() {
        return split(0);
    }

    @Override
    public int rows() {
        return labels.rows();
    }

    @Override
    public long count() {
        return times;
    }

    @Override
    public Split split(long number) {
        Objects.checkIndex(number, count());
        int[] offsets = Targets.offsets(targets, 2);
        int[] order = Assignment.draw(labels, targets, seed, number).order(offsets);
        return new Split(
                number,
                Rows.of(rows(), order, 0, offsets[1]),
                Rows.of(rows(), order, offsets[1], offsets[2]));
    }
}
