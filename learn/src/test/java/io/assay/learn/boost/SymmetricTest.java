package io.assay.learn.boost;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.learn.Table;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;

class SymmetricTest {
    private static final int ROWS = 120;
    private static final int COLUMNS = 3;
    private static final double LAMBDA = 3;

    private final float[][] x = new float[COLUMNS][ROWS];
    private final double[] truth = new double[ROWS];
    private final Table table;

    SymmetricTest() {
        SplittableRandom random = new SplittableRandom(8);
        for (int i = 0; i < ROWS; i++) {
            for (int c = 0; c < COLUMNS; c++) {
                x[c][i] = random.nextInt(5) == 0 ? Float.NaN : (float) random.nextDouble();
            }
            truth[i] = (x[0][i] > 0.4 ? 3 : 0) + (x[1][i] > 0.5 ? 2 : 0) + random.nextDouble();
        }
        table = Table.of(x, List.of("a", "b", "c")).withTarget(truth, "y");
    }

    private BoostedModel fit(Growth growth) {
        return GradientBoosting.defaults().rounds(1).rate(1).growth(growth).fit(table, 1);
    }

    @Test
    void oneLevelIsAnOrdinarySplit() {
        double[] one = new double[ROWS];
        double[] other = new double[ROWS];
        fit(Growth.symmetric(1)).predict(table, one);
        fit(Growth.levels(1).lambda(LAMBDA)).predict(table, other);
        assertArrayEquals(other, one);
    }

    @Test
    void allNodesOfALevelShareTheSplitWithTheLargestSumOfGains() {
        double before = total(i -> true);
        IntPredicate first = best(i -> true, i -> false);
        double afterOne = total(first) + total(first.negate());
        IntPredicate second = best(first, first.negate());
        double afterTwo =
                total(first.and(second))
                        + total(first.and(second.negate()))
                        + total(first.negate().and(second))
                        + total(first.negate().and(second.negate()));
        BoostedModel model = fit(Growth.symmetric(2));
        double[] gains = model.importance().gains();
        assertEquals(afterTwo - before, Arrays.stream(gains).sum(), 1e-4);
        assertTrue(afterTwo > afterOne && afterOne > before);
        assertEquals(3, Arrays.stream(model.importance().splits()).sum());
    }

    /// The split after which two parts of the rows score most together, tried in every way.
    private IntPredicate best(IntPredicate part, IntPredicate other) {
        IntPredicate best = null;
        double bar = 0;
        for (int c = 0; c < COLUMNS; c++) {
            for (int cut = 0; cut < 2 * ROWS; cut++) {
                float[] column = x[c];
                float most = column[cut / 2];
                boolean missingLeft = cut % 2 == 0;
                IntPredicate left = i -> column[i] <= most || missingLeft && Float.isNaN(column[i]);
                double score =
                        total(part.and(left))
                                + total(part.and(left.negate()))
                                + total(other.and(left))
                                + total(other.and(left.negate()));
                if (score > bar + 1e-9) {
                    bar = score;
                    best = left;
                }
            }
        }
        return best;
    }

    private double total(IntPredicate rows) {
        double mean = Arrays.stream(truth).average().getAsDouble();
        double g = 0;
        int h = 0;
        for (int i = 0; i < ROWS; i++) {
            g += rows.test(i) ? mean - truth[i] : 0;
            h += rows.test(i) ? 1 : 0;
        }
        return g * g / (h + LAMBDA);
    }
}
