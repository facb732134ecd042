package io.assay.resample;

import io.assay.kernel.Kernels;

/// Rows laid out in falling order of score, each lane of a block walking down a stretch of its own:
/// with s steps, row k of a block stands at step k % s of lane k / s. Among equal scores negative rows
/// come first.
final class SortedLayout {
    private static final int L = Kernels.LANES;
    private static final long STARTS = 1L << 32;

    private final Distinct distinct;
    private final int rows;
    private final int[] positives;
    private final short[] members;
    private final long[] masks;
    private final short[] head;
    private BlockLayout blocks;

    SortedLayout(Distinct distinct) {
        this.distinct = distinct;
        int sum = 0;
        for (int i = 0; i < distinct.size(); i++) {
            sum += distinct.positive()[i] + distinct.negative()[i];
        }
        rows = sum;
        int count = BlockLayout.blocks(rows);
        positives = new int[count];
        members = new short[count * Kernels.BLOCK];
        masks = new long[count * Kernels.BLOCK / L];
        head = new short[count * L];
        blocks = new BlockLayout(rows, positives, members, masks);
        mark();
        for (int b = 0; b < count; b++) {
            list(b);
        }
        blocks = new BlockLayout(rows, positives, members, masks);
    }

    BlockLayout blocks() {
        return blocks;
    }

    Distinct distinct() {
        return distinct;
    }

    /// Rows at the start of a lane's stretch that belong to a group which began before it; all rows
    /// of the stretch when no group begins in it.
    int head(int block, int lane) {
        return head[block * L + lane];
    }

    private void mark() {
        java.util.Arrays.fill(head, (short) Kernels.BLOCK);
        int row = 0;
        for (int i = 0; i < distinct.size(); i++) {
            int first = row;
            int positive = row + distinct.negative()[i];
            int end = positive + distinct.positive()[i];
            for (; row < end; row++) {
                mark(row, row >= positive, row == first);
            }
        }
    }

    private void mark(int row, boolean positive, boolean starts) {
        int block = row / Kernels.BLOCK;
        int steps = blocks.steps(block);
        int lane = row % Kernels.BLOCK / steps;
        int step = row % Kernels.BLOCK % steps;
        long bits = (positive ? 1L : 0L) | (starts ? STARTS : 0L);
        masks[blocks.firstMask(block) + step] |= bits << lane;
        positives[block] += positive ? 1 : 0;
        if (starts) {
            head[block * L + lane] = (short) Math.min(head[block * L + lane], step);
        }
    }

    /// Lists the places of a block: positive rows, negative rows, unused.
    private void list(int block) {
        int steps = blocks.steps(block);
        int used = blocks.rowsOf(block);
        int positive = block * Kernels.BLOCK;
        int negative = positive + positives[block];
        for (int k = 0; k < steps * L; k++) {
            int place = k % steps * L + k / steps;
            boolean isPositive =
                    (masks[blocks.firstMask(block) + k % steps] >>> k / steps & 1) != 0;
            if (k >= used) {
                members[block * Kernels.BLOCK + k] = (short) place;
            } else if (isPositive) {
                members[positive++] = (short) place;
            } else {
                members[negative++] = (short) place;
            }
        }
        for (int j = 0; j < L; j++) {
            head[block * L + j] = (short) Math.min(head[block * L + j], steps);
        }
    }
}
