// Made from LongRanges.java by core/twins.sh; change that file.
package io.assay.rank;

import io.assay.kernel.FloatKeys;
import io.assay.kernel.KernelRegistry;
import io.assay.kernel.Kernels;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/// Double scores by range: all that ranking metrics need, sorted only as far as they need it.
///
/// Rows are read once and their keys put into ranges that fit the cache. The area under the ROC curve
/// counts pairs inside each range and needs no more; whoever walks down the cells has every range
/// sorted first.
public final class IntRanges implements Ranked {
    private final int most;
    private final IntSplitters splitters;
    private final IntLists[] parts;
    private final IntSegments segments;

    /// Keys of each list, of all parts together.
    private final int[] lengths;

    private Executor executor;
    private int[] room;
    private int[] scratch;
    private int ranges;
    private int rows;
    private int positives;
    private boolean sorted;

    /// Room for rows that several threads add, each so many at most; in all `capacity`.
    IntRanges(Executor executor, int capacity, int... rowsOfThreads) {
        this.executor = executor;
        most = Ranges.count(capacity);
        splitters = new IntSplitters(most);
        parts = new IntLists[rowsOfThreads.length];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = new IntLists(rowsOfThreads[i], most + 1);
        }
        segments = new IntSegments(most + 1);
        lengths = new int[2 * (most + 1)];
    }

    /// Ranges of rows, filled by this thread and one of the executor unless that is null.
    public static IntRanges of(byte[] truth, float[] score, Executor executor) {
        int n = truth.length;
        if (executor == null) {
            IntRanges all = new IntRanges(null, n, n);
            all.load(truth, score, 0, n);
            return all;
        }
        int half = Math.min(n, (n / 2 + Kernels.BLOCK - 1) / Kernels.BLOCK * Kernels.BLOCK);
        IntRanges both = new IntRanges(executor, n, half, n - half);
        both.cut(score, 0, n);
        both.fill(
                () -> both.parts[0].add(both.splitters, truth, score, 0, half),
                () -> both.parts[1].add(both.splitters, truth, score, half, n));
        return both;
    }

    /// Ranges of the keys of a store, whose array becomes the room for sorting.
    static IntRanges of(int[] keys, int front, int back, Executor executor) {
        int n = front + (keys.length - back);
        IntRanges all = new IntRanges(executor, n, front, n - front);
        int samples = all.begin(n);
        for (int i = 0; i < samples; i++) {
            int row = Ranges.place(i, samples, n);
            all.splitters.sample[i] = keys[row < front ? row : back + (row - front)];
        }
        all.cut();
        all.fill(() -> all.add(0, keys, 0, front, 1), () -> all.add(1, keys, back, keys.length, 0));
        all.room = keys;
        return all;
    }

    /// Whether ranges of so many rows fit an array.
    public static boolean fits(int rows) {
        return IntLists.poolSize(rows, Ranges.count(rows) + 1) <= Integer.MAX_VALUE - 8;
    }

    /// Takes all room that so many rows can need now, so that nothing is allocated later.
    public static IntRanges ofCapacity(int rows) {
        if (!fits(rows)) {
            throw new IllegalArgumentException(
                    "capacity is " + rows + "; ranges of so many rows do not fit an array");
        }
        IntRanges empty = new IntRanges(null, rows, rows);
        empty.room = new int[rows];
        empty.scratch = scratch(rows);
        return empty;
    }

    private static int[] scratch(int rows) {
        return new int[Math.min(rows, Ranges.SORTED_AT_ONCE) + Kernels.SORT_SCRATCH];
    }

    /// Takes rows `[from, to)` in place of those before.
    public void load(byte[] truth, float[] score, int from, int to) {
        cut(score, from, to - from);
        parts[0].add(splitters, truth, score, from, to);
        count();
    }

    private void cut(float[] score, int from, int n) {
        int samples = begin(n);
        for (int i = 0; i < samples; i++) {
            int row = from + Ranges.place(i, samples, n);
            splitters.sample[i] = FloatKeys.key(score[row]);
        }
        cut();
    }

    /// Forgets all rows; `n` new ones will come. Returns how many of them must be sampled.
    private int begin(int n) {
        rows = n;
        sorted = false;
        ranges = Math.min(most, Ranges.count(n));
        return IntSplitters.samples(ranges);
    }

    private void cut() {
        ranges = splitters.cut(ranges);
        for (IntLists part : parts) {
            part.clear(ranges);
        }
    }

    private void fill(Runnable here, Runnable there) {
        Executor other = executor == null ? Runnable::run : executor;
        CompletableFuture<Void> done = CompletableFuture.runAsync(there, other);
        here.run();
        done.join();
        count();
    }

    /// Adds keys of one class, by way of their scores so that there is one loop for both.
    private void add(int part, int[] keys, int from, int to, int truth) {
        byte[] labels = new byte[Kernels.BLOCK];
        float[] score = new float[Kernels.BLOCK];
        Arrays.fill(labels, (byte) truth);
        for (int at = from; at < to; at += Kernels.BLOCK) {
            int n = Math.min(Kernels.BLOCK, to - at);
            for (int i = 0; i < n; i++) {
                score[i] = FloatKeys.score(keys[at + i]);
            }
            parts[part].add(splitters, labels, score, 0, n);
        }
    }

    private void count() {
        positives = 0;
        for (int list = 0; list < 2 * ranges; list++) {
            lengths[list] = 0;
            for (IntLists part : parts) {
                lengths[list] += part.length(list);
            }
            positives += (list & 1) * lengths[list];
        }
    }

    private int length(int list) {
        return lengths[list];
    }

    /// The keys of a range: positives from `at`, then negatives; returns where those begin.
    private int copy(int range, int at, int[] target) {
        int middle = at;
        for (IntLists part : parts) {
            middle = part.copyTo(2 * range + 1, target, middle);
        }
        int end = middle;
        for (IntLists part : parts) {
            end = part.copyTo(2 * range, target, end);
        }
        return middle;
    }

    @Override
    public void use(Executor other) {
        executor = other;
    }

    @Override
    public long halfPairs() {
        if (sorted) {
            return -1; // the room is taken
        }
        prepare(false);
        if (executor == null) {
            return halfPairs(0, ranges, 0, room, scratch);
        }
        int half = 0;
        int belowHalf = 0;
        for (int rowsBelow = 0; rowsBelow < rows / 2; half++) {
            belowHalf += length(2 * half);
            rowsBelow += length(2 * half) + length(2 * half + 1);
        }
        int first = half;
        int below = belowHalf;
        CompletableFuture<Long> upper =
                CompletableFuture.supplyAsync(
                        () -> halfPairs(first, ranges, below, new int[longest()], scratch(rows)),
                        executor);
        return halfPairs(0, first, 0, room, scratch) + upper.join();
    }

    /// Pairs whose positive row is in some ranges, `below` negatives being in lower ones.
    private long halfPairs(int first, int end, long below, int[] target, int[] with) {
        long pairs = 0;
        for (int range = first; range < end; range++) {
            int middle = copy(range, 0, target);
            int stop = middle + length(2 * range);
            pairs += KernelRegistry.kernels().halfPairs(target, 0, middle, stop, with);
            pairs += 2 * below * middle;
            below += stop - middle;
        }
        return pairs;
    }

    private int longest() {
        int longest = 0;
        for (int range = 0; range < ranges; range++) {
            longest = Math.max(longest, length(2 * range) + length(2 * range + 1));
        }
        return longest;
    }

    /// Room for one range, or for all.
    private void prepare(boolean all) {
        int needed = all ? rows : longest();
        if (room == null || room.length < needed) {
            room = new int[needed];
        }
        if (scratch == null) {
            scratch = scratch(rows);
        }
    }

    @Override
    public void countFrom(double threshold, boolean above, long[] counts) {
        sort();
        float least = (float) threshold;
        boolean none = Float.isNaN(least) || above && least == Float.POSITIVE_INFINITY;
        if (none) {
            counts[0] = 0;
            counts[1] = 0;
        } else {
            segments.countFrom(FloatKeys.key(above ? Math.nextUp(least) : least), counts);
        }
    }

    /// Sorts every range, the upper half of them on the executor if there is one.
    public void sort() {
        if (sorted) {
            return;
        }
        prepare(true);
        int at = 0;
        for (int range = 0; range < ranges; range++) {
            segments.start(range, at);
            at += length(2 * range) + length(2 * range + 1);
        }
        segments.end(room, ranges, at);
        if (executor == null) {
            sort(0, ranges, scratch);
        } else {
            int half = segments.rangeOf(at / 2);
            CompletableFuture<Void> upper =
                    CompletableFuture.runAsync(() -> sort(half, ranges, scratch(rows)), executor);
            sort(0, half, scratch);
            upper.join();
        }
        sorted = true;
    }

    private void sort(int first, int end, int[] with) {
        for (int range = first; range < end; range++) {
            int at = segments.start(range);
            segments.sort(range, copy(range, at, room), with);
        }
    }

    @Override
    public double positives() {
        return positives;
    }

    @Override
    public double negatives() {
        return rows - positives;
    }

    @Override
    public void rewind(Cells cells) {
        sort();
        segments.rewind(cells);
    }

    @Override
    public boolean next(Cells cells) {
        return segments.next(cells);
    }

    @Override
    public double scoreAt(double k) {
        sort();
        return segments.scoreAt(k);
    }
}
