package io.assay.cli.chart;

import io.assay.Metric;
import io.assay.Undefined;
import io.assay.cli.report.NumberText;
import io.assay.query.Gain;
import io.assay.query.QueryMetrics;
import io.assay.query.QueryPredictions;
import java.util.List;
import java.util.Map;

/// The figures of ranked items: how the numbers of the queries are spread.
public final class QueryDrawing {
    private static final int BINS = 20;

    private QueryDrawing() {}

    /// Draws the normalised gain, the average precision and the reciprocal rank of queries.
    public static Drawing of(QueryPredictions rows) {
        return new Drawing(
                List.of(
                        histogram(
                                rows,
                                "NDCG at 10",
                                QueryMetrics.ndcgAt(10, Gain.LINEAR, Undefined.SKIP)),
                        histogram(
                                rows,
                                "average precision",
                                QueryMetrics.averagePrecision(Undefined.SKIP)),
                        histogram(
                                rows,
                                "reciprocal rank",
                                QueryMetrics.reciprocalRank(Undefined.SKIP))),
                null,
                Map.of());
    }

    private static Chart histogram(
            QueryPredictions rows, String name, Metric<QueryPredictions> metric) {
        Histogram bars = new Histogram(Axis.share(name), BINS);
        int counted = 0;
        for (double number : QueryMetrics.ofEach(metric, rows)) {
            bars.add(number, 1);
            counted += Double.isNaN(number) ? 0 : 1;
        }
        double mean = metric.of(rows).value();
        String all =
                counted == rows.queries()
                        ? "All " + NumberText.count(counted) + " queries."
                        : NumberText.count(counted)
                                + " of "
                                + NumberText.count(rows.queries())
                                + " queries; the others have no relevant item, or no weight.";
        return bars.chart(
                "queries-" + name.toLowerCase(java.util.Locale.ROOT).replace(' ', '-'),
                name.substring(0, 1).toUpperCase(java.util.Locale.ROOT)
                        + name.substring(1)
                        + " of each query",
                "Histogram of the " + name + " of queries in " + BINS + " bins. " + all,
                "queries",
                mean,
                "mean " + NumberText.value(mean),
                List.of(all));
    }
}
