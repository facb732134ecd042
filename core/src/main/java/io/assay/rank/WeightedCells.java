package io.assay.rank;

import io.assay.kernel.DoubleKeys;
import io.assay.kernel.KernelRegistry;
import io.assay.kernel.Kernels;
import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/// Cells of weighted rows. Rows of weight 0 are left out; equal scores are added up in row order.
public final class WeightedCells implements CellSource {
    private final long[] keys;
    private final double[] positive;
    private final double[] negative;
    private final double positives;
    private final double negatives;

    private WeightedCells(long[] keys, double[] positive, double[] negative) {
        this.keys = keys;
        this.positive = positive;
        this.negative = negative;
        this.positives = fallingSum(positive);
        this.negatives = fallingSum(negative);
    }

    /// Sorts the distinct scores, then adds each row to its cell.
    ///
    /// @param truth 1 or 0 per row
    /// @param score the score of a row number
    /// @param weight a finite weight of at least 0 per row
    public static WeightedCells of(byte[] truth, IntToDoubleFunction score, double[] weight) {
        long[] keys = distinctKeys(score, weight);
        double[] positive = new double[keys.length];
        double[] negative = new double[keys.length];
        for (int i = 0; i < weight.length; i++) {
            if (weight[i] > 0) {
                int cell = Arrays.binarySearch(keys, DoubleKeys.key(score.applyAsDouble(i)));
                (truth[i] == 1 ? positive : negative)[cell] += weight[i];
            }
        }
        return new WeightedCells(keys, positive, negative);
    }

    private static long[] distinctKeys(IntToDoubleFunction score, double[] weight) {
        long[] keys = new long[weight.length];
        int n = 0;
        for (int i = 0; i < weight.length; i++) {
            if (weight[i] > 0) {
                keys[n++] = DoubleKeys.key(score.applyAsDouble(i));
            }
        }
        KernelRegistry.kernels().sort(keys, 0, n, new long[n + Kernels.SORT_SCRATCH]);
        int distinct = 0;
        for (int i = 0; i < n; i++) {
            if (i == 0 || keys[i] != keys[i - 1]) {
                keys[distinct++] = keys[i];
            }
        }
        return Arrays.copyOf(keys, distinct);
    }

    /// In the order of the sweep, so that the last cell reaches the total to the last bit.
    private static double fallingSum(double[] weight) {
        double sum = 0;
        for (int i = weight.length - 1; i >= 0; i--) {
            sum += weight[i];
        }
        return sum;
    }

    @Override
    public double positives() {
        return positives;
    }

    @Override
    public double negatives() {
        return negatives;
    }

    @Override
    public void rewind(Cells cells) {
        cells.clear(keys.length - 1, 0);
    }

    @Override
    public boolean next(Cells cells) {
        cells.carry();
        int at = cells.positiveCursor;
        int count = 0;
        for (; count < Cells.CAPACITY && at >= 0; at--) {
            count++;
            cells.score[count] = DoubleKeys.score(keys[at]);
            cells.tp[count] = cells.tp[count - 1] + positive[at];
            cells.fp[count] = cells.fp[count - 1] + negative[at];
        }
        cells.positiveCursor = at;
        cells.count = count;
        return count > 0;
    }

    @Override
    public double scoreAt(double k) {
        double sum = 0;
        int cell = -1;
        while (cell < keys.length - 1 && sum <= k) {
            cell++;
            sum += positive[cell] + negative[cell];
        }
        return DoubleKeys.score(keys[cell]);
    }
}
