package io.assay.rank;

import io.assay.kernel.DoubleKeys;
import io.assay.kernel.KernelRegistry;
import io.assay.kernel.Kernels;
import java.util.Arrays;

/// Rows whose scores take few values: counted by class and value, then the values alone are sorted.
final class LongValues implements Ranked {
    private static final int MOST = 4096;
    private static final int BITS = 14;
    private static final int SLOTS = 1 << BITS;

    private final long[] table = new long[SLOTS];
    private final int[] counts = new int[2 * SLOTS + 1];
    private final long[] values = new long[MOST];
    private final long[] scratch = new long[MOST + Kernels.SORT_SCRATCH];

    /// Rows of each class with a value or a lower one, after those of no value.
    private final int[] positivesUpTo = new int[MOST + 1];

    private final int[] negativesUpTo = new int[MOST + 1];
    private int size;

    /// Takes rows `[from, to)` in place of those before; false when their values are too many.
    boolean load(byte[] truth, double[] score, int from, int to) {
        Arrays.fill(table, Long.MIN_VALUE);
        Arrays.fill(counts, 0);
        Kernels kernels = KernelRegistry.kernels();
        if (kernels.tally(truth, score, from, to, table, counts, MOST) < to) {
            return false;
        }
        size = 0;
        for (long value : table) {
            if (value != Long.MIN_VALUE) {
                values[size++] = value;
            }
        }
        kernels.sort(values, 0, size, scratch);
        for (int i = 0; i < size; i++) {
            int slot = slot(values[i]);
            positivesUpTo[i + 1] = positivesUpTo[i] + counts[2 * slot + 1];
            negativesUpTo[i + 1] = negativesUpTo[i] + counts[2 * slot];
        }
        return true;
    }

    private int slot(long value) {
        int slot = Math.toIntExact(value * Kernels.MULTIPLIER >>> Long.SIZE - BITS);
        while (table[slot] != value) {
            slot = slot + 1 & SLOTS - 1;
        }
        return slot;
    }

    @Override
    public double positives() {
        return positivesUpTo[size];
    }

    @Override
    public double negatives() {
        return negativesUpTo[size];
    }

    @Override
    public long halfPairs() {
        long pairs = 0;
        for (int i = 0; i < size; i++) {
            long here = positivesUpTo[i + 1] - positivesUpTo[i];
            pairs += here * ((long) negativesUpTo[i] + negativesUpTo[i + 1]);
        }
        return pairs;
    }

    @Override
    public void rewind(Cells cells) {
        cells.clear(size - 1, 0);
    }

    @Override
    public boolean next(Cells cells) {
        cells.carry();
        int i = cells.positiveCursor;
        int count = 0;
        for (; i >= 0 && count < Cells.CAPACITY; i--) {
            count++;
            cells.score[count] = DoubleKeys.score(values[i]);
            cells.tp[count] = positivesUpTo[size] - positivesUpTo[i];
            cells.fp[count] = negativesUpTo[size] - negativesUpTo[i];
        }
        cells.positiveCursor = i;
        cells.count = count;
        return count > 0;
    }

    @Override
    public double scoreAt(double k) {
        int i = 0;
        while (i < size - 1 && (double) positivesUpTo[i + 1] + negativesUpTo[i + 1] <= k) {
            i++;
        }
        return DoubleKeys.score(values[i]);
    }

    @Override
    public void countFrom(double threshold, boolean above, long[] counts) {
        int i = 0;
        double least = threshold;
        while (i < size && !isFlagged(DoubleKeys.score(values[i]), least, above)) {
            i++;
        }
        counts[0] = positivesUpTo[size] - positivesUpTo[i];
        counts[1] = negativesUpTo[size] - negativesUpTo[i];
    }

    private static boolean isFlagged(double score, double least, boolean above) {
        return above ? score > least : score >= least;
    }
}
