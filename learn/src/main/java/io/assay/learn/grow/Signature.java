package io.assay.learn.grow;

import io.assay.learn.Column;
import io.assay.learn.Table;
import io.assay.learn.Target;
import io.assay.learn.store.ModelReader;
import io.assay.learn.store.ModelWriter;
import java.util.List;

/// What a model was learned from and what it predicts.
///
/// @param columns the features, in their order
/// @param target a number or classes
public record Signature(List<Column> columns, Target target) {

    /// Of a table to learn from.
    ///
    /// @param learner who asks, for the message
    /// @throws IllegalArgumentException if the table has no target, no rows or no columns
    public static Signature of(Table table, String learner) {
        if (table.target() == null) {
            throw new IllegalArgumentException(
                    "the table has no target; " + learner + " needs a number or classes to learn");
        }
        if (table.rows() == 0 || table.columns().isEmpty()) {
            throw new IllegalArgumentException(
                    "the table has "
                            + table.rows()
                            + " rows and "
                            + table.columns().size()
                            + " columns; expected at least one of each");
        }
        return new Signature(table.columns(), table.target());
    }

    /// How many numbers a row's prediction has.
    public int outputs() {
        return target.outputs();
    }

    /// Refuses rows of other columns and an array of another length.
    public void check(Table rows, double[] into) {
        if (rows.columns() != columns && !rows.columns().equals(columns)) {
            throw new IllegalArgumentException(difference(rows.columns()));
        }
        long expected = (long) rows.rows() * outputs();
        if (into.length != expected) {
            throw new IllegalArgumentException(
                    "into has "
                            + into.length
                            + " numbers; expected "
                            + expected
                            + ", "
                            + outputs()
                            + " for each of "
                            + rows.rows()
                            + " rows");
        }
    }

    private String difference(List<Column> found) {
        if (found.size() != columns.size()) {
            return "the table has "
                    + found.size()
                    + " columns; expected "
                    + columns.size()
                    + ", as learned from";
        }
        int c = 0;
        while (found.get(c).equals(columns.get(c))) {
            c++;
        }
        return "column "
                + c
                + " is "
                + found.get(c).name()
                + "; expected "
                + columns.get(c).name()
                + " with the categories that were learned from";
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
