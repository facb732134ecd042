package io.assay.learn.grow;

import io.assay.learn.Column;
import io.assay.learn.Table;
import io.assay.learn.Target;
import io.assay.learn.numeric.Demands;
import io.assay.learn.store.ModelReader;
import io.assay.learn.store.ModelWriter;
import java.util.List;

/// What a model was learned from and what it predicts.
///
/// @param columns the features, in their order
/// @param target a number or classes
public record Signature(List<Column> columns, Target target) {

    /// Of a table to learn from, which must have a target, and a row that counts.
    ///
    /// @param learner who asks, for the message
    public static Signature of(Table table, String learner) {
        Target target = Demands.target(learner, table);
        if (table.columns().isEmpty()) {
            throw new IllegalArgumentException(
                    learner + " needs a column to learn from; the table has none");
        }
        return new Signature(table.columns(), target);
    }

    /// How many numbers a row's prediction has.
    public int outputs() {
        return target.outputs();
    }

    /// Refuses rows of other columns and an array of another length.
    public void check(Table rows, double[] into) {
        Demands.prediction(columns, rows, into, outputs());
    }

    /// Writes both.
    public void write(ModelWriter out) {
        out.columns("columns", columns);
        out.target("target", target);
    }

    /// Reads both.
    public static Signature read(ModelReader in) {
        List<Column> columns = in.columns("columns");
        return new Signature(columns, in.target("target"));
    }
}
