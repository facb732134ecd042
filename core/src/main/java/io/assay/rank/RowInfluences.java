package io.assay.rank;

import io.assay.kernel.DoubleKeys;
import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;

/// The influence of every row, looked up at its score.
public final class RowInfluences {
    private final long[] keys;
    private final double[] plus;
    private final double[] minus;
    private int count;

    private RowInfluences(int most) {
        keys = new long[most];
        plus = new double[most];
        minus = new double[most];
    }

    /// One value per row.
    ///
    /// @param source the rows sorted, at most `rows` distinct scores
    /// @param positive whether a row number is positive
    /// @param score the score of a row number
    public static double[] of(
            CellSource source,
            Influence influence,
            int rows,
            IntPredicate positive,
            IntToDoubleFunction score) {
        RowInfluences values = new RowInfluences(rows);
        values.walk(source, influence);
        double[] all = new double[rows];
        for (int i = 0; i < rows; i++) {
            long key = DoubleKeys.key(score.applyAsDouble(i));
            int at = values.count - 1 - Arrays.binarySearch(values.keys, 0, values.count, key);
            all[i] = positive.test(i) ? values.plus[at] : values.minus[at];
        }
        return all;
    }

    private void walk(CellSource source, Influence influence) {
        Cells cells = new Cells();
        double[] up = new double[Cells.CAPACITY + 1];
        double[] down = new double[Cells.CAPACITY + 1];
        source.rewind(cells);
        influence.start(source.positives(), source.negatives());
        while (source.next(cells)) {
            cells.weigh();
            influence.accept(cells, up, down);
            for (int i = 1; i <= cells.count; i++) {
                keys[count] = DoubleKeys.key(cells.score[i]);
                plus[count] = up[i];
                minus[count++] = down[i];
            }
        }
        finish(influence.plusOffset(), influence.minusOffset());
    }

    /// Adds the offsets and turns the falling keys around for the search.
    private void finish(double plusOffset, double minusOffset) {
        for (int i = 0; i < count; i++) {
            plus[i] += plusOffset;
            minus[i] += minusOffset;
        }
        for (int i = 0, j = count - 1; i < j; i++, j--) {
            long key = keys[i];
            keys[i] = keys[j];
            keys[j] = key;
        }
    }
}
