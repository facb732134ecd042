package io.assay.rank;

import io.assay.kernel.DoubleKeys;
import io.assay.kernel.KernelRegistry;
import io.assay.kernel.Kernels;

/// Pairs in the right order where one class is rare: its keys are sorted, and each row of the other
/// class only looks up its place among them.
final class LongMinority {
    /// Cells per rare row: most are then empty or hold one key, also where half of all scores share
    /// an exponent, that is, a small part of the cells.
    private static final int CELLS_PER_ROW = 64;

    /// More cells would leave the second-level cache.
    private static final int MOST_CELLS = 1 << 18;

    /// Rare rows beyond which too many cells hold several keys.
    private static final int MOST_RARE = 1 << 17;

    private final long[] sorted;
    private final long[] scratch;
    private final int[] starts;

    /// Room for the rare rows among so many.
    LongMinority(int capacity) {
        int most = most(capacity);
        sorted = new long[most + 1];
        scratch = new long[most + Kernels.SORT_SCRATCH];
        starts = new int[MOST_CELLS + 2];
    }

    /// How many rows of a class are rare among so many: one in 32 at most, and cells for all.
    static int most(int rows) {
        return Math.min(rows / 32, MOST_RARE);
    }

    /// Twice the pairs with the positive row above, and once those that tie, of rows `[from, to)`;
    /// `rare` of them have the label.
    long halfPairs(byte[] truth, double[] score, int from, int to, int label, int rare) {
        if (rare == 0) {
            return 0;
        }
        collect(truth, score, from, to, label);
        KernelRegistry.kernels().sort(sorted, 0, rare, scratch);
        sorted[rare] = DoubleKeys.ABOVE_ALL;
        long low = sorted[0];
        long high = sorted[rare - 1];
        int wanted =
                Math.min(
                        MOST_CELLS,
                        Math.min(CELLS_PER_ROW * rare, Math.max(rare, (to - from) / 8)));
        int bits = Long.SIZE - Long.numberOfLeadingZeros(high - low);
        int shift = Math.max(0, bits - (31 - Integer.numberOfLeadingZeros(wanted)));
        int cells = (int) (high - low >>> shift) + 1;
        int place = 0;
        for (int cell = 0; cell < cells; cell++) {
            while ((int) (sorted[place] - low >>> shift) < cell) {
                place++;
            }
            starts[cell] = place;
        }
        starts[cells] = rare;
        long below =
                KernelRegistry.kernels()
                        .ranks(truth, score, from, to, 1 - label, sorted, starts, low, high, shift);
        long pairs = (long) rare * (to - from - rare);
        return label == 1 ? 2 * pairs - below : below;
    }

    private void collect(byte[] truth, double[] score, int from, int to, int label) {
        int count = 0;
        for (int i = from; i < to; i++) {
            if (truth[i] == label) {
                sorted[count++] = DoubleKeys.key(score[i]);
            }
        }
    }
}
