package io.assay.learn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/// Features in columns of floats, with the target and the weight of each row where they are known.
///
/// A missing value is NaN; a category is its code, a whole number from 0. Tables are immutable and
/// copy nothing: the arrays stay the caller's and must not change. [#rows(int[])] is a view that
/// shares all columns, so that a fold or a resample costs one row number a row.
///
/// ```java
/// Table table = Table.of(columns, List.of("age", "income"))
///         .withClasses(labels, new Target("bought", List.of("no", "yes")));
/// Model model = Ridge.defaults().fit(table.rows(split.train().toArray()), 42);
/// ```
public final class Table {
    private final List<Column> columns;
    private final float[][] values;
    private final int[] index;
    private final int rows;
    private final Target target;
    private final double[] numbers;
    private final int[] labels;
    private final double[] weights;

    private Table(
            List<Column> columns,
            float[][] values,
            int[] index,
            int rows,
            Target target,
            double[] numbers,
            int[] labels,
            double[] weights) {
        this.columns = columns;
        this.values = values;
        this.index = index;
        this.rows = rows;
        this.target = target;
        this.numbers = numbers;
        this.labels = labels;
        this.weights = weights;
    }

    /// Numeric columns.
    ///
    /// @param values a column each, all of one length; not copied; NaN is missing
    /// @param names of the columns, unique
    public static Table of(float[][] values, List<String> names) {
        return ofColumns(values, names.stream().map(Column::numeric).toList());
    }

    /// Columns of any kind.
    ///
    /// @param values a column each, all of one length; not copied; NaN is missing; codes of categories
    ///     are in `[0, categories)`
    /// @param columns what they are; their names are unique
    public static Table ofColumns(float[][] values, List<Column> columns) {
        TableChecks.columns(values, columns);
        int rows = values.length == 0 ? 0 : values[0].length;
        return new Table(List.copyOf(columns), values.clone(), null, rows, null, null, null, null);
    }

    /// The same with a numeric target.
    ///
    /// @param target a finite number a row of the whole table; not copied
    public Table withTarget(double[] target, String name) {
        TableChecks.whole(index);
        TableChecks.finite("target", target, rows);
        Target meaning = new Target(name, List.of());
        return new Table(columns, values, null, rows, meaning, target, null, weights);
    }

    /// The same with classes for a target.
    ///
    /// @param labels the code of the class of each row, in `[0, K)`; not copied
    /// @param target the column's name and those of the K classes
    public Table withClasses(int[] labels, Target target) {
        TableChecks.whole(index);
        TableChecks.labels(labels, rows, target.classes().size());
        return new Table(columns, values, null, rows, target, null, labels, weights);
    }

    /// The same with weights.
    ///
    /// @param weights a finite number of at least 0 a row of the whole table; not copied
    public Table withWeights(double[] weights) {
        TableChecks.whole(index);
        TableChecks.weights(weights, rows);
        return new Table(columns, values, null, rows, target, numbers, labels, weights);
    }

    /// The same rows with other weights; a view stays a view.
    ///
    /// @param weights a finite number of at least 0 for each row of this table; a row that a view names
    ///     several times takes the last of its weights
    public Table reweighted(double[] weights) {
        TableChecks.weights(weights, rows);
        double[] all = weights;
        if (index != null) {
            all = new double[storedRows()];
            for (int i = 0; i < rows; i++) {
                all[index[i]] = weights[i];
            }
        }
        return new Table(columns, values, index, rows, target, numbers, labels, all);
    }

    /// Some rows, as a view: row i of the view is row `rows[i]` of this table. A row may stand several
    /// times. The array is not copied unless this is a view itself.
    ///
    /// @param rows row numbers of this table, each in `[0, rows())`
    public Table rows(int[] rows) {
        TableChecks.rows(rows, this.rows);
        int[] inner = rows;
        if (index != null) {
            inner = new int[rows.length];
            for (int i = 0; i < rows.length; i++) {
                inner[i] = index[rows[i]];
            }
        }
        return new Table(columns, values, inner, inner.length, target, numbers, labels, weights);
    }

    /// Some columns, as a view.
    ///
    /// @param kept numbers of columns of this table, in the order wanted
    public Table columns(int... kept) {
        float[][] some = new float[kept.length][];
        List<Column> names = new ArrayList<>();
        for (int i = 0; i < kept.length; i++) {
            some[i] = values[kept[i]];
            names.add(columns.get(kept[i]));
        }
        return new Table(List.copyOf(names), some, index, rows, target, numbers, labels, weights);
    }

    /// How many rows.
    public int rows() {
        return rows;
    }

    /// The features.
    public List<Column> columns() {
        return columns;
    }

    /// The value of a feature; NaN when missing.
    public float value(int row, int column) {
        return values[column][base(row)];
    }

    /// The row of the whole table that stands behind row `row`: where to look in [#stored(int)].
    public int base(int row) {
        return index == null ? Objects.checkIndex(row, rows) : index[row];
    }

    /// A column of the whole table, behind all views of it; not to be changed.
    public float[] stored(int column) {
        return values[column];
    }

    /// How many rows the whole table has.
    public int storedRows() {
        return values.length == 0 ? rows : values[0].length;
    }

    /// What is to be predicted; null when the table has no target.
    public Target target() {
        return target;
    }

    /// The names of the classes; empty unless the target is one of classes.
    public List<String> classes() {
        return target == null ? List.of() : target.classes();
    }

    /// The target of a row, where it is a number.
    public double number(int row) {
        return numbers[base(row)];
    }

    /// The code of the class of a row, where the target is one of classes.
    public int label(int row) {
        return labels[base(row)];
    }

    /// The weight of a row; 1 when the table has none.
    public double weight(int row) {
        return weights == null ? 1 : weights[base(row)];
    }

    /// Whether rows have weights.
    public boolean isWeighted() {
        return weights != null;
    }

    /// The targets of all rows, in an array of its own, where they are numbers.
    public double[] numbers() {
        double[] all = new double[rows];
        Arrays.setAll(all, this::number);
        return all;
    }

    /// The codes of the classes of all rows, in an array of its own.
    public int[] labels() {
        int[] all = new int[rows];
        Arrays.setAll(all, this::label);
        return all;
    }
}
