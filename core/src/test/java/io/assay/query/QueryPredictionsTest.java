package io.assay.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.Metric;
import io.assay.Predictions;
import io.assay.Undefined;
import io.assay.interval.Estimate;
import io.assay.interval.Intervals;
import io.assay.testing.Draw;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/// The door of ranked items, worked examples, intervals over queries.
class QueryPredictionsTest {
    private static final double[] RELEVANCE = {3, 2, 0, 1, 0, 0};
    private static final double[] SCORES = {0.9, 0.1, 0.8, 0.3, 0.5, 0.4};
    private static final int[] QUERY = {5, 5, 5, 5, 8, 8};

    private static double value(Metric<QueryPredictions> metric) {
        return metric.of(Predictions.queries(QUERY, RELEVANCE, SCORES)).value();
    }

    @Test
    void aSmallExampleAgreesWithPaper() {
        double log3 = Math.log(3) / Math.log(2);
        double log5 = Math.log(5) / Math.log(2);
        double dcg = 3 + 1 / 2.0 + 2 / log5;
        assertEquals(dcg / 2, value(QueryMetrics.dcgAt(10, Gain.LINEAR)), 1e-15);
        double ideal = 3 + 2 / log3 + 1 / 2.0;
        assertEquals(dcg / ideal, value(QueryMetrics.ndcg(Gain.LINEAR, Undefined.SKIP)), 1e-15);
        double exponential = (7 + 0.5) / (7 + 3 / log3 + 0.5);
        assertEquals(
                exponential,
                value(QueryMetrics.ndcgAt(3, Gain.EXPONENTIAL, Undefined.SKIP)),
                1e-15);
        assertEquals(0.5, value(QueryMetrics.reciprocalRank(Undefined.ZERO)));
        assertEquals(
                (1 + 2 / 3.0 + 3 / 4.0) / 3, value(QueryMetrics.averagePrecision(Undefined.SKIP)));
        assertEquals((2 / 3.0) / 2, value(QueryMetrics.precisionAt(3)), 1e-15);
        assertEquals(2 / 3.0, value(QueryMetrics.recallAt(3, Undefined.SKIP)));
    }

    @Test
    void aQueryWithoutRelevantItemsIsUnderThePolicy() {
        QueryPredictions p = Predictions.queries(QUERY, RELEVANCE, SCORES);
        assertEquals(
                "query 8 has no relevant item",
                QueryMetrics.reciprocalRank(Undefined.NAN).of(p).reason());
        assertEquals(1, QueryMetrics.reciprocalRank(Undefined.ONE).of(p).value());
        assertEquals(
                "the mean of 1 of 2 queries",
                QueryMetrics.reciprocalRank(Undefined.SKIP).of(p).note());
        QueryPredictions none = Predictions.queries(new int[2], new double[2], new double[2]);
        assertEquals(
                "no query has a relevant item",
                QueryMetrics.averagePrecision(Undefined.SKIP).of(none).reason());
        assertEquals(0, QueryMetrics.precisionAt(3).of(none).value());
    }

    @Test
    void sizesAreAnotherWayToSayWhichRowsBelongTogether() {
        QueryPredictions p = QueryPredictions.ofSizes(new int[] {4, 2}, RELEVANCE, SCORES);
        assertEquals(value(QueryMetrics.precisionAt(3)), QueryMetrics.precisionAt(3).of(p).value());
        assertEquals(2, p.queries());
        assertEquals(1, p.query(1));
    }

    @Test
    void manyItemsAndRelevancesOfAnyKindAreSorted() {
        Draw draw = new Draw(3);
        int n = 3_000;
        double[] relevance = new double[n];
        double[] scores = new double[n];
        for (int i = 0; i < n; i++) {
            relevance[i] = draw.unit();
            scores[i] = relevance[i] * 2 - 1;
        }
        QueryPredictions p = Predictions.queries(new int[n], relevance, scores);
        assertEquals(1, QueryMetrics.ndcg(Gain.LINEAR, Undefined.NAN).of(p).value(), 1e-12);
        scores[0] = -2;
        assertTrue(
                QueryMetrics.ndcg(Gain.LINEAR, Undefined.NAN)
                                .of(Predictions.queries(new int[n], relevance, scores))
                                .value()
                        < 1);
    }

    @Test
    void theDoorNamesTheRow() {
        refuses(
                "relevance has 6 rows, query has 1",
                () -> Predictions.queries(new int[1], RELEVANCE, SCORES));
        refuses(
                "relevance has 6 rows, scores has 1",
                () -> Predictions.queries(QUERY, RELEVANCE, new double[1]));
        refuses(
                "relevance[1] is -1.0; expected a finite number of at least 0",
                () -> Predictions.queries(new int[2], new double[] {1, -1}, new double[2]));
        refuses(
                "scores[0] is NaN; expected a number",
                () -> Predictions.queries(new int[1], new double[1], new double[] {Double.NaN}));
        refuses(
                "sizes add up to 4, relevance has 6 rows",
                () -> QueryPredictions.ofSizes(new int[] {4}, RELEVANCE, SCORES));
        refuses(
                "sizes[1] is 3; expected a number of rows from 1 to the 2 that are left",
                () -> QueryPredictions.ofSizes(new int[] {4, 3}, RELEVANCE, SCORES));
        refuses("k is 0; expected at least 1", () -> QueryMetrics.precisionAt(0));
        refuses(
                "weight has 1 numbers, there are 2 queries",
                () -> Predictions.queries(QUERY, RELEVANCE, SCORES).weighted(new double[1]));
    }

    private static void refuses(String message, Executable call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
    }

    /// Queries of their own are drawn for each sample; the mean over very many is the truth.
    @Test
    void intervalsOverQueriesCover() {
        List<Metric<QueryPredictions>> metrics =
                List.of(
                        QueryMetrics.ndcgAt(5, Gain.LINEAR, Undefined.ZERO),
                        QueryMetrics.averagePrecision(Undefined.SKIP),
                        QueryMetrics.reciprocalRank(Undefined.ZERO),
                        QueryMetrics.precisionAt(3));
        QueryPredictions endless = sample(new Draw(1), 20_000);
        int[] covered = new int[metrics.size()];
        for (int s = 0; s < 300; s++) {
            List<Estimate> all = Intervals.at(0.9).of(sample(new Draw(s + 2), 100), metrics);
            for (int k = 0; k < covered.length; k++) {
                double value = metrics.get(k).of(endless).value();
                Estimate estimate = all.get(k);
                assertEquals("CLT over queries", estimate.method());
                boolean in =
                        estimate.interval().low() <= value && value <= estimate.interval().high();
                covered[k] += in ? 1 : 0;
            }
        }
        System.out.println(
                "intervals over 100 queries at 90 %, of 300: " + Arrays.toString(covered));
        // Four standard errors of a share of 300 samples around 0.9.
        assertTrue(Arrays.stream(covered).allMatch(c -> c > 248 && c < 292));
    }

    private static QueryPredictions sample(Draw draw, int queries) {
        int n = queries * 8;
        int[] query = new int[n];
        double[] relevance = new double[n];
        double[] scores = new double[n];
        for (int i = 0; i < n; i++) {
            query[i] = i / 8;
            relevance[i] = draw.oneIn(4) ? 1 : 0;
            scores[i] = relevance[i] + 2 * draw.unit();
        }
        return Predictions.queries(query, relevance, scores);
    }
}
