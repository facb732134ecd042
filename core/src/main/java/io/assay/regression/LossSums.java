package io.assay.regression;

import io.assay.kernel.BlockSum;
import io.assay.kernel.KernelRegistry;
import io.assay.kernel.Kernels;
import java.util.Arrays;

/// Adds up a loss over rows in one pass: a block of rows is added to 512 sums that stay in the
/// first-level cache, row 0 and row 512 to the first, and these are summed in the lanes of the seam;
/// blocks are added pairwise. The total depends on nothing but the rows and their order.
final class LossSums {
    private static final int SUMS = 512;
    private static final byte[] ONCE = new byte[SUMS];

    static {
        Arrays.fill(ONCE, (byte) 1);
    }

    private final double[] sums = new double[SUMS];
    private final double[] losses = new double[SUMS];
    private final double[] same = new double[SUMS];
    private final BlockSum total = new BlockSum();

    /// The sum over all rows, weighted unless `weights` is null.
    double of(double[] truth, double[] predicted, double[] weights, RowLoss loss) {
        total.reset();
        for (int from = 0, size; from < truth.length; from += size) {
            size = Math.min(SUMS, truth.length - from);
            add(truth, from, predicted, from, size, weights, loss);
            foldAfter(from + size, truth.length);
        }
        return total.total();
    }

    /// The same where one number is predicted for every row.
    double ofSame(double[] truth, double predicted, double[] weights, RowLoss loss) {
        total.reset();
        Arrays.fill(same, predicted);
        for (int from = 0, size; from < truth.length; from += size) {
            size = Math.min(SUMS, truth.length - from);
            add(truth, from, same, 0, size, weights, loss);
            foldAfter(from + size, truth.length);
        }
        return total.total();
    }

    private void add(
            double[] truth,
            int from,
            double[] predicted,
            int p,
            int count,
            double[] weights,
            RowLoss loss) {
        if (weights == null) {
            loss.add(truth, from, predicted, p, count, sums);
            return;
        }
        Arrays.fill(losses, 0);
        loss.add(truth, from, predicted, p, count, losses);
        for (int i = 0; i < count; i++) {
            double weight = weights[from + i];
            sums[i] += weight == 0 ? 0 : weight * losses[i];
        }
    }

    /// Takes the sums of a block where one ends.
    private void foldAfter(int row, int rows) {
        if (row % Kernels.BLOCK == 0 || row == rows) {
            total.add(KernelRegistry.kernels().weightedSum(ONCE, 0, sums, 0, SUMS));
            Arrays.fill(sums, 0);
        }
    }
}
