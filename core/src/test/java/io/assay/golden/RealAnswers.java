package io.assay.golden;

import io.assay.Metric;
import io.assay.Predictions;
import io.assay.Undefined;
import io.assay.regression.RealMetrics;
import io.assay.regression.RealPredictions;
import java.util.function.Function;

/// The keys of a regression case, under the policy of the stored values.
final class RealAnswers implements Function<String, Answer> {
    private final RealPredictions predictions;

    RealAnswers(GoldenCase golden) {
        CaseTable table = golden.table();
        RealPredictions p = Predictions.real(table.doubles("y_true"), table.doubles("y_pred"));
        predictions = table.has("weight") ? p.weighted(table.doubles("weight")) : p;
    }

    @Override
    public Answer apply(String key) {
        if (key.equals("n")) {
            return Answer.of(predictions.rows());
        }
        for (Metric<RealPredictions> metric : RealMetrics.all(Undefined.ZERO)) {
            if (metric.name().equals(key)) {
                return Answer.of(metric.of(predictions));
            }
        }
        return null;
    }
}
