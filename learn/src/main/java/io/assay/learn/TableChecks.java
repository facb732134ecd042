package io.assay.learn;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What tables are checked for, once, when they are made.
final class TableChecks {
    private TableChecks() {}

    static void columns(float[][] values, List<Column> columns) {
        if (values.length != columns.size()) {
            throw new IllegalArgumentException(
                    "values has " + values.length + " columns, columns " + columns.size());
        }
        Set<String> names = new HashSet<>();
        for (int c = 0; c < values.length; c++) {
            String name = columns.get(c).name();
            if (!names.add(name)) {
                throw new IllegalArgumentException("two columns are named " + name);
            }
            if (values[c].length != values[0].length) {
                throw new IllegalArgumentException(
                        "column "
                                + name
                                + " has "
                                + values[c].length
                                + " rows; expected "
                                + values[0].length
                                + ", as column "
                                + columns.get(0).name());
            }
            values(values[c], columns.get(c));
        }
    }

    private static void values(float[] values, Column column) {
        int categories = column.categories().size();
        for (int i = 0; i < values.length; i++) {
            float x = values[i];
            boolean bad =
                    column.isCategorical()
                            ? !Float.isNaN(x) && !(x >= 0 && x < categories && x == (int) x)
                            : Float.isInfinite(x);
            if (bad) {
                throw new IllegalArgumentException(
                        "column "
                                + column.name()
                                + " is "
                                + x
                                + " in row "
                                + i
                                + "; expected "
                                + (column.isCategorical()
                                        ? "a code in [0, " + categories + ") or NaN"
                                        : "a finite number or NaN"));
            }
        }
    }

    static void whole(int[] index) {
        if (index != null) {
            throw new IllegalStateException(
                    "this is a view of some rows; give targets and weights to the whole table");
        }
    }

    static void finite(String name, double[] x, int rows) {
        length(name, x.length, rows);
        for (int i = 0; i < x.length; i++) {
            if (!Double.isFinite(x[i])) {
                throw new IllegalArgumentException(
                        name + "[" + i + "] is " + x[i] + "; expected a finite number");
            }
        }
    }

    static void weights(double[] weights, int rows) {
        finite("weights", weights, rows);
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] < 0) {
                throw new IllegalArgumentException(
                        "weights[" + i + "] is " + weights[i] + "; expected at least 0");
            }
        }
    }

    static void labels(int[] labels, int rows, int classes) {
        length("labels", labels.length, rows);
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] < 0 || labels[i] >= classes) {
                throw new IllegalArgumentException(
                        "labels[" + i + "] is " + labels[i] + "; expected [0, " + classes + ")");
            }
        }
    }

    static void rows(int[] rows, int table) {
        for (int i = 0; i < rows.length; i++) {
            if (rows[i] < 0 || rows[i] >= table) {
                throw new IllegalArgumentException(
                        "rows[" + i + "] is " + rows[i] + "; expected [0, " + table + ")");
            }
        }
    }

    private static void length(String name, int length, int rows) {
        if (length != rows) {
            throw new IllegalArgumentException(
                    name + " has " + length + " rows; expected " + rows + ", as the table");
        }
    }
}
