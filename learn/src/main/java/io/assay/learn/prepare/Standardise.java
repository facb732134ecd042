package io.assay.learn.prepare;

import io.assay.learn.Column;
import io.assay.learn.Table;

/// Brings each numeric column to mean 0 and standard deviation 1: `(x - mean) / sd`, both of the
/// training rows, with the number of rows (not that less one) below the sum of squares. Weights count,
/// missing values do not and stay missing. A constant column becomes 0; categories stay as they are.
///
/// ```java
/// Learner svm = Pipeline.of(Svm.defaults(), Standardise.columns());
/// ```
public record Standardise() implements Preparation {

    /// All numeric columns.
    public static Standardise columns() {
        return new Standardise();
    }

    @Override
    public Fitted fit(Table table, long seed) {
        int columns = table.columns().size();
        double[] means = new double[columns];
        double[] sds = new double[columns];
        for (int c = 0; c < columns; c++) {
            sds[c] = 1;
            if (!table.columns().get(c).isCategorical()) {
                means[c] = mean(table, c);
                sds[c] = scale(deviation(table, c, means[c]), table.columns().get(c));
            }
        }
        return Fitted.alike(new Standardised(table.columns(), means, sds), table);
    }

    /// Summed as differences from the first known value, so that a constant column has exactly its mean.
    private static double mean(Table table, int column) {
        double first = Double.NaN;
        double sum = 0;
        double total = 0;
        for (int i = 0; i < table.rows(); i++) {
            double x = table.value(i, column);
            if (!Double.isNaN(x)) {
                first = Double.isNaN(first) ? x : first;
                sum += table.weight(i) * (x - first);
                total += table.weight(i);
            }
        }
        if (!(total > 0)) {
            throw new IllegalArgumentException(
                    "column "
                            + table.columns().get(column).name()
                            + " has no value in the training rows; impute it first or leave it out");
        }
        return first + sum / total;
    }

    private static double deviation(Table table, int column, double mean) {
        double squares = 0;
        double total = 0;
        for (int i = 0; i < table.rows(); i++) {
            double x = table.value(i, column) - mean;
            if (!Double.isNaN(x)) {
                squares += table.weight(i) * x * x;
                total += table.weight(i);
            }
        }
        return Math.sqrt(squares / total);
    }

    private static double scale(double sd, Column column) {
        if (!Double.isFinite(sd)) {
            throw new IllegalArgumentException(
                    "column " + column.name() + " has too large values to be standardised");
        }
        return sd > 0 ? sd : 1;
    }
}
