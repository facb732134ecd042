package io.assay.resample;

import io.assay.kernel.Kernels;

/// How rows are laid out for drawing: blocks of 4,096 places, each with the places of its positive
/// rows, then those of its negative rows. The last block may be shorter; its places are a multiple of
/// 64, and the last ones belong to no row.
final class BlockLayout {
    /// Places per step of the lanes.
    static final int STEP = Kernels.LANES;

    private static final int MASKS = Kernels.BLOCK / STEP;

    private final int rows;
    private final int[] positives;
    private final int[] negatives;
    private final short[] members;
    private final long[] masks;

    /// @param positives positive rows of each block
    /// @param members places by block, 4,096 each: positive rows, negative rows, unused; null when no
    ///     row is positive and place i is row i
    /// @param masks 128 for each block, see [Kernels#rankSums]
    BlockLayout(int rows, int[] positives, short[] members, long[] masks) {
        this.rows = rows;
        this.positives = positives;
        this.members = members;
        this.masks = masks;
        negatives = new int[positives.length];
        for (int b = 0; b < negatives.length; b++) {
            negatives[b] = rowsOf(b) - positives[b];
        }
    }

    /// Rows of one class in their own order.
    static BlockLayout plain(int rows) {
        int blocks = blocks(rows);
        return new BlockLayout(rows, new int[blocks], null, new long[blocks * MASKS]);
    }

    static int blocks(int rows) {
        return (rows + Kernels.BLOCK - 1) / Kernels.BLOCK;
    }

    int rows() {
        return rows;
    }

    int blocks() {
        return positives.length;
    }

    int rowsOf(int block) {
        return Math.min(Kernels.BLOCK, rows - block * Kernels.BLOCK);
    }

    /// Steps of 32 places, an even number.
    int steps(int block) {
        return (rowsOf(block) + 2 * STEP - 1) / (2 * STEP) * 2;
    }

    /// See the constructor; null where place i is row i.
    short[] members() {
        return members;
    }

    int[] positives() {
        return positives;
    }

    int[] negatives() {
        return negatives;
    }

    long[] masks() {
        return masks;
    }

    int firstMask(int block) {
        return block * MASKS;
    }

    /// The place of a row of a block: positives first.
    int place(int block, int member) {
        return members == null ? member : members[block * Kernels.BLOCK + member];
    }
}
