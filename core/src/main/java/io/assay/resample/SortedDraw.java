package io.assay.resample;

import io.assay.BinaryCounts;
import io.assay.kernel.Kernels;
import java.util.Arrays;

/// Resamples of sorted rows, row by row, as counts per distinct score.
final class SortedDraw {
    private static final int L = Kernels.LANES;

    private final SortedLayout layout;
    private final BlockDraw draw;
    private final int[] positive;
    private final int[] negative;

    SortedDraw(SortedLayout layout, BlockDraw draw) {
        this.layout = layout;
        this.draw = draw;
        positive = new int[layout.distinct().size()];
        negative = new int[positive.length];
    }

    /// The counts, lent.
    BinaryCounts counts() {
        return BinaryCounts.of(layout.distinct().score(), positive, negative);
    }

    /// Draws a replicate into the counts lent by [#counts()].
    void draw(long number) {
        draw.start(number);
        Arrays.fill(positive, 0);
        Arrays.fill(negative, 0);
        int place = -1;
        for (int b = 0; b < layout.blocks().blocks(); b++) {
            place = add(draw.block(b), b, place);
        }
    }

    /// Adds the rows of a block in their order, without a branch on what is random; `place` is that
    /// of the last distinct score so far.
    private int add(byte[] counts, int block, int place) {
        long[] masks = layout.blocks().masks();
        int first = layout.blocks().firstMask(block);
        int steps = layout.blocks().steps(block);
        int at = place;
        for (int j = 0; j < L; j++) {
            for (int s = 0; s < steps; s++) {
                long mask = masks[first + s] >>> j;
                int count = counts[s * L + j] & 255;
                int ofPositive = count & -(int) (mask & 1);
                at += (int) (mask >>> L & 1);
                positive[at] += ofPositive;
                negative[at] += count - ofPositive;
            }
        }
        return at;
    }
}
