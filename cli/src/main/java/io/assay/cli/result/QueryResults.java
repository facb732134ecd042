package io.assay.cli.result;

import io.assay.Predictions;
import io.assay.cli.input.FamilyRows;
import io.assay.interval.Intervals;
import io.assay.query.QueryMetrics;
import io.assay.query.QueryPredictions;
import java.util.Arrays;

/// The metrics of ranked items.
public final class QueryResults {
    private QueryResults() {}

    /// The predictions of all rows; a query has the weight of its rows, which is the same for all.
    public static QueryPredictions predictions(FamilyRows rows) {
        QueryPredictions plain =
                Predictions.queries(rows.codes(), rows.truth(), rows.predicted())
                        .named(rows.names());
        if (rows.weight() == null) {
            return plain;
        }
        double[] ofName = new double[rows.names().size()];
        for (int i = 0; i < rows.codes().length; i++) {
            ofName[rows.codes()[i]] = rows.weight()[i];
        }
        double[] weight = new double[plain.queries()];
        Arrays.setAll(weight, q -> ofName[plain.query(q)]);
        return plain.weighted(weight);
    }

    /// Puts everything that is wanted.
    ///
    /// @param intervals what makes the intervals, or null
    public static void put(
            Results results, FamilyRows rows, QueryPredictions predictions, Intervals intervals) {
        results.count("n", rows.rows());
        results.count("n_queries", predictions.queries());
        MetricResults.put(
                results,
                "",
                predictions,
                QueryMetrics.all(results.policy()),
                intervals,
                predictions.queries(),
                predictions::weighted);
    }
}
