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

    /// Room for the sum of every block of so many rows, for parts that are computed in any order.
    public static double[] newSums(int rows) {
        return new double[(int) ((rows + (long) Kernels.BLOCK - 1) / Kernels.BLOCK)];
    }

    /// Sets the sums of the blocks in `[from, to)` to their `(score - truth)²`.
    public static void squares(double[] sums, byte[] truth, Scores scores, int from, int to) {
        for (int block = from, end; block < to; block = end) {
            end = block + Math.min(Kernels.BLOCK, to - block);
            sums[block / Kernels.BLOCK] = scores.squaredError(truth, block, end);
        }
    }

    /// Sets the sums of the blocks in `[from, to)` to the negative logarithms of their likelihoods.
    public static void logs(
            double[] sums, byte[] truth, Scores scores, int from, int to, double clip) {
        double[] product = new double[2];
        for (int block = from, end; block < to; block = end) {
            end = block + Math.min(Kernels.BLOCK, to - block);
            scores.likelihood(truth, block, end, clip, product);
            sums[block / Kernels.BLOCK] = ProductLanes.negativeLog(product);
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
