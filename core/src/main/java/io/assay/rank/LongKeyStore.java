package io.assay.rank;

import io.assay.kernel.DoubleKeys;
import io.assay.kernel.KernelRegistry;
import io.assay.kernel.Kernels;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/// Double scores as long keys: positives from the front of one array, negatives from its back.
public final class LongKeyStore implements KeyStore {
    private static final int MOST = Integer.MAX_VALUE - 8;

    private final LongCells cells = new LongCells();
    private final int scratchKeys;
    private long[] keys;
    private long[] scratch;
    private int front;
    private int back;

    /// Holds `capacity` rows and more by growing; a sort uses room for `scratch` keys, which the
    /// first sort takes if it does not exist by then.
    public LongKeyStore(int capacity, int scratch) {
        keys = new long[capacity];
        back = capacity;
        scratchKeys = Math.min(scratch, MOST - Kernels.SORT_SCRATCH);
    }

    /// Takes the room for sorting now, so that nothing is allocated later.
    public void reserve() {
        scratch = new long[scratchKeys + Kernels.SORT_SCRATCH];
    }

    /// Adds rows.
    public void add(byte[] truth, double[] score, int from, int to) {
        ensure(to - from);
        int before = front;
        front = KernelRegistry.kernels().split(truth, score, from, to, keys, front, back);
        back -= to - from - (front - before);
    }

    /// Grows by a quarter, negatives staying at the back.
    private void ensure(int rows) {
        if (back - front >= rows) {
            return;
        }
        long held = rows();
        long wanted = Math.max(held + rows, held + held / 4);
        if (held + rows > MOST) {
            throw new IllegalStateException("a sample holds at most " + MOST + " rows");
        }
        long[] larger = new long[(int) Math.min(MOST, wanted)];
        int negatives = keys.length - back;
        System.arraycopy(keys, 0, larger, 0, front);
        System.arraycopy(keys, back, larger, larger.length - negatives, negatives);
        back = larger.length - negatives;
        keys = larger;
    }

    @Override
    public void clear() {
        front = 0;
        back = keys.length;
    }

    @Override
    public void sort(Executor executor) {
        if (executor == null) {
            if (scratch == null) {
                reserve();
            }
            sort(0, front, scratch);
            sort(back, keys.length, scratch);
        } else {
            CompletableFuture<Void> positives =
                    CompletableFuture.runAsync(() -> sort(0, front, room(front)), executor);
            sort(back, keys.length, room(keys.length - back));
            positives.join();
        }
        cells.load(keys, front, back, keys.length);
    }

    private long[] room(int rows) {
        return new long[Math.min(rows, scratchKeys) + Kernels.SORT_SCRATCH];
    }

    private void sort(int from, int to, long[] room) {
        KernelRegistry.kernels().sort(keys, from, to, room);
    }

    @Override
    public LongCells cells() {
        return cells;
    }

    @Override
    public void countFrom(double threshold, boolean above, long[] counts) {
        double least = threshold;
        boolean none = Double.isNaN(least) || above && least == Double.POSITIVE_INFINITY;
        long key = none ? 0 : DoubleKeys.key(above ? Math.nextUp(least) : least);
        counts[0] = none ? 0 : cells.positivesFrom(key);
        counts[1] = none ? 0 : cells.negativesFrom(key);
    }

    @Override
    public long rows() {
        return front + (keys.length - back);
    }
}
