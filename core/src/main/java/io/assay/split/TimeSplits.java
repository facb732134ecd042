package io.assay.split;

import java.util.Objects;

/// Rows in order of time: each split tests a window and trains on what was before it, never after. The
/// windows follow each other and end with the last row.
///
/// ```java
/// TimeSplits.of(rows, 5)                          // expanding: all rows before the window
///         .sliding(1_000)                         // or only the last 1,000 of them
///         .gap(24);                               // without the 24 next to the window
/// TimeSplits.byTime(millis, 12).gap(86_400_000);  // windows, spans and gaps of time, not of rows
/// ```
///
/// The length of a window is that of the whole, rows or time, over k + 1, rounded down. A window of time
/// in which there is no row gives a split without test rows. Instances are immutable; methods return
/// changed copies.
public final class TimeSplits implements Splits {
    private final int rows;
    private final TimeOrder time;
    private final int k;
    private final long length;
    private final long window;
    private final long most;
    private final long gap;

    /// @param time null when positions of rows are the time
    /// @param length the whole, in rows or in time
    private TimeSplits(
            int rows, TimeOrder time, int k, long length, long window, long most, long gap) {
        if (Math.multiplyHigh(window, k) != 0 || length - gap - window * k < 1) {
            throw new IllegalArgumentException(
                    k
                            + " windows of "
                            + window
                            + " and a gap of "
                            + gap
                            + " leave nothing to train on; expected less than "
                            + length
                            + " together");
        }
        this.rows = rows;
        this.time = time;
        this.k = k;
        this.length = length;
        this.window = window;
        this.most = most;
        this.gap = gap;
    }

    /// Windows of equally many rows, which stand in order of time.
    ///
    /// @param k how many windows, from 1 to one less than the rows
    public static TimeSplits of(int rows, int k) {
        if (k < 1 || k >= rows) {
            throw new IllegalArgumentException(
                    "k is " + k + "; expected 1 to one less than the rows (" + rows + ")");
        }
        return new TimeSplits(rows, null, k, rows, rows / (k + 1), Long.MAX_VALUE, 0);
    }

    /// Windows of equal time. Rows may stand in any order, and those of one time are never torn apart.
    ///
    /// @param time the time of each row, in any unit; not copied
    /// @param k how many windows, from 1 to one less than the time from the first row to the last
    public static TimeSplits byTime(long[] time, int k) {
        if (time.length == 0) {
            throw new IllegalArgumentException("time has no rows; expected at least 2");
        }
        TimeOrder order = TimeOrder.of(time);
        long first = order.at(0);
        long span = order.at(time.length - 1) - first;
        if (span < 0 || span == Long.MAX_VALUE) {
            throw new IllegalArgumentException(
                    "time runs from " + first + " on over more than 2⁶³; expected a coarser unit");
        }
        if (k < 1 || k > span) {
            throw new IllegalArgumentException(
                    "k is "
                            + k
                            + "; expected 1 to the time between first and last row ("
                            + span
                            + ")");
        }
        long length = span + 1;
        return new TimeSplits(time.length, order, k, length, length / (k + 1L), Long.MAX_VALUE, 0);
    }

    /// Trains on no more than the last part of what was before.
    ///
    /// @param span rows, or time, at least 1
    public TimeSplits sliding(long span) {
        checkAtLeast("span", span, 1);
        return new TimeSplits(rows, time, k, length, window, span, gap);
    }

    /// Leaves out what is next to the window, so that a truth known only later does not leak.
    ///
    /// @param between rows, or time, at least 0
    public TimeSplits gap(long between) {
        checkAtLeast("between", between, 0);
        return new TimeSplits(rows, time, k, length, window, most, between);
    }

    /// Windows of a stated length.
    ///
    /// @param size rows, or time, at least 1
    public TimeSplits window(long size) {
        checkAtLeast("size", size, 1);
        return new TimeSplits(rows, time, k, length, size, most, gap);
    }

    private static void checkAtLeast(String name, long found, long least) {
        if (found < least) {
            throw new IllegalArgumentException(
                    name + " is " + found + "; expected at least " + least);
        }
    }

    @Override
    public int rows() {
        return rows;
    }

    @Override
    public long count() {
        return k;
    }

    @Override
    public Split split(long number) {
        long start = length - (k - Objects.checkIndex(number, count())) * window;
        long end = start - gap;
        long begin = end > most ? end - most : 0;
        int[] order = time == null ? null : time.order();
        return new Split(
                number,
                Rows.of(rows, order, place(begin), place(end)),
                Rows.of(rows, order, place(start), place(start + window)));
    }

    private int place(long offset) {
        return time == null ? (int) offset : time.place(time.at(0) + offset);
    }
}
