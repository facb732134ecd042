package io.assay.learn.numeric;

import io.assay.learn.Column;
import io.assay.learn.Table;
import io.assay.learn.Target;
import java.util.List;

/// What learners and models ask of a table; a refusal is one sentence that names the column.
public final class Demands {
    private Demands() {}

    /// Demands rows to learn from and a target that is a number.
    ///
    /// @param learner how the message calls it, such as `ridge`
    public static void number(String learner, Table table) {
        Target target = target(learner, table);
        if (target.isClasses()) {
            throw new IllegalArgumentException(
                    learner
                            + " predicts numbers; the target "
                            + target.name()
                            + " has "
                            + target.classes().size()
                            + " classes");
        }
    }

    /// Demands rows to learn from and a target of classes.
    public static void classes(String learner, Table table) {
        Target target = target(learner, table);
        if (!target.isClasses()) {
            throw new IllegalArgumentException(
                    learner + " predicts classes; the target " + target.name() + " is a number");
        }
    }

    /// Demands rows to learn from and a target of any kind, which is returned.
    public static Target target(String learner, Table table) {
        if (table.target() == null) {
            throw new IllegalArgumentException(learner + " needs a target; the table has none");
        }
        double total = 0;
        for (int i = 0; i < table.rows(); i++) {
            total += table.weight(i);
        }
        if (!(total > 0)) {
            throw new IllegalArgumentException(
                    learner
                            + " needs a row of weight above 0; the table has "
                            + table.rows()
                            + " rows, whose weights sum to "
                            + total);
        }
        return table.target();
    }

    /// Demands numeric columns without missing values.
    public static void numericFeatures(String learner, Table table) {
        for (int c = 0; c < table.columns().size(); c++) {
            Column column = table.columns().get(c);
            if (column.isCategorical()) {
                throw new IllegalArgumentException(
                        learner
                                + " computes with numbers; column "
                                + column.name()
                                + " is categorical: encode it first");
            }
            float[] values = table.stored(c);
            for (int i = 0; i < table.rows(); i++) {
                if (Float.isNaN(values[table.base(i)])) {
                    throw missing(table, c, i);
                }
            }
        }
    }

    /// What is thrown for a missing value.
    public static IllegalArgumentException missing(Table table, int column, int row) {
        return new IllegalArgumentException(
                "column "
                        + table.columns().get(column).name()
                        + " is missing in row "
                        + row
                        + "; expected a number: impute it first");
    }

    /// Demands of a table to be predicted the columns that were learned from, and room for the
    /// answers. Allocates nothing unless it refuses.
    ///
    /// @param outputs numbers a row
    public static void prediction(List<Column> learned, Table rows, double[] into, int outputs) {
        columns(learned, rows);
        if (into.length != (long) rows.rows() * outputs) {
            throw new IllegalArgumentException(
                    "into has "
                            + into.length
                            + " numbers; expected "
                            + outputs
                            + " for each of "
                            + rows.rows()
                            + " rows");
        }
    }

    /// Demands the columns that were learned from. Allocates nothing unless it refuses.
    public static void columns(List<Column> learned, Table rows) {
        List<Column> found = rows.columns();
        if (found == learned) {
            return;
        }
        if (found.size() != learned.size()) {
            throw new IllegalArgumentException(
                    "the table has "
                            + found.size()
                            + " columns; the model learned from "
                            + learned.size());
        }
        for (int c = 0; c < learned.size(); c++) {
            Column a = learned.get(c);
            Column b = found.get(c);
            if (!(a.name().equals(b.name()) && equal(a.categories(), b.categories()))) {
                throw new IllegalArgumentException(
                        "column " + c + " is " + b + "; the model learned from " + a);
            }
        }
    }

    /// By index, as an iterator would be an object.
    private static boolean equal(List<String> a, List<String> b) {
        boolean equal = a.size() == b.size();
        for (int i = 0; equal && a != b && i < a.size(); i++) {
            equal = a.get(i).equals(b.get(i));
        }
        return equal;
    }
}
