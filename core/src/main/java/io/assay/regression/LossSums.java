package io.assay.regression;

import io.assay.kernel.BlockSum;
import io.assay.kernel.KernelRegistry;
import io.assay.kernel.Kernels;
import java.util.Arrays;

/// Adds up a loss over rows: a block of losses is written to scratch that stays in the first-level
/// cache and summed in the lanes of the seam; blocks are added pairwise. The total depends on nothing
/// but the rows and their order.
final class LossSums {
    private static final byte[] ONCE = new byte[Kernels.BLOCK];

    static {
        Arrays.fill(ONCE, (byte) 1);
    }

    private final double[] losses = new double[Kernels.BLOCK];
    private final double[] same = new double[Kernels.BLOCK];
    private final BlockSum sum = new BlockSum();

    /// The sum over all rows, weighted unless `weights` is null.
    double of(double[] truth, double[] predicted, double[] weights, RowLoss loss) {
        sum.reset();
        for (int from = 0, size; from < truth.length; from += size) {
            size = Math.min(Kernels.BLOCK, truth.length - from);
            loss.fill(truth, from, predicted, from, size, losses);
            add(weights, from, size);
        }
        return sum.total();
    }

    /// The same where one number is predicted for every row.
    double ofSame(double[] truth, double predicted, double[] weights, RowLoss loss) {
        sum.reset();
        Arrays.fill(same, predicted);
        for (int from = 0, size; from < truth.length; from += size) {
            size = Math.min(Kernels.BLOCK, truth.length - from);
            loss.fill(truth, from, same, 0, size, losses);
            add(weights, from, size);
        }
        return sum.total();
    }

    private void add(double[] weights, int from, int size) {
        if (weights != null) {
            for (int i = 0; i < size; i++) {
                double weight = weights[from + i];
                losses[i] = weight == 0 ? 0 : weight * losses[i];
            }
        }
        sum.add(KernelRegistry.kernels().weightedSum(ONCE, 0, losses, 0, size));
    }
}
