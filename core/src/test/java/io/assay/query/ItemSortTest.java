package io.assay.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Items of queries of all sizes are in order, side by side with others and alone.
class ItemSortTest {
    private static final int QUERIES = 300;

    @Test
    void fewGradesAndScoresThatDiffer() {
        sorts(1, 4, 1e9);
    }

    @Test
    void fewGradesAndEqualScores() {
        sorts(2, 3, 5);
    }

    @Test
    void moreGradesThanFitBesideAScore() {
        sorts(3, 60, 1e9);
        sorts(4, 60, 20);
    }

    @Test
    void moreGradesThanAByteHolds() {
        sorts(5, 1_000, 1e9);
        sorts(6, 1_000, 20);
    }

    @Test
    void scoresThatAgreeInAllButTheLastBitsAreToldApart() {
        double[] scores = new double[20];
        double[] relevance = new double[20];
        for (int i = 0; i < 20; i++) {
            scores[i] = i == 0 ? 0.5 : Math.nextUp(scores[i - 1]);
            relevance[i] = i % 3;
        }
        assertOrder(QueryRows.ofSizes(new int[] {20}, 20), relevance, scores);
    }

    @Test
    void infiniteScoresAndBothZerosHaveTheirPlace() {
        double up = Double.POSITIVE_INFINITY;
        double[] scores = {-0.0, -up, 1, 0.0, up, -1, -up};
        double[] relevance = {0, 1, 2, 3, 0, 1, 2};
        assertOrder(QueryRows.ofSizes(new int[] {7}, 7), relevance, scores);
    }

    /// Queries of 1 to 40 items, of which the longest are too long for the network.
    private static void sorts(long seed, int grades, double scoreLevels) {
        SplittableRandom random = new SplittableRandom(seed);
        int[] sizes = random.ints(QUERIES, 1, 41).toArray();
        int rows = IntStream.of(sizes).sum();
        double[] relevance = random.ints(rows, 0, grades).asDoubleStream().toArray();
        double[] scores =
                random.doubles(rows, -1, 1).map(x -> Math.rint(x * scoreLevels)).toArray();
        assertOrder(QueryRows.ofSizes(sizes, rows), relevance, scores);
    }

    private static void assertOrder(QueryRows rows, double[] relevance, double... scores) {
        Grades grades = Grades.of(relevance);
        ItemCodes items = new ItemCodes(scores.length, grades.levels().length);
        new ItemSort(rows, grades, scores).write(items);
        for (int q = 0; q < rows.queries(); q++) {
            int from = rows.start()[q];
            List<Integer> order =
                    IntStream.range(from, rows.start()[q + 1])
                            .boxed()
                            .sorted(
                                    Comparator.comparingDouble((Integer i) -> -(scores[i] + 0.0))
                                            .thenComparing(i -> -relevance[i]))
                            .toList();
            for (int i = 0; i < order.size(); i++) {
                int row = order.get(i);
                String where = "query " + q + ", place " + i;
                assertEquals(grades.code(row), items.code(from + i), where);
                boolean tied = i > 0 && scores[row] == scores[order.get(i - 1)];
                assertEquals(tied, items.isTied(from + i), where);
            }
        }
    }
}
