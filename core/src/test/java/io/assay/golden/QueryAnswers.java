package io.assay.golden;

import io.assay.Metric;
import io.assay.Predictions;
import io.assay.Undefined;
import io.assay.query.QueryMetrics;
import io.assay.query.QueryPredictions;
import java.util.List;
import java.util.function.Function;

/// The keys of a ranking case, under the policy of the stored values.
final class QueryAnswers implements Function<String, Answer> {
    private final QueryPredictions predictions;

    QueryAnswers(GoldenCase golden) {
        CaseTable table = golden.table();
        List<String> names = table.text("query");
        List<String> distinct = names.stream().distinct().toList();
        int[] query = names.stream().mapToInt(distinct::indexOf).toArray();
        predictions =
                Predictions.queries(query, table.doubles("relevance"), table.doubles("y_score"));
    }

    @Override
    public Answer apply(String key) {
        for (Metric<QueryPredictions> metric : QueryMetrics.all(Undefined.ZERO)) {
            if (metric.name().equals(key)) {
                return Answer.of(metric.of(predictions));
            }
        }
        return null;
    }
}
