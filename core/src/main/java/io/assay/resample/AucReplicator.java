package io.assay.resample;

import io.assay.kernel.KernelRegistry;
import io.assay.kernel.Kernels;

/// Areas under the ROC curve of resamples of sorted rows, block by block: nothing is kept of a block
/// but the sums of its lanes.
final class AucReplicator implements Replicator {
    private static final int L = Kernels.LANES;

    private final SortedLayout layout;
    private final BlockDraw draw;
    private final int[] sums = new int[4 * L];
    private long positives;
    private long negatives;
    private long group;
    private long lost;

    AucReplicator(SortedLayout layout, BlockDraw draw) {
        this.layout = layout;
        this.draw = draw;
    }

    @Override
    public void draw(long number, double[] numbers) {
        numbers[0] = auc(number);
    }

    double auc(long number) {
        positives = 0;
        negatives = 0;
        group = 0;
        lost = 0;
        draw.start(number);
        Kernels kernels = KernelRegistry.kernels();
        BlockLayout blocks = layout.blocks();
        for (int b = 0; b < blocks.blocks(); b++) {
            byte[] counts = draw.block(b);
            int steps = blocks.steps(b);
            kernels.rankSums(counts, 0, blocks.masks(), blocks.firstMask(b), steps, sums);
            join(counts, b, steps);
        }
        // Twice a positive's negatives below, an equal one counting half of two.
        long right = 2 * negatives * positives - lost;
        return Math.min(1, right / (2.0 * positives * negatives));
    }

    /// Joins the stretches of a block: what a lane counted from its own start on, it now counts from
    /// the highest score on. `group` is the negatives of the open group so far.
    private void join(byte[] counts, int block, int steps) {
        for (int j = 0; j < L; j++) {
            int head = layout.head(block, j);
            lost += (sums[3 * L + j] & 0xFFFF_FFFFL) + 2 * negatives * sums[j];
            if (group != 0 && head > 0) {
                lost -= group * positivesOf(counts, block, j, head);
            }
            group = head < steps ? sums[2 * L + j] : group + sums[L + j];
            negatives += sums[L + j];
            positives += sums[j];
        }
    }

    private long positivesOf(byte[] counts, int block, int lane, int head) {
        long[] masks = layout.blocks().masks();
        int first = layout.blocks().firstMask(block);
        long sum = 0;
        for (int s = 0; s < head; s++) {
            sum += (counts[s * L + lane] & 255) & -(masks[first + s] >>> lane & 1);
        }
        return sum;
    }
}
