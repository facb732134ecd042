package io.assay.learn.network;

import io.assay.learn.Table;

/// The mean loss and the metric of some rows, which are added one after the other.
final class Measure {
    private final Table table;

    /// The squares about the mean of the rows, in the unit of the loss; NaN for classes, and where
    /// they are all the same.
    private final double squares;

    private double total;
    private double loss;
    private double right;

    /// @param rows those that will be added, in any order
    Measure(Table table, int[] rows, Goal goal) {
        this.table = table;
        squares = goal instanceof NumberGoal number ? squares(table, rows, number) : Double.NaN;
    }

    private static double squares(Table table, int[] rows, NumberGoal number) {
        double total = 0;
        double sum = 0;
        for (int row : rows) {
            total += table.weight(row);
            sum += table.weight(row) * table.number(row);
        }
        double squares = 0;
        for (int row : rows) {
            double away = (table.number(row) - sum / total) / number.sd();
            squares += table.weight(row) * away * away;
        }
        return squares > 0 ? squares : Double.NaN;
    }

    /// Forgets what was added.
    void clear() {
        total = 0;
        loss = 0;
        right = 0;
    }

    /// Adds a row.
    void add(int row, double[] output, double lossOfRow) {
        double weight = table.weight(row);
        total += weight;
        loss += weight * lossOfRow;
        if (table.target().isClasses() && largest(output) == table.label(row)) {
            right += weight;
        }
    }

    private static int largest(double[] x) {
        int best = 0;
        for (int k = 1; k < x.length; k++) {
            best = x[k] > x[best] ? k : best;
        }
        return best;
    }

    /// The mean loss; NaN without rows.
    double loss() {
        return loss / total;
    }

    /// The share of right classes, or R²; NaN without rows.
    double metric() {
        return table.target().isClasses() ? right / total : 1 - 2 * loss / squares;
    }
}
