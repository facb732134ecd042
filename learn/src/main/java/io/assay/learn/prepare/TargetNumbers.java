package io.assay.learn.prepare;

import io.assay.learn.Table;
import java.util.List;

/// The target as numbers whose means can be formed: itself, or 1 where a row has a class.
///
/// @param table has a target
/// @param count how many numbers a row has
record TargetNumbers(Table table, int count) {

    static TargetNumbers of(Table table) {
        if (table.target() == null) {
            throw new IllegalArgumentException(
                    "the table has no target; categories are encoded by their mean target");
        }
        return new TargetNumbers(table, Math.max(1, table.classes().size() - 1));
    }

    double number(int row, int t) {
        if (table.target().isClasses()) {
            return table.label(row) == t + 1 ? 1 : 0;
        }
        return table.number(row);
    }

    /// What sets the columns apart that are made of one.
    String suffix(int t) {
        List<String> classes = table.classes();
        return count == 1 ? "" : ":" + classes.get(t + 1);
    }

    double[] means() {
        double[] means = new double[count];
        double total = 0;
        for (int i = 0; i < table.rows(); i++) {
            total += table.weight(i);
            for (int t = 0; t < count; t++) {
                means[t] += table.weight(i) * number(i, t);
            }
        }
        if (!(total > 0)) {
            throw new IllegalArgumentException("no training row has a weight above 0");
        }
        for (int t = 0; t < count; t++) {
            means[t] /= total;
        }
        return means;
    }
}
