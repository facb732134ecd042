package io.assay.learn.boost;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.learn.Table;
import io.assay.learn.bins.Bins;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BundlesTest {
    private static final int ROWS = 2_000;
    private static final int SPARSE = 40;

    /// One column of the sparse ones differs from 0 in each row, and two dense ones; where `clashes` is
    /// above 0, a second sparse one does in so many rows.
    private static Table table(int clashes) {
        SplittableRandom random = new SplittableRandom(6);
        float[][] x = new float[SPARSE + 2][ROWS];
        double[] y = new double[ROWS];
        for (int i = 0; i < ROWS; i++) {
            int c = random.nextInt(SPARSE);
            x[c][i] = c % 7 == 3 ? Float.NaN : 1 + random.nextInt(1 + c % 4);
            x[SPARSE][i] = (float) random.nextGaussian();
            x[SPARSE + 1][i] = (float) random.nextGaussian();
            y[i] = Math.cos(c * 13) + x[SPARSE][i] + (x[c][i] > 1 ? 0.5 : 0) + random.nextDouble();
            if (i < clashes) {
                x[(c + 1) % SPARSE][i] = 1;
            }
        }
        List<String> names = IntStream.range(0, SPARSE + 2).mapToObj(c -> "x" + c).toList();
        return Table.of(x, names).withTarget(y, "y");
    }

    private static int bundles(Table table, double conflicts) {
        return Bundler.bundles(Bins.of(table, 255, null), conflicts).count();
    }

    private static double[] predictions(GradientBoosting learner, Table table) {
        double[] into = new double[table.rows()];
        learner.fit(table, 1).predict(table, into);
        return into;
    }

    @Test
    void exclusiveColumnsShareABundleAndTheModelIsTheSameToTheBit() {
        Table table = table(0);
        assertEquals(3, bundles(table, 0));
        ExecutorService executor = Executors.newFixedThreadPool(2);
        try {
            for (Growth growth :
                    List.of(Growth.levels(5), Growth.leaves(20), Growth.symmetric(4))) {
                for (Sampling sampling : List.of(Sampling.none(), new Sampling(0.6, 0, 0.7, 0.8))) {
                    var plain =
                            GradientBoosting.defaults().rounds(8).growth(growth).sampling(sampling);
                    BoostedModel one = plain.fit(table, 1);
                    BoostedModel other = plain.bundles(0).on(executor).fit(table, 1);
                    assertArrayEquals(one.importance().gains(), other.importance().gains());
                    assertArrayEquals(
                            predictions(plain, table), predictions(plain.bundles(0), table));
                }
            }
        } finally {
            executor.shutdown();
        }
    }

    @Test
    void columnsThatClashShareABundleWithinTheRateAllowed() {
        Table table = table(ROWS / 50);
        assertTrue(bundles(table, 0) > 3);
        assertEquals(3, bundles(table, 0.021));
        var plain = GradientBoosting.defaults().rounds(8);
        double[] exact = predictions(plain, table);
        assertArrayEquals(exact, predictions(plain.bundles(0), table));
        double[] near = predictions(plain.bundles(0.021), table);
        double apart = 0;
        double size = 0;
        for (int i = 0; i < exact.length; i++) {
            apart += Math.abs(near[i] - exact[i]);
            size += Math.abs(exact[i]);
        }
        assertTrue(apart > 0 && apart < 0.1 * size, apart + " of " + size);
    }

    @Test
    void aBundleHasNoMoreCodesThanAByte() {
        float[][] x = new float[6][3_000];
        for (int i = 0; i < 3_000; i++) {
            x[i % 6][i] = 1 + i / 6 % 100;
        }
        List<String> names = IntStream.range(0, 6).mapToObj(c -> "x" + c).toList();
        assertEquals(3, bundles(Table.of(x, names), 0));
    }

    @Test
    void refusesARateOutOfRange() {
        var e =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> GradientBoosting.defaults().bundles(1));
        assertEquals("conflicts is 1.0; expected at least 0 and below 1", e.getMessage());
    }
}
