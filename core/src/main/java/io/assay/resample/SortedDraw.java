package io.assay.resample;

import io.assay.BinaryCounts;
import io.assay.kernel.Kernels;

/// Resamples of sorted rows, row by row, as counts per distinct score.
final class SortedDraw {
    private static final int L = Kernels.LANES;

    private final SortedLayout layout;
    private final BlockDraw draw;
    private final int[] flat = new int[Kernels.BLOCK];
    private final int[] positive;
    private final int[] negative;

    SortedDraw(SortedLayout layout, BlockDraw draw) {
        this.layout = layout;
        this.draw = draw;
        positive = new int[layout.distinct().size()];
        negative = new int[positive.length];
    }

    BinaryCounts counts() {
        return BinaryCounts.of(layout.distinct().score(), positive, negative);
    }

    /// Draws a replicate into the counts lent by [#counts()].
    void draw(long number) {
        draw.start(number);
        Distinct distinct = layout.distinct();
        int at = Kernels.BLOCK; // flat is used up
        int block = 0;
        for (int i = 0; i < positive.length; i++) {
            int sum = 0;
            for (int k = distinct.negative()[i]; k > 0; k--) {
                at = at < Kernels.BLOCK ? at : flatten(block++);
                sum += flat[at++];
            }
            negative[i] = sum;
            sum = 0;
            for (int k = distinct.positive()[i]; k > 0; k--) {
                at = at < Kernels.BLOCK ? at : flatten(block++);
                sum += flat[at++];
            }
            positive[i] = sum;
        }
    }

    /// The counts of a block in the order of its rows; returns where to read on.
    private int flatten(int block) {
        byte[] counts = draw.block(block);
        int steps = layout.blocks().steps(block);
        for (int j = 0; j < L; j++) {
            for (int s = 0; s < steps; s++) {
                flat[j * steps + s] = counts[s * L + j] & 255;
            }
        }
        return 0;
    }
}
