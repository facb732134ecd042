package io.assay.learn.ensemble;

import io.assay.learn.Learner;
import io.assay.learn.Table;
import io.assay.learn.testing.ModelHash;

/// The bits of all predictions of a learner of its own table, in one number.
final class Hash {
    private Hash() {}

    static String of(Learner learner, Table table, long seed) {
        double[] into = new double[table.rows() * table.target().outputs()];
        learner.fit(table, seed).predict(table, into);
        return ModelHash.of(into);
    }
}
