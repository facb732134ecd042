package io.assay.split;

import java.util.Arrays;
import java.util.Objects;

/// Cross-validation over time whose truths take time to become known: a row begins at one time and its
/// truth is settled at a later one. Rows are cut into blocks in order of their beginning; a split tests
/// some of the blocks, and trains on those rows of the others whose time does not touch that of a tested
/// block, nor begins within an embargo after it (M. López de Prado, Advances in Financial Machine
/// Learning, 2018, chapters 7 and 12).
///
/// ```java
/// PurgedSplits.of(start, end, 6).embargo(10);           // each of 6 blocks is tested once
/// PurgedSplits.combinatorial(start, end, 6, 2);         // each pair of blocks: 15 splits, 5 paths
/// ```
public final class PurgedSplits implements Splits {
    private final TimeOrder begins;
    private final long[] ends;
    private final int[] offsets;
    private final int left;
    private final long embargo;

    private PurgedSplits(TimeOrder begins, long[] ends, int[] offsets, int left, long embargo) {
        this.begins = begins;
        this.ends = ends;
        this.offsets = offsets;
        this.left = left;
        this.embargo = embargo;
    }

    /// Purged k-fold: each block is tested once.
    ///
    /// @param start when each row begins, in any unit; not copied
    /// @param end when its truth is settled, not before it begins; not copied
    /// @param k how many blocks, from 2 to the number of rows
    public static PurgedSplits of(long[] start, long[] end, int k) {
        return combinatorial(start, end, k, 1);
    }

    /// Combinatorial purged: each choice of blocks is tested once.
    ///
    /// @param start when each row begins, in any unit; not copied
    /// @param end when its truth is settled, not before it begins; not copied
    /// @param blocks how many blocks, from 2 to the number of rows
    /// @param tested how many blocks are tested at once, at least 1 and less than all
    public static PurgedSplits combinatorial(long[] start, long[] end, int blocks, int tested) {
        check(start, end, blocks, tested);
        TimeOrder begins = TimeOrder.of(start);
        int[] offsets = new int[blocks + 1];
        for (int b = 0; b < blocks; b++) {
            offsets[b + 1] =
                    offsets[b] + start.length / blocks + (b < start.length % blocks ? 1 : 0);
        }
        return new PurgedSplits(begins, end, offsets, tested, 0);
    }

    private static void check(long[] start, long[] end, int blocks, int tested) {
        if (start.length != end.length) {
            throw new IllegalArgumentException(
                    "end has " + end.length + " rows; expected " + start.length + ", as start");
        }
        for (int row = 0; row < end.length; row++) {
            if (end[row] < start[row]) {
                throw new IllegalArgumentException(
                        "end["
                                + row
                                + "] is "
                                + end[row]
                                + "; expected at least start, "
                                + start[row]);
            }
        }
        if (blocks < 2 || blocks > start.length) {
            throw new IllegalArgumentException(
                    "blocks is "
                            + blocks
                            + "; expected 2 to the number of rows ("
                            + start.length
                            + ")");
        }
        if (tested < 1 || tested >= blocks) {
            throw new IllegalArgumentException(
                    "tested is "
                            + tested
                            + "; expected 1 to one less than the blocks ("
                            + blocks
                            + ")");
        }
        try {
            Combinations.count(blocks, tested);
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException(
                    "tested is "
                            + tested
                            + " of "
                            + blocks
                            + " blocks; expected fewer than 2⁶³ splits");
        }
    }

    /// Leaves out rows that begin soon after a tested block is settled.
    ///
    /// @param time at least 0, in the unit of the rows
    public PurgedSplits embargo(long time) {
        if (time < 0) {
            throw new IllegalArgumentException("time is " + time + "; expected at least 0");
        }
        return new PurgedSplits(begins, ends, offsets, left, time);
    }

    @Override
    public int rows() {
        return ends.length;
    }

    @Override
    public long count() {
        return Combinations.count(offsets.length - 1, left);
    }

    /// How many whole histories can be put together from the tested blocks, each block once in each: the
    /// splits that test a given block.
    public long paths() {
        return Combinations.count(offsets.length - 2, left - 1);
    }

    @Override
    public Split split(long number) {
        Objects.checkIndex(number, count());
        int[] chosen = Combinations.unrank(offsets.length - 1, left, number);
        int[] test = stretches(chosen);
        boolean[] out = new boolean[rows()];
        for (int i = 0; i < test.length; i += 2) {
            strike(out, test[i], test[i + 1]);
        }
        return new Split(
                number,
                Rows.of(rows(), begins.order(), kept(out)),
                Rows.of(rows(), begins.order(), test));
    }

    /// Tested blocks that follow each other are one stretch.
    private int[] stretches(int[] chosen) {
        int[] bounds = new int[2 * chosen.length];
        int used = 0;
        for (int block : chosen) {
            if (used > 0 && bounds[used - 1] == offsets[block]) {
                bounds[used - 1] = offsets[block + 1];
            } else {
                bounds[used++] = offsets[block];
                bounds[used++] = offsets[block + 1];
            }
        }
        return Arrays.copyOf(bounds, used);
    }

    /// Strikes out a stretch and what touches its time.
    private void strike(boolean[] out, int from, int to) {
        long first = begins.at(from);
        long last = Long.MIN_VALUE;
        for (int place = from; place < to; place++) {
            last = Math.max(last, ends[begins.row(place)]);
        }
        long clear = last > Long.MAX_VALUE - embargo ? Long.MAX_VALUE : last + embargo;
        for (int place = 0; place < out.length; place++) {
            int row = begins.row(place);
            out[place] |= begins.time()[row] <= clear && ends[row] >= first;
        }
    }

    private static int[] kept(boolean[] out) {
        int[] bounds = new int[16];
        int used = 0;
        for (int place = 0; place < out.length; place++) {
            boolean before = place == 0 || out[place - 1];
            if (used + 2 > bounds.length) {
                bounds = Arrays.copyOf(bounds, 2 * bounds.length);
            }
            if (!out[place] && before) {
                bounds[used++] = place;
            }
            if (!out[place] && (place + 1 == out.length || out[place + 1])) {
                bounds[used++] = place + 1;
            }
        }
        return Arrays.copyOf(bounds, used);
    }
}
