package io.assay.score;

import io.assay.kernel.BlockSum;
import io.assay.kernel.Kernels;
import io.assay.kernel.ProductLanes;

/// Adds the losses of rows without weights to sums of blocks. Every call but the last for a sum
/// covers whole blocks, so that blocks stand at multiples of 4,096 rows however rows are chunked.
public final class BlockLosses {
    private BlockLosses() {}

    /// Adds `(score - truth)²`.
    public static void addSquares(BlockSum sum, byte[] truth, Scores scores, int from, int to) {
        for (int block = from, end; block < to; block = end) {
            end = block + Math.min(Kernels.BLOCK, to - block);
            sum.add(scores.squaredError(truth, block, end));
        }
    }

    /// Adds the negative logarithm of the clipped probability given to what happened.
    public static void addLogs(
            BlockSum sum,
            double[] product,
            byte[] truth,
            Scores scores,
            int from,
            int to,
            double clip) {
        for (int block = from, end; block < to; block = end) {
            end = block + Math.min(Kernels.BLOCK, to - block);
            scores.likelihood(truth, block, end, clip, product);
            sum.add(ProductLanes.negativeLog(product));
        }
    }

    /// Refuses a clip for which the product of a lane could underflow.
    public static void checkClip(double clip) {
        if (!(clip >= 0x1p-52 && clip < 0.5)) {
            throw new IllegalArgumentException(
                    "clip is " + clip + "; expected a number in [2^-52, 0.5)");
        }
    }
}
