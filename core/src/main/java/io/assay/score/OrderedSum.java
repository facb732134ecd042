package io.assay.score;

import io.assay.kernel.BlockSum;
import io.assay.kernel.KernelRegistry;
import io.assay.kernel.Kernels;
import java.util.Arrays;

/// Sums of numbers in arrays: in the lanes of the seam within a block, pairwise over blocks.
public final class OrderedSum {
    private static final byte[] ONCE = new byte[Kernels.BLOCK];

    static {
        Arrays.fill(ONCE, (byte) 1);
    }

    private OrderedSum() {}

    /// The sum of all.
    public static double of(double[] x) {
        BlockSum sum = new BlockSum();
        for (int from = 0, size; from < x.length; from += size) {
            size = Math.min(Kernels.BLOCK, x.length - from);
            sum.add(ofBlock(x, from, size));
        }
        return sum.total();
    }

    /// The sum of at most a block of numbers.
    public static double ofBlock(double[] x, int from, int size) {
        return KernelRegistry.kernels().weightedSum(ONCE, 0, x, from, size);
    }
}
