package io.assay.learn.prepare;

import io.assay.learn.Column;
import io.assay.learn.Table;
import java.util.List;

/// What a table must have, and what it hands on.
final class Expected {
    private Expected() {}

    static void columns(List<Column> expected, Table found) {
        List<Column> columns = found.columns();
        if (columns == expected) {
            return;
        }
        if (columns.size() != expected.size()) {
            throw new IllegalArgumentException(
                    "the table has "
                            + columns.size()
                            + " columns; expected "
                            + expected.size()
                            + ", as were learned from");
        }
        for (int c = 0; c < expected.size(); c++) {
            if (!columns.get(c).equals(expected.get(c))) {
                throw new IllegalArgumentException(
                        "column "
                                + c
                                + " of the table is "
                                + columns.get(c).name()
                                + "; expected "
                                + expected.get(c).name()
                                + " with the categories that were learned from");
            }
        }
    }

    /// A table of prepared columns with the targets and weights of the rows it was made of.
    static Table carried(Table rows, Table prepared) {
        Table all = prepared;
        if (rows.isWeighted()) {
            double[] weights = new double[rows.rows()];
            for (int i = 0; i < weights.length; i++) {
                weights[i] = rows.weight(i);
            }
            all = all.withWeights(weights);
        }
        if (rows.target() == null) {
            return all;
        }
        return rows.target().isClasses()
                ? all.withClasses(rows.labels(), rows.target())
                : all.withTarget(rows.numbers(), rows.target().name());
    }
}
