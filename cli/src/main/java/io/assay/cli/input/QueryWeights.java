package io.assay.cli.input;

import io.assay.file.InputException;
import java.util.Arrays;

/// Weights of queries, told row by row.
final class QueryWeights {
    private QueryWeights() {}

    /// @throws InputException if rows of one query have different weights
    static void check(Source source, Layout layout, FamilyRows rows) {
        if (rows.weight() == null) {
            return;
        }
        double[] ofName = new double[rows.names().size()];
        Arrays.fill(ofName, Double.NaN);
        for (int i = 0; i < rows.codes().length; i++) {
            int query = rows.codes()[i];
            double weight = rows.weight()[i];
            if (Double.isNaN(ofName[query])) {
                ofName[query] = weight;
            } else if (ofName[query] != weight) {
                throw source.field(
                        i,
                        layout.weight(),
                        Double.toString(weight),
                        ofName[query]
                                + " as in the rows before of query "
                                + InputException.quote(rows.names().get(query)));
            }
        }
    }
}
