package io.assay.learn.neighbours;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.assay.learn.Table;
import io.assay.learn.Target;
import io.assay.learn.testing.ContractTables;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NearestNeighboursTest {
    private static final Target KIND = new Target("kind", List.of("a", "b"));

    @Test
    void neighboursAreThoseThatAFullSortFinds() {
        SplittableRandom random = new SplittableRandom(4);
        int n = 700;
        float[][] x = new float[3][n];
        double[] y = new double[n];
        for (int i = 0; i < n; i++) {
            for (float[] column : x) {
                column[i] = random.nextInt(-4, 5); // many ties
            }
            y[i] = i;
        }
        Table table = Table.of(x, List.of("a", "b", "c")).withTarget(y, "row");
        agree(table, Distance.MANHATTAN, (a, b) -> Math.abs(a - b), 1);
        agree(table, Distance.EUCLIDEAN, (a, b) -> (a - b) * (a - b), 0.5);
        agree(table, Distance.minkowski(3), (a, b) -> Math.pow(Math.abs(a - b), 3), 1 / 3.0);
    }

    private static void agree(
            Table table, Distance distance, ToDoubleBiFunction<Double, Double> term, double root) {
        NearestNeighbours learner = NearestNeighbours.defaults().k(7).distance(distance);
        double[] found = new double[table.rows()];
        learner.fit(table, 0).predict(table, found);
        for (int q = 0; q < 40; q++) {
            int query = q;
            double[] to = new double[table.rows()];
            for (int i = 0; i < to.length; i++) {
                for (int j = 0; j < 3; j++) {
                    double a = table.value(i, j);
                    double b = table.value(query, j);
                    to[i] += term.applyAsDouble(a, b);
                }
                to[i] = Math.pow(to[i], root);
            }
            double expected =
                    IntStream.range(0, to.length)
                            .boxed()
                            .sorted((a, b) -> Double.compare(to[a], to[b]))
                            .limit(7)
                            .mapToDouble(table::number)
                            .average()
                            .orElseThrow();
            assertEquals(expected, found[query], 1e-9, distance + " of row " + query);
        }
    }

    @Test
    void chebyshevAndCosineSeeOtherNeighbours() {
        float[][] x = {{3, 2, 0}, {0, 2, 1}};
        Table table = Table.of(x, List.of("a", "b")).withTarget(new double[] {1, 2, 3}, "y");
        Table origin = Table.of(new float[][] {{1}, {-1}}, List.of("a", "b"));
        // Differences (2, 1), (1, 3), (1, 2): of two at distance 2 the first.
        assertEquals(1, nearest(table, origin, Distance.CHEBYSHEV));
        Table right = Table.of(new float[][] {{0.1f}, {0.1f}}, List.of("a", "b"));
        assertEquals(3, nearest(table, right, Distance.EUCLIDEAN));
        assertEquals(2, nearest(table, right, Distance.COSINE));
    }

    private static double nearest(Table table, Table query, Distance distance) {
        double[] into = new double[1];
        NearestNeighbours.defaults().k(1).distance(distance).fit(table, 0).predict(query, into);
        return into[0];
    }

    @Test
    void farNeighboursCountLessByDistanceAndNoneBesidesEqualRows() {
        Table table =
                Table.of(new float[][] {{0, 1, 3}}, List.of("a"))
                        .withClasses(new int[] {0, 1, 1}, KIND);
        NearestNeighbours learner = NearestNeighbours.defaults().k(3).byDistance();
        Table queries = Table.of(new float[][] {{1, 2}}, List.of("a"));
        double[] into = new double[4];
        learner.fit(table, 0).predict(queries, into);
        double half = 1 / 2.0;
        assertArrayEquals(new double[] {0, 1, half / (half + 2), 2 / (half + 2)}, into, 1e-15);
    }

    @Test
    void whatCannotBeIsRefused() {
        refused("k is 0; expected at least 1", () -> NearestNeighbours.defaults().k(0));
        refused(
                "k is 91; expected at most the 90 rows of the table",
                () -> NearestNeighbours.defaults().k(91).fit(ContractTables.numbers(), 0));
        refused(
                "nearest neighbours have no weights; expected a table without",
                () ->
                        NearestNeighbours.defaults()
                                .fit(ContractTables.numbers().withWeights(ones()), 0));
        refused(
                "power is 0.5; expected a number in [1, 1000) for Minkowski's distance, 0 for others",
                () -> Distance.minkowski(0.5));
    }

    private static double[] ones() {
        return IntStream.range(0, 90).mapToDouble(i -> 1).toArray();
    }

    private static void refused(String message, Runnable refusal) {
        assertEquals(
                message, assertThrows(IllegalArgumentException.class, refusal::run).getMessage());
    }
}
