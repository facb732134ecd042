package io.assay.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.Metric;
import io.assay.Undefined;
import io.assay.Value;
import io.assay.testing.Draw;
import io.assay.testing.Property;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

/// What must hold for every metric of ranked items.
class QueryLawsTest {
    private static final int CASES = Property.deep() ? 2_000 : 60;
    private static final double SUMS = 1e-12;
    private static final String LRAP = "label_ranking_average_precision";

    private final NaiveRanking naive = new NaiveRanking();

    private static void holds(String name, BiConsumer<Draw, QueryLawRows> law) {
        Property.holds(
                name,
                CASES,
                Property.seed(),
                draw -> law.accept(draw, QueryLawRows.drawn(draw, draw.pick(3, 12, 80))));
    }

    private static void same(QueryPredictions one, QueryPredictions other, boolean names) {
        for (Undefined policy : Undefined.values()) {
            for (Metric<QueryPredictions> metric : QueryMetrics.all(policy)) {
                Value a = metric.of(one);
                Value b = metric.of(other);
                assertEquals(a.isDefined(), b.isDefined(), metric.name());
                double size = a.isDefined() ? Math.max(1, a.value()) : 1;
                assertEquals(a.value(), b.value(), SUMS * size, metric.name());
                if (names) {
                    assertEquals(a.note(), b.note(), metric.name());
                }
            }
        }
    }

    @Test
    void everyMetricHasADefinitionExpectedWorstAndBest() {
        TreeSet<String> names = new TreeSet<>();
        for (String name : naive.names()) {
            names.add(name);
            names.add(name + "_worst");
            names.add(name + "_best");
        }
        names.add(LRAP); // takes equal scores in its own way
        TreeSet<String> found = new TreeSet<>();
        QueryMetrics.all(Undefined.NAN).forEach(m -> assertTrue(found.add(m.name()), m.name()));
        assertEquals(names, found);
    }

    @Test
    void tiesAreTheMeanTheLeastAndTheMostOverAllOrders() {
        Property.holds(
                "orders of ties",
                CASES * 3,
                Property.seed(),
                draw -> {
                    QueryLawRows rows = QueryLawRows.drawn(draw, 6);
                    int first = rows.query()[0];
                    int n = (int) Arrays.stream(rows.query()).filter(q -> q == first).count();
                    assertOrders(
                            new QueryLawRows(
                                    new int[n],
                                    Arrays.copyOf(rows.relevance(), n),
                                    Arrays.copyOf(rows.scores(), n)));
                });
    }

    private void assertOrders(QueryLawRows query) {
        for (Metric<QueryPredictions> metric : QueryMetrics.all(Undefined.NAN)) {
            String name = metric.name().replaceAll("_(worst|best)$", "");
            Value value = metric.of(query.plain());
            if (value.isDefined() && !name.equals(LRAP)) {
                DoubleSummaryStatistics all =
                        query.orders().stream()
                                .mapToDouble(order -> naive.of(name, order))
                                .summaryStatistics();
                double expected =
                        metric.name().endsWith("_worst")
                                ? all.getMin()
                                : metric.name().endsWith("_best") ? all.getMax() : all.getAverage();
                assertEquals(expected, value.value(), 1e-12, metric.name());
            }
        }
    }

    @Test
    void theOrderOfRowsAndOfQueriesDoesNotMatter() {
        holds(
                "query row order",
                (draw, rows) -> same(rows.plain(), rows.shuffled(draw).plain(), true));
    }

    @Test
    void aWeightIsTheNumberOfTimesAQueryCounts() {
        holds(
                "query weights",
                (draw, rows) -> {
                    QueryPredictions plain = rows.plain();
                    int[] times = new int[plain.queries()];
                    Arrays.setAll(times, q -> draw.below(4));
                    times[0] = 1;
                    double[] weights = Arrays.stream(times).asDoubleStream().toArray();
                    same(plain.weighted(weights), rows.repeated(times).plain(), false);
                    double[] halves = DoubleStream.of(weights).map(w -> w / 2).toArray();
                    same(plain.weighted(weights), plain.weighted(halves), true);
                });
    }

    @Test
    void aRisingChangeOfTheScoresChangesNothing() {
        holds(
                "rising scores",
                (draw, rows) -> {
                    double[] other =
                            Arrays.stream(rows.scores()).map(s -> Math.cbrt(s) - 5).toArray();
                    QueryPredictions changed = rows.withScores(other).plain();
                    for (Metric<QueryPredictions> metric : QueryMetrics.all(Undefined.ZERO)) {
                        assertEquals(metric.of(rows.plain()), metric.of(changed), metric.name());
                    }
                });
    }

    @Test
    void everyValueIsInItsRangeAndBetweenWorstAndBest() {
        holds(
                "query ranges",
                (draw, rows) -> {
                    QueryPredictions p = rows.plain();
                    for (Metric<QueryPredictions> metric : QueryMetrics.all(Undefined.NAN)) {
                        Value value = metric.of(p);
                        if (value.isDefined()) {
                            assertTrue(value.value() >= 0 && value.value() <= metric.high());
                        } else {
                            assertFalse(value.reason().isBlank());
                        }
                    }
                });
    }

    @Test
    void itemsByFallingRelevanceAreBest() {
        double[] relevance = {3, 3, 2, 1, 0, 0, 2, 0};
        double[] scores = {9, 8, 7, 6, 5, 4, 9, 2};
        int[] query = {1, 1, 1, 1, 1, 1, 2, 2};
        QueryPredictions p = QueryPredictions.of(query, relevance, scores);
        for (Metric<QueryPredictions> metric : QueryMetrics.all(Undefined.NAN)) {
            if (metric.name().matches("(ndcg|map|mrr|label).*")) {
                assertEquals(1, metric.of(p).value(), 1e-15, metric.name());
            }
        }
    }
}
