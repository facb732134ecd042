package io.assay.learn.boost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.learn.Table;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class GrowthTest {
    private static final int ROWS = 90;
    private static final int COLUMNS = 3;

    private final SplittableRandom random = new SplittableRandom(17);
    private final float[][] x = new float[COLUMNS][ROWS];
    private final double[] truth = new double[ROWS];
    private final double[] weights = new double[ROWS];

    private void draw(double missing, boolean weighted) {
        for (int i = 0; i < ROWS; i++) {
            for (int c = 0; c < COLUMNS; c++) {
                boolean none = random.nextDouble() < missing;
                x[c][i] = none ? Float.NaN : (float) random.nextDouble();
            }
            double first = Float.isNaN(x[0][i]) ? 0.7 : x[0][i];
            truth[i] = Math.sin(6 * first) + (x[1][i] > 0.5 ? 1 : 0) + random.nextDouble();
            weights[i] = weighted ? random.nextInt(1, 4) : 1;
        }
    }

    /// Three rounds, predicted for the rows that were learned from.
    private void hold(Growth growth) {
        double[][] wide = new double[COLUMNS][ROWS];
        for (int c = 0; c < COLUMNS; c++) {
            for (int i = 0; i < ROWS; i++) {
                wide[c][i] = x[c][i];
            }
        }
        NaiveBoosting naive = new NaiveBoosting(wide, truth, weights, growth, 0.3);
        for (int round = 0; round < 3; round++) {
            naive.round();
        }
        Table table = Table.of(x, List.of("a", "b", "c")).withTarget(truth, "y");
        var learner = GradientBoosting.defaults().rounds(3).rate(0.3).growth(growth);
        double[] predicted = new double[ROWS];
        learner.fit(table.withWeights(weights), 1).predict(table, predicted);
        for (int i = 0; i < ROWS; i++) {
            assertEquals(naive.scores[i], predicted[i], 1e-5);
        }
        assertTrue(Arrays.stream(predicted).distinct().count() > 4);
    }

    @Test
    void treesAreThoseOfAnExactSearch() {
        draw(0, false);
        hold(Growth.levels(3));
        hold(Growth.levels(4).lambda(0).minRows(5));
        hold(Growth.levels(3).gamma(2).minChildWeight(8));
        hold(Growth.levels(3).alpha(1.5));
    }

    @Test
    void weightsCountAsInAnExactSearch() {
        draw(0, true);
        hold(Growth.levels(3));
        hold(Growth.levels(4).lambda(3).minChildWeight(12));
    }

    @Test
    void missingValuesGoWhereAnExactSearchSendsThem() {
        draw(0.2, true);
        hold(Growth.levels(3));
        hold(Growth.levels(5).minChildWeight(6));
    }

    @Test
    void enoughLeavesMakeTheTreesOfLevels() {
        draw(0.1, false);
        hold(new Growth(64, 4, 1, 0, 0, 1, 0, false));
    }

    @Test
    void theLeafWithTheLargestGainIsSplitFirstUntilThereAreEnough() {
        draw(0, false);
        Table table = Table.of(x, List.of("a", "b", "c")).withTarget(truth, "y");
        double before = Double.POSITIVE_INFINITY;
        for (int leaves = 2; leaves < 12; leaves++) {
            Growth growth = Growth.leaves(leaves).minRows(1);
            var model = GradientBoosting.defaults().rounds(1).rate(1).growth(growth).fit(table, 1);
            double[] predicted = new double[ROWS];
            model.predict(table, predicted);
            assertEquals(leaves, Arrays.stream(predicted).distinct().count());
            double left = 0;
            for (int i = 0; i < ROWS; i++) {
                left += (predicted[i] - truth[i]) * (predicted[i] - truth[i]);
            }
            assertTrue(left < before);
            before = left;
        }
    }

    @Test
    void refusesSettingsOutOfRange() {
        assertMessage("leaves is 1; expected 0 or 2 to 16384", () -> Growth.leaves(1));
        assertMessage("depth is 16; expected 1 to 15", () -> Growth.levels(16));
        assertMessage("depth is 0", () -> Growth.levels(0));
        assertMessage("lambda is -1.0; expected at least 0", () -> Growth.levels(3).lambda(-1));
        assertMessage("alpha is NaN", () -> Growth.levels(3).alpha(Double.NaN));
    }

    private static void assertMessage(String begin, Runnable call) {
        var e = assertThrows(IllegalArgumentException.class, call::run);
        assertTrue(e.getMessage().startsWith(begin), e.getMessage());
    }
}
