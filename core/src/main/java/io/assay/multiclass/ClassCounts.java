package io.assay.multiclass;

import io.assay.cell.SparseCells;
import java.util.Arrays;

/// The cells of a confusion matrix that hold rows, with counts that may be exchanged: for resamples
/// of rows. Not for use by several threads at once.
public final class ClassCounts implements ClassSample {
    private final long[] keys;
    private final int[] truth;
    private final int[] predicted;
    private final int[] rows;
    private final double[] counts;
    private final ConfusionMatrix matrix;

    private ClassCounts(ClassPredictions predictions, long[] keys) {
        this.keys = keys;
        truth = new int[keys.length];
        predicted = new int[keys.length];
        rows = new int[keys.length];
        counts = new double[keys.length];
        for (int c = 0; c < keys.length; c++) {
            truth[c] = (int) (keys[c] >>> 32);
            predicted[c] = (int) keys[c];
            rows[c] = (int) predictions.confusion().count(truth[c], predicted[c]);
            counts[c] = rows[c];
        }
        SparseCells cells = new SparseCells(keys, counts);
        matrix = new ConfusionMatrix(cells, predictions.labels(), predictions.rows(), false);
    }

    /// The cells of predictions without weights.
    public static ClassCounts of(ClassPredictions predictions) {
        long[] keys = new long[predictions.rows()];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = SparseCells.key(predictions.truth(i), predictions.predicted(i));
        }
        return new ClassCounts(predictions, Arrays.stream(keys).sorted().distinct().toArray());
    }

    /// How many cells hold rows.
    public int cells() {
        return rows.length;
    }

    /// The true class of a cell.
    public int truth(int cell) {
        return truth[cell];
    }

    /// The predicted class of a cell.
    public int predicted(int cell) {
        return predicted[cell];
    }

    /// The cell of each row of predictions that these are the cells of.
    public int[] cellsOf(ClassPredictions predictions) {
        int[] cell = new int[predictions.rows()];
        for (int i = 0; i < cell.length; i++) {
            long key = SparseCells.key(predictions.truth(i), predictions.predicted(i));
            cell[i] = Arrays.binarySearch(keys, key);
        }
        return cell;
    }

    /// The rows of each cell, as they were counted first.
    public int[] rows() {
        return rows.clone();
    }

    /// Exchanges the counts; the matrix changes with them.
    ///
    /// @param other a count for each cell, at least 0
    public void set(int[] other) {
        for (int c = 0; c < counts.length; c++) {
            counts[c] = other[c];
        }
        matrix.recount();
    }

    /// The matrix, lent until the next counts.
    @Override
    public ConfusionMatrix confusion() {
        return matrix;
    }

    /// Null: counts know no probabilities.
    @Override
    public ClassProbabilities probabilities() {
        return null;
    }
}
