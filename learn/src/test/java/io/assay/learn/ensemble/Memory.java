package io.assay.learn.ensemble;

import io.assay.learn.Learner;
import io.assay.learn.Model;
import io.assay.learn.Table;
import java.util.HashMap;
import java.util.Map;

/// A learner that knows its rows by heart, by the value of their first column, and nothing else: what it
/// says of others is `unknown`.
record Memory(double unknown) implements Learner {
    @Override
    public Model fit(Table table, long seed) {
        int outputs = table.target().outputs();
        Map<Float, Double> seen = new HashMap<>();
        for (int i = 0; i < table.rows(); i++) {
            double truth = outputs == 1 ? table.number(i) : table.label(i);
            seen.put(table.value(i, 0), truth);
        }
        return (rows, into) -> {
            for (int i = 0; i < rows.rows(); i++) {
                Double known = seen.get(rows.value(i, 0));
                for (int k = 0; k < outputs; k++) {
                    double said = outputs == 1 ? known == null ? 0 : known : 0;
                    if (outputs > 1 && known != null) {
                        said = known == k ? 1 : 0;
                    }
                    into[i * outputs + k] = known == null ? unknown : said;
                }
            }
        };
    }
}
