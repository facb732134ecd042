package io.assay.cell;

import io.assay.ExactSum;
import java.util.Arrays;

/// Weights summed per cell of a K x K table, exactly, so that the order of the rows does not matter.
/// Rows are grouped by cell first: one exact sum serves all cells, one after the other.
public final class CellWeights {
    private CellWeights() {}

    /// The cells of rows with a weight each; classes are `0..classes - 1`.
    public static CellTable of(int[] truth, int[] predicted, double[] weights, int classes) {
        int[] order = RowGroups.of(predicted, classes).by(truth, classes).order();
        long[] keys = new long[order.length];
        double[] cells = new double[order.length];
        ExactSum sum = new ExactSum();
        int used = 0;
        for (int i = 0; i < order.length; i++) {
            sum.add(weights[order[i]]);
            long key = key(truth, predicted, order[i]);
            if (i + 1 == order.length || key != key(truth, predicted, order[i + 1])) {
                keys[used] = key;
                cells[used] = sum.value();
                used += cells[used] > 0 ? 1 : 0;
                sum.reset();
            }
        }
        return new SparseCells(Arrays.copyOf(keys, used), Arrays.copyOf(cells, used));
    }

    private static long key(int[] truth, int[] predicted, int row) {
        return SparseCells.key(truth[row], predicted[row]);
    }
}
