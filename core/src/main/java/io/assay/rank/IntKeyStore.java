// Made from LongKeyStore.java by core/twins.sh; change that file.
package io.assay.rank;

import io.assay.kernel.KernelRegistry;
import io.assay.kernel.Kernels;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/// Float scores as int keys: positives from the front of one array, negatives from its back.
public final class IntKeyStore implements KeyStore {
    private static final int MOST = Integer.MAX_VALUE - 8;

    private final int scratchKeys;
    private int[] keys;
    private int front;
    private int back;

    /// Holds `capacity` rows and more by growing. Ranking takes room for `scratch` keys: where that
    /// is less than there are rows, they are sorted in place, which is slower.
    public IntKeyStore(int capacity, int scratch) {
        keys = new int[capacity];
        back = capacity;
        scratchKeys = Math.min(scratch, MOST - Kernels.SORT_SCRATCH);
    }

    /// Adds rows.
    public void add(byte[] truth, float[] score, int from, int to) {
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
        int[] larger = new int[(int) Math.min(MOST, wanted)];
        int negatives = keys.length - back;
        System.arraycopy(keys, 0, larger, 0, front);
        System.arraycopy(keys, back, larger, larger.length - negatives, negatives);
        back = larger.length - negatives;
        keys = larger;
    }

    @Override
    public Ranked ranked(Executor executor) {
        int rows = (int) rows();
        if (scratchKeys >= rows && IntRanges.fits(rows)) {
            return IntRanges.of(keys, front, back, executor);
        }
        Executor other = executor == null ? Runnable::run : executor;
        CompletableFuture<Void> positives = CompletableFuture.runAsync(() -> sort(0, front), other);
        sort(back, keys.length);
        positives.join();
        return new IntCells(keys, front, back);
    }

    private void sort(int from, int to) {
        int[] scratch = new int[Math.min(to - from, scratchKeys) + Kernels.SORT_SCRATCH];
        KernelRegistry.kernels().sort(keys, from, to, scratch);
    }

    @Override
    public long rows() {
        return front + (keys.length - back);
    }
}
