package io.assay.learn.ensemble;

import io.assay.BinaryPredictions;
import io.assay.Predictions;
import io.assay.learn.Model;
import io.assay.learn.Table;
import io.assay.learn.parallel.Parts;
import io.assay.multiclass.ClassPredictions;
import io.assay.regression.RealPredictions;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executor;

/// What an ensemble says of the rows it was learned from, each row predicted only by the models that
/// have not seen it (L. Breiman, 1996): a test for nothing.
///
/// ```java
/// OutOfBagRows rows = forest.fitWithOutOfBag(table, 42).outOfBag();
/// Interval auc = Bootstrap.of(2_000, 42).interval(rows.binary(), Metrics.AUC, 0.95);
/// ```
public final class OutOfBagRows {
    private static final int BLOCK = 4096;

    private final Table table;
    private final double[] predictions;
    private final int[] models;

    private OutOfBagRows(Table table) {
        this.table = table;
        predictions = new double[table.rows() * table.target().outputs()];
        models = new int[table.rows()];
    }

    /// @param bags bits of the rows that each model has seen
    static OutOfBagRows of(
            Table table, List<? extends Model> members, List<long[]> bags, Executor executor) {
        OutOfBagRows rows = new OutOfBagRows(table);
        int blocks = (table.rows() + BLOCK - 1) / BLOCK;
        Parts.run(blocks, executor, b -> rows.block(b * BLOCK, members, bags));
        return rows;
    }

    private void block(int from, List<? extends Model> members, List<long[]> bags) {
        int to = Math.min(table.rows(), from + BLOCK);
        int outputs = table.target().outputs();
        for (int m = 0; m < members.size(); m++) {
            int[] out = unseen(bags.get(m), from, to);
            double[] predicted = new double[out.length * outputs];
            members.get(m).predict(table.rows(out), predicted);
            for (int i = 0; i < out.length; i++) {
                models[out[i]]++;
                for (int k = 0; k < outputs; k++) {
                    predictions[out[i] * outputs + k] += predicted[i * outputs + k];
                }
            }
        }
        for (int i = from * outputs; i < to * outputs; i++) {
            predictions[i] /= models[i / outputs];
        }
    }

    private static int[] unseen(long[] seen, int from, int to) {
        int[] rows = new int[to - from];
        int size = 0;
        for (int row = from; row < to; row++) {
            rows[size] = row;
            size += (seen[row >> 6] >>> row & 1) == 0 ? 1 : 0;
        }
        return Arrays.copyOf(rows, size);
    }

    /// The mean prediction of the models that have not seen a row, row after row; NaN where all have.
    public double[] predictions() {
        return predictions.clone();
    }

    /// How many models have not seen each row.
    public int[] models() {
        return models.clone();
    }

    /// The rows that some model has not seen.
    public int[] rows() {
        int[] some = new int[models.length];
        int size = 0;
        for (int row = 0; row < models.length; row++) {
            some[size] = row;
            size += models[row] > 0 ? 1 : 0;
        }
        return Arrays.copyOf(some, size);
    }

    /// Truth and probability of class 1 of these rows; weights are left out.
    ///
    /// @throws IllegalStateException if the target is not one of two classes
    public BinaryPredictions binary() {
        expect(table.classes().size() == 2, "two classes");
        int[] rows = rows();
        byte[] truth = new byte[rows.length];
        double[] scores = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            truth[i] = (byte) table.label(rows[i]);
            scores[i] = predictions[2 * rows[i] + 1];
        }
        return Predictions.binary(truth, scores);
    }

    /// Truth and probabilities of these rows.
    ///
    /// @throws IllegalStateException if the target is a number
    public ClassPredictions classes() {
        expect(table.target().isClasses(), "classes");
        int[] rows = rows();
        int classes = table.classes().size();
        int[] truth = new int[rows.length];
        double[] probabilities = new double[rows.length * classes];
        for (int i = 0; i < rows.length; i++) {
            truth[i] = table.label(rows[i]);
            System.arraycopy(predictions, rows[i] * classes, probabilities, i * classes, classes);
        }
        return ClassPredictions.of(truth, probabilities, table.classes());
    }

    /// Truth and prediction of these rows.
    ///
    /// @throws IllegalStateException if the target is one of classes
    public RealPredictions numbers() {
        expect(!table.target().isClasses(), "a number");
        int[] rows = rows();
        double[] truth = new double[rows.length];
        double[] predicted = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            truth[i] = table.number(rows[i]);
            predicted[i] = predictions[rows[i]];
        }
        return Predictions.real(truth, predicted);
    }

    private void expect(boolean is, String expected) {
        if (!is) {
            throw new IllegalStateException(
                    "the target "
                            + table.target().name()
                            + " is "
                            + (table.target().isClasses()
                                    ? "one of " + table.classes().size() + " classes"
                                    : "a number")
                            + "; expected "
                            + expected);
        }
    }
}
