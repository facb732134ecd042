package io.assay.learn.importance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.learn.Model;
import io.assay.learn.Table;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PermutationTest {
    private static final int ROWS = 200;

    /// Says 3 a + b and ignores c.
    private static final Model MODEL =
            (rows, into) -> {
                for (int row = 0; row < rows.rows(); row++) {
                    into[row] = 3 * rows.value(row, 0) + rows.value(row, 1);
                }
            };

    private static Table table() {
        SplittableRandom random = new SplittableRandom(1);
        float[][] values = new float[3][ROWS];
        double[] y = new double[ROWS];
        for (int row = 0; row < ROWS; row++) {
            for (float[] column : values) {
                column[row] = (float) random.nextDouble();
            }
            y[row] = 3 * values[0][row] + values[1][row];
        }
        return Table.of(values, List.of("a", "b", "c")).withTarget(y, "y");
    }

    private static double meanSquaredError(Table rows, double[] predicted) {
        double sum = 0;
        for (int row = 0; row < rows.rows(); row++) {
            double error = rows.number(row) - predicted[row];
            sum += error * error / rows.rows();
        }
        return sum;
    }

    private static double variance(Table table, int column) {
        double mean = 0;
        double squares = 0;
        for (int row = 0; row < ROWS; row++) {
            double x = table.value(row, column);
            mean += x / ROWS;
            squares += x * x / ROWS;
        }
        return squares - mean * mean;
    }

    private static List<Importance> importance(Permutation permutation, Table table) {
        return permutation.importance(MODEL, table, PermutationTest::meanSquaredError);
    }

    /// A shuffled column of weight w adds twice w² times its variance to the squared error.
    @Test
    void theDropIsThatOfTheTermThatIsLost() {
        List<Importance> all = importance(Permutation.of(50, 42), table());
        assertEquals(2 * 9 * variance(table(), 0), all.get(0).drop(), 0.09);
        assertEquals(2 * variance(table(), 1), all.get(1).drop(), 0.01);
        assertTrue(all.get(0).interval().contains(all.get(0).drop()));
        assertTrue(all.get(1).interval().low() > 0);
        assertEquals(0, all.get(2).drop());
        assertEquals(0, all.get(2).interval().high());
        assertEquals("c", all.get(2).column().name());
    }

    @Test
    void theSameSeedGivesTheSameNumbersOnAnyThreads() {
        List<Importance> one = importance(Permutation.of(5, 42), table());
        ExecutorService executor = Executors.newFixedThreadPool(3);
        try {
            assertEquals(one, importance(Permutation.of(5, 42).on(executor), table()));
        } finally {
            executor.shutdownNow();
        }
        assertTrue(!one.equals(importance(Permutation.of(5, 43), table())));
    }

    @Test
    void aViewIsAsGoodAsATable() {
        int[] all = IntStream.range(0, ROWS).toArray();
        assertEquals(
                importance(Permutation.of(5, 42), table()),
                importance(Permutation.of(5, 42), table().rows(all)));
    }

    @Test
    void onceIsTooFew() {
        IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> Permutation.of(1, 42));
        assertEquals("times is 1; expected at least 2", e.getMessage());
    }
}
