package io.assay.split;

import java.util.Objects;

/// Every choice of p rows, or of p groups, is tested once while all others train. Splits are found by
/// their number, in lexicographic order of what is left out, so that none takes room before it is asked
/// for.
///
/// ```java
/// LeaveOut pairs = LeaveOut.rows(1_000, 2);
/// pairs.count();                      // 499500, known beforehand
/// pairs.sample(200, 42);              // 200 of them at random
/// ```
public final class LeaveOut implements Splits {
    private final int rows;
    private final int units;
    private final int left;
    private final int[] order;
    private final int[] offsets;
    private final long count;

    /// @param units how many things can be left out
    /// @param offsets where each unit starts in the order; null when each is a row
    private LeaveOut(int rows, int units, int left, int[] order, int[] offsets, String of) {
        if (left < 1 || left >= units) {
            throw new IllegalArgumentException(
                    "p is "
                            + left
                            + "; expected 1 to "
                            + (units - 1)
                            + ", one less than the "
                            + of);
        }
        this.rows = rows;
        this.units = units;
        this.left = left;
        this.order = order;
        this.offsets = offsets;
        try {
            count = Combinations.count(units, left);
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException(
                    "p is "
                            + left
                            + " of "
                            + units
                            + " "
                            + of
                            + "; expected fewer than 2⁶³ splits");
        }
    }

    /// Leave one row out.
    ///
    /// @param rows at least 2
    public static LeaveOut oneRow(int rows) {
        return rows(rows, 1);
    }

    /// Leave p rows out.
    ///
    /// @param p from 1 to one less than the rows, so that there are fewer than 2⁶³ splits
    public static LeaveOut rows(int rows, int p) {
        return new LeaveOut(rows, rows, p, null, null, "rows");
    }

    /// Leave one group out, such as the rows of one hospital. Groups are numbered in rising order.
    ///
    /// @param groups the group of each row, any numbers, at least two different ones
    public static LeaveOut oneGroup(int[] groups) {
        return groups(groups, 1);
    }

    /// Leave p groups out.
    ///
    /// @param groups the group of each row, any numbers
    /// @param p from 1 to one less than the groups, so that there are fewer than 2⁶³ splits
    public static LeaveOut groups(int[] groups, int p) {
        Labels labels = Labels.of(groups);
        int[] offsets = new int[labels.count() + 1];
        for (int g = 0; g < labels.count(); g++) {
            offsets[g + 1] = offsets[g] + labels.sizes()[g];
        }
        int[] next = offsets.clone();
        int[] order = new int[groups.length];
        for (int row = 0; row < order.length; row++) {
            order[next[labels.code(row)]++] = row;
        }
        return new LeaveOut(groups.length, labels.count(), p, order, offsets, "groups");
    }

    @Override
    public int rows() {
        return rows;
    }

    @Override
    public long count() {
        return count;
    }

    @Override
    public Split split(long number) {
        int[] chosen = Combinations.unrank(units, left, Objects.checkIndex(number, count));
        int[] test = new int[2 * left];
        int[] train = new int[2 * left + 2];
        for (int i = 0; i < left; i++) {
            test[2 * i] = start(chosen[i]);
            test[2 * i + 1] = start(chosen[i] + 1);
            train[2 * i + 1] = test[2 * i];
            train[2 * i + 2] = test[2 * i + 1];
        }
        train[2 * left + 1] = rows;
        return new Split(number, Rows.of(rows, order, train), Rows.of(rows, order, test));
    }

    private int start(int unit) {
        return offsets == null ? unit : offsets[unit];
    }

    /// Such as `190 splits that leave out 2 of 20`.
    @Override
    public String toString() {
        return count + " splits that leave out " + left + " of " + units;
    }
}
