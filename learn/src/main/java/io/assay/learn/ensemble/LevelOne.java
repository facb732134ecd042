package io.assay.learn.ensemble;

import io.assay.learn.Column;
import io.assay.learn.Table;
import io.assay.learn.Target;
import io.assay.learn.grow.Signature;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The table that the final learner of a stack sees: a column for each number that each model predicts
/// (of two classes the second only, as the first says no more), and the original columns if wanted. Its
/// arrays are filled anew for other rows; used by one thread.
final class LevelOne {
    private final Signature signature;
    private final int models;
    private final int first;
    private final float[][] values;
    private final Table table;

    LevelOne(Signature signature, int models, boolean passThrough, int rows) {
        this.signature = signature;
        this.models = models;
        first = signature.outputs() == 2 ? 1 : 0;
        List<Column> columns = new ArrayList<>();
        for (int m = 0; m < models; m++) {
            for (int k = first; k < signature.outputs(); k++) {
                columns.add(Column.numeric("model " + m + " output " + k));
            }
        }
        if (passThrough) {
            for (Column c : signature.columns()) {
                columns.add(new Column("column " + c.name(), c.categories()));
            }
        }
        values = new float[columns.size()][rows];
        table = Table.ofColumns(values, columns);
    }

    /// What predictions are of.
    Table table() {
        return table;
    }

    /// Fills in the predictions of a model.
    void fill(int model, double[] predicted) {
        int outputs = signature.outputs();
        int width = outputs - first;
        for (int k = 0; k < width; k++) {
            float[] column = values[model * width + k];
            for (int i = 0; i < column.length; i++) {
                column[i] = (float) predicted[i * outputs + first + k];
            }
        }
    }

    /// Fills in the original columns, where they are passed through.
    void fill(Table rows) {
        int from = models * (signature.outputs() - first);
        for (int c = from; c < values.length; c++) {
            for (int i = 0; i < values[c].length; i++) {
                values[c][i] = rows.value(i, c - from);
            }
        }
    }

    /// What the final learner learns from.
    ///
    /// @param rows those that were tested
    static Table toLearn(
            Signature signature, boolean passThrough, Table rows, double[][] predictions) {
        LevelOne level = new LevelOne(signature, predictions.length, passThrough, rows.rows());
        for (int m = 0; m < predictions.length; m++) {
            level.fill(m, predictions[m]);
        }
        level.fill(rows);
        Target target = signature.target();
        Table known =
                target.isClasses()
                        ? level.table.withClasses(rows.labels(), target)
                        : level.table.withTarget(rows.numbers(), target.name());
        double[] weights = new double[rows.rows()];
        Arrays.setAll(weights, rows::weight);
        return rows.isWeighted() ? known.withWeights(weights) : known;
    }
}
