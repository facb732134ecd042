package io.assay.query;

import io.assay.kernel.KernelRegistry;
import io.assay.score.ScoreChecks;
import java.util.List;

/// Items of queries, each with a relevance and a score, checked once. Truth first, always.
///
/// Within a query items stand in the order of falling scores. Rows of one query need not stand
/// together. The arrays are kept, not copied, and must not change while this is in use. Safe for use by
/// several threads.
///
/// ```java
/// QueryPredictions p = Predictions.queries(query, relevance, scores);
/// Value ndcg = QueryMetrics.ndcgAt(10, Gain.LINEAR, Undefined.SKIP).of(p);
/// ```
public final class QueryPredictions {
    private final QueryRows rows;
    private final double[] relevance;
    private final double[] scores;
    private final double[] weights;
    private final List<String> names;
    private RankedItems ranked;

    private QueryPredictions(
            QueryRows rows,
            double[] relevance,
            double[] scores,
            double[] weights,
            List<String> names) {
        this.rows = rows;
        this.relevance = relevance;
        this.scores = scores;
        this.weights = weights;
        this.names = names;
    }

    /// Items with the number of their query.
    ///
    /// @param query the query of each row, any number
    /// @param relevance finite, at least 0; above 0 is relevant; kept, not copied
    /// @param scores higher comes first; no NaN; kept, not copied
    /// @throws IllegalArgumentException if lengths differ or a number is out of range; the message
    ///     names the row
    public static QueryPredictions of(int[] query, double[] relevance, double[] scores) {
        checkLengths("query", query.length, relevance);
        return checked(QueryRows.of(query), relevance, scores);
    }

    /// Items query by query.
    ///
    /// @param sizes how many rows each query has, in the order of the rows; at least 1 each
    public static QueryPredictions ofSizes(int[] sizes, double[] relevance, double[] scores) {
        return checked(QueryRows.ofSizes(sizes, relevance.length), relevance, scores);
    }

    private static void checkLengths(String name, int length, double... relevance) {
        if (length != relevance.length) {
            throw new IllegalArgumentException(
                    "relevance has " + relevance.length + " rows, " + name + " has " + length);
        }
    }

    private static QueryPredictions checked(QueryRows rows, double[] relevance, double[] scores) {
        checkLengths("scores", scores.length, relevance);
        KernelRegistry.expect(scores.length);
        double most = Double.MAX_VALUE;
        int bad = KernelRegistry.kernels().firstOutside(relevance, 0, relevance.length, 0, most);
        if (bad >= 0) {
            throw new IllegalArgumentException(
                    "relevance["
                            + bad
                            + "] is "
                            + relevance[bad]
                            + "; expected a finite number of at least 0");
        }
        ScoreChecks.checkScores(scores, 0, scores.length);
        return new QueryPredictions(rows, relevance, scores, null, null);
    }

    /// The same items with a weight for each query.
    ///
    /// @param weight one per query, in the order in which queries first occur; finite, at least 0, with
    ///     a sum from 1e-100 to 1e100
    public QueryPredictions weighted(double[] weight) {
        if (weight.length != queries()) {
            throw new IllegalArgumentException(
                    "weight has "
                            + weight.length
                            + " numbers, there are "
                            + queries()
                            + " queries");
        }
        ScoreChecks.checkWeights(weight, weight.length);
        return with(weight, names);
    }

    /// The same items, queries being called by name where something is said about one.
    ///
    /// @param labels the name of query number 0, 1, ...
    public QueryPredictions named(List<String> labels) {
        for (int number : rows.names()) {
            if (number < 0 || number >= labels.size()) {
                throw new IllegalArgumentException(
                        "there are " + labels.size() + " names, and a query of number " + number);
            }
        }
        return with(weights, List.copyOf(labels));
    }

    /// The same items, which need not be sorted again.
    private synchronized QueryPredictions with(double[] weight, List<String> labels) {
        QueryPredictions other = new QueryPredictions(rows, relevance, scores, weight, labels);
        other.ranked = ranked;
        return other;
    }

    /// How many queries there are.
    public int queries() {
        return rows.queries();
    }

    /// The number of items of all queries.
    public int rows() {
        return relevance.length;
    }

    /// The number that a query was given; queries are counted from 0 in the order of first rows.
    public int query(int place) {
        return rows.names()[place];
    }

    String title(int place) {
        return names == null ? Integer.toString(query(place)) : names.get(query(place));
    }

    /// Whether queries carry weights. Intervals are then undefined.
    public boolean isWeighted() {
        return weights != null;
    }

    /// 1 without weights.
    double weight(int query) {
        return weights == null ? 1 : weights[query];
    }

    /// The weights of all queries, to be changed.
    double[] eachWeight() {
        double[] weight = new double[queries()];
        for (int q = 0; q < weight.length; q++) {
            weight[q] = weight(q);
        }
        return weight;
    }

    synchronized RankedItems ranked() {
        if (ranked == null) {
            ranked = RankedItems.of(rows, relevance, scores);
        }
        return ranked;
    }

    @Override
    public String toString() {
        return queries() + " queries, " + rows() + " items";
    }
}
