package io.assay.learn.prepare;

import io.assay.learn.Table;

/// What rows hand on to what is made of them.
final class Carried {
    private Carried() {}

    /// A table of prepared columns with the targets and weights of the rows it was made of.
    static Table by(Table rows, Table prepared) {
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
