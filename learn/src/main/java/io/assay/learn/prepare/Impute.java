package io.assay.learn.prepare;

import io.assay.learn.Column;
import io.assay.learn.Table;

/// Puts a number where a value is missing: one number for each column, found on the training rows.
///
/// Weights count. Columns of categories take the most frequent category, except under
/// [#constant(double)], which leaves them as they are. A column without any value in the training rows
/// is refused, except under that.
///
/// @param fill what is put in
/// @param constant the number of [Fill#CONSTANT]; else not used
public record Impute(Fill fill, double constant) implements Preparation {

    /// What is put where a value is missing.
    public enum Fill {
        /// The mean.
        MEAN,
        /// The median: half-way between the two in the middle; of weighted rows the lower one.
        MEDIAN,
        /// The most frequent value; of equally frequent ones the smallest.
        MOST_FREQUENT,
        /// A given number.
        CONSTANT
    }

    /// Checks the constant.
    public Impute {
        if (!Float.isFinite((float) constant)) {
            throw new IllegalArgumentException(
                    "constant is " + constant + "; expected a finite number");
        }
    }

    /// The mean of the column.
    public static Impute mean() {
        return new Impute(Fill.MEAN, 0);
    }

    /// The median of the column.
    public static Impute median() {
        return new Impute(Fill.MEDIAN, 0);
    }

    /// The most frequent value of the column.
    public static Impute mostFrequent() {
        return new Impute(Fill.MOST_FREQUENT, 0);
    }

    /// A number of yours.
    public static Impute constant(double number) {
        return new Impute(Fill.CONSTANT, number);
    }

    @Override
    public Fitted fit(Table table, long seed) {
        float[] fills = new float[table.columns().size()];
        for (int c = 0; c < fills.length; c++) {
            fills[c] = fillOf(table, c);
        }
        return Fitted.alike(new Imputed(table.columns(), fills), table);
    }

    private float fillOf(Table table, int c) {
        Column column = table.columns().get(c);
        if (fill == Fill.CONSTANT) {
            return column.isCategorical() ? Float.NaN : (float) constant;
        }
        KnownValues known = KnownValues.of(table, c);
        if (known.isEmpty()) {
            throw new IllegalArgumentException(
                    "column "
                            + column.name()
                            + " has no value in the training rows to impute from");
        }
        if (column.isCategorical() || fill == Fill.MOST_FREQUENT) {
            return known.mostFrequent();
        }
        return (float) (fill == Fill.MEAN ? known.mean() : known.median());
    }
}
