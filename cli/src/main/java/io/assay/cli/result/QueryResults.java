package io.assay.cli.result;

import io.assay.Predictions;
import io.assay.cli.input.FamilyRows;
import io.assay.interval.Intervals;
import io.assay.query.QueryMetrics;
import io.assay.query.QueryPredictions;

/// The metrics of ranked items.
public final class QueryResults {
    private QueryResults() {}

    /// Puts everything that is wanted.
    ///
    /// @param intervals what makes the intervals, or null
    public static void put(Results results, FamilyRows rows, Intervals intervals) {
        QueryPredictions predictions =
                Predictions.queries(rows.codes(), rows.truth(), rows.predicted())
                        .named(rows.names());
        results.count("n", rows.rows());
        results.count("n_queries", predictions.queries());
        MetricResults.put(results, "", predictions, QueryMetrics.all(results.policy()), intervals);
    }
}
