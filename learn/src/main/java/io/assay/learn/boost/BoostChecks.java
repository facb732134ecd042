package io.assay.learn.boost;

import io.assay.learn.Column;
import io.assay.learn.Table;
import java.util.List;

/// What tables are checked for.
final class BoostChecks {
    /// Differences of two such numbers, and a few times that, are still floats.
    private static final double MOST = 1e37;

    /// Below it floats lose digits.
    private static final double LEAST = 1e-37;

    private BoostChecks() {}

    /// For prediction; allocates nothing when all is well.
    static void predicted(Table rows, List<Column> columns, double[] into, int outputs) {
        List<Column> found = rows.columns();
        if (found.size() != columns.size()) {
            throw new IllegalArgumentException(
                    "rows has " + found.size() + " columns; expected " + columns.size());
        }
        for (int c = 0; c < columns.size(); c++) {
            if (!found.get(c).equals(columns.get(c))) {
                throw new IllegalArgumentException(
                        "column "
                                + c
                                + " is "
                                + found.get(c).name()
                                + "; expected "
                                + columns.get(c).name()
                                + ", as learned from");
            }
        }
        if (into.length != (long) rows.rows() * outputs) {
            throw new IllegalArgumentException(
                    "into has length "
                            + into.length
                            + "; expected "
                            + (long) rows.rows() * outputs);
        }
    }

    static void target(Table table) {
        if (table.target() == null) {
            throw new IllegalArgumentException("the table has no target; expected one to learn");
        }
    }

    /// For learning.
    static void learned(Table table, Loss loss) {
        if (table.rows() == 0 || table.columns().isEmpty()) {
            throw new IllegalArgumentException(
                    "the table has "
                            + table.rows()
                            + " rows and "
                            + table.columns().size()
                            + " columns; expected at least one of each");
        }
        if (2 * table.columns().size() > Forest.MOST_FEATURES) {
            throw new IllegalArgumentException(
                    "the table has "
                            + table.columns().size()
                            + " columns; expected at most "
                            + Forest.MOST_FEATURES / 2);
        }
        numbers(table);
        int classes = table.classes().size();
        boolean fits =
                switch (loss.link()) {
                    case IDENTITY, EXPONENTIAL -> classes == 0;
                    case LOGISTIC -> classes == 2;
                    case SOFTMAX -> classes > 1;
                };
        if (!fits) {
            throw new IllegalArgumentException(
                    "the loss "
                            + loss.name()
                            + " does not fit the target "
                            + table.target().name()
                            + ", which has "
                            + (classes == 0 ? "numbers" : classes + " classes"));
        }
    }

    /// Refuses targets and weights whose derivatives would leave the range of floats, and weights of
    /// which nothing would be left.
    private static void numbers(Table table) {
        double largest = table.classes().isEmpty() ? 0 : 1;
        int far = 0;
        double heaviest = 0;
        int heavy = 0;
        double total = 0;
        for (int i = 0; i < table.rows(); i++) {
            double size = table.classes().isEmpty() ? Math.abs(table.number(i)) : 1;
            far = size > largest ? i : far;
            largest = Math.max(largest, size);
            heavy = table.weight(i) > heaviest ? i : heavy;
            heaviest = Math.max(heaviest, table.weight(i));
            total += table.weight(i);
        }
        if (heaviest < LEAST) {
            throw new IllegalArgumentException(
                    "the weights of the "
                            + table.rows()
                            + " rows sum to "
                            + total
                            + "; expected a row of weight at least "
                            + LEAST);
        }
        if (!(largest <= MOST && heaviest <= MOST && largest * heaviest <= MOST)) {
            throw new IllegalArgumentException(
                    "the target reaches "
                            + largest
                            + " in size (row "
                            + far
                            + ") and the weight "
                            + heaviest
                            + " (row "
                            + heavy
                            + "); expected both and their product at most "
                            + MOST
                            + ", as derivatives are floats: scale them");
        }
    }
}
