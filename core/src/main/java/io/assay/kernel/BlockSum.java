package io.assay.kernel;

/// Adds up block sums pairwise by block number, so that the total depends on the blocks alone.
///
/// Blocks 2i and 2i + 1 are added first, then pairs of pairs: a binary counter whose digit k, when
/// set, holds the sum of 2^k blocks. Rounding errors grow with the logarithm of the number of blocks
/// (N. Higham, Accuracy and Stability of Numerical Algorithms, 2nd ed., section 4.2).
public final class BlockSum {
    private final double[] level = new double[63];
    private long blocks;

    /// Adds the sum of the next block.
    public void add(double sum) {
        int k = 0;
        for (long carry = blocks; (carry & 1) == 1; carry >>>= 1) {
            sum = level[k++] + sum;
        }
        level[k] = sum;
        blocks++;
    }

    /// The total so far: the open levels, from the shortest to the longest.
    public double total() {
        double total = 0;
        boolean empty = true;
        for (int k = 0; blocks >>> k != 0; k++) {
            if ((blocks >>> k & 1) == 1) {
                total = empty ? level[k] : level[k] + total;
                empty = false;
            }
        }
        return total;
    }

    /// The total of the sums of all blocks.
    public static double of(double[] sums) {
        BlockSum total = new BlockSum();
        for (double sum : sums) {
            total.add(sum);
        }
        return total.total();
    }

    /// Forgets everything.
    public void reset() {
        blocks = 0;
    }
}
