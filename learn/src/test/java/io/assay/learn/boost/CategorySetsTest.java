package io.assay.learn.boost;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.learn.Column;
import io.assay.learn.Table;
import io.assay.learn.store.ModelFile;
import io.assay.learn.store.ModelNotes;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CategorySetsTest {
    private static final int KINDS = 9;
    private static final GradientBoosting ONE_SPLIT =
            GradientBoosting.defaults()
                    .rounds(1)
                    .rate(1)
                    .growth(Growth.levels(1).lambda(0).minChildWeight(0))
                    .sets(CategorySets.plain());

    private static Table table(int rows, int kinds, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        float[] codes = new float[rows];
        double[] y = new double[rows];
        for (int i = 0; i < rows; i++) {
            codes[i] = random.nextInt(kinds);
            y[i] = Math.sin(codes[i] * 37) + 0.3 * random.nextGaussian();
        }
        return table(codes, y, kinds);
    }

    private static Table table(float[] codes, double[] y, int kinds) {
        List<String> names = IntStream.range(0, kinds).mapToObj(k -> "k" + k).toList();
        return Table.ofColumns(new float[][] {codes}, List.of(new Column("c", names)))
                .withTarget(y, "y");
    }

    private static double[] predict(GradientBoosting learner, Table learned, Table rows) {
        double[] into = new double[rows.rows()];
        learner.fit(learned, 1).predict(rows, into);
        return into;
    }

    private static double error(double[] predicted, Table table) {
        double sum = 0;
        for (int i = 0; i < predicted.length; i++) {
            sum += (predicted[i] - table.number(i)) * (predicted[i] - table.number(i));
        }
        return sum;
    }

    @Test
    void theBestOfAllSetsIsFound() {
        Table table = table(300, KINDS, 1);
        double best = Double.POSITIVE_INFINITY;
        for (int set = 1; set < (1 << KINDS) - 1; set++) {
            double[] sum = new double[2];
            int[] count = new int[2];
            for (int i = 0; i < table.rows(); i++) {
                int side = set >> (int) table.value(i, 0) & 1;
                sum[side] += table.number(i);
                count[side]++;
            }
            double[] means = new double[table.rows()];
            for (int i = 0; i < means.length; i++) {
                int side = set >> (int) table.value(i, 0) & 1;
                means[i] = sum[side] / count[side];
            }
            best = Math.min(best, error(means, table));
        }
        assertEquals(best, error(predict(ONE_SPLIT, table, table), table), 1e-5 * best);
    }

    @Test
    void missingIsACategoryAndThoseNotSeenGoToTheHeavierSide() {
        float[] codes = new float[120];
        double[] y = new double[120];
        for (int i = 0; i < 120; i++) {
            codes[i] = i % 3 == 0 ? Float.NaN : i % 3 == 1 ? 0 : 4;
            y[i] = i % 3 == 1 ? -2 : i % 3 == 0 ? 7 : 6.5;
        }
        Table learned = table(codes, y, 6);
        Table asked = table(new float[] {Float.NaN, 0, 1, 4, 5}, new double[5], 6);
        double[] found = predict(ONE_SPLIT, learned, asked);
        assertArrayEquals(new double[] {6.75, -2, 6.75, 6.75, 6.75}, found, 1e-5);
    }

    @Test
    void noMoreCategoriesGoLeftThanAllowedAndPenaltiesCount() {
        Table table = table(2_000, 40, 2);
        double all = error(predict(ONE_SPLIT, table, table), table);
        var few = ONE_SPLIT.sets(new CategorySets(0, 0, 3));
        double[] predicted = predict(few, table, table);
        double low = predicted[0];
        boolean[] isLow = new boolean[40];
        boolean[] isHigh = new boolean[40];
        for (int i = 0; i < predicted.length; i++) {
            (predicted[i] == low ? isLow : isHigh)[(int) table.value(i, 0)] = true;
        }
        int lows = (int) IntStream.range(0, 40).filter(k -> isLow[k]).count();
        assertEquals(3, Math.min(lows, 40 - lows));
        assertTrue(error(predicted, table) > all);
        var dear = ONE_SPLIT.sets(new CategorySets(0, 1e9, 40));
        double gain = ONE_SPLIT.fit(table, 1).importance().gains()[0];
        assertTrue(dear.fit(table, 1).importance().gains()[0] < 1e-3 * gain);
    }

    @Test
    void aModelFromAFilePredictsTheSameBitsForManyCategories() {
        Table table = table(5_000, 400, 3);
        var learner = GradientBoosting.defaults().rounds(10).sets(CategorySets.defaults());
        BoostedModel model = learner.fit(table, 1);
        double[] expected = new double[table.rows()];
        model.predict(table, expected);
        byte[] file = ModelFile.toBytes(model, ModelNotes.of("boost", Map.of(), table, 1));
        double[] found = new double[table.rows()];
        ModelFile.of(file).model().predict(table, found);
        assertArrayEquals(expected, found);
        double plain = error(predict(GradientBoosting.defaults().rounds(10), table, table), table);
        assertTrue(error(expected, table) < plain, "sets should beat codes taken as numbers");
    }

    @Test
    void rowsLeftOutOfATreeFindTheirLeaf() {
        Table table = table(3_000, 30, 4);
        var learner = GradientBoosting.defaults().rounds(60).sets(CategorySets.defaults());
        double all = error(predict(learner, table, table), table);
        double some = error(predict(learner.sampling(Sampling.rows(0.5)), table, table), table);
        assertTrue(some < 1.1 * all, some + " against " + all);
    }

    @Test
    void refusesWhatDoesNotGoTogether() {
        Table table = table(50, 3, 5);
        var symmetric = GradientBoosting.defaults().growth(Growth.symmetric(2));
        var e =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> symmetric.sets(CategorySets.plain()).fit(table, 1));
        assertEquals("trees with one split a level cannot go by sets", e.getMessage());
        for (String message :
                Arrays.asList("smooth is -1.0", "lambda is NaN", "most is 0; expected")) {
            var refused =
                    assertThrows(
                            IllegalArgumentException.class,
                            () -> {
                                char first = message.charAt(0);
                                CategorySets sets =
                                        first == 's'
                                                ? new CategorySets(-1, 0, 1)
                                                : first == 'l'
                                                        ? new CategorySets(0, Double.NaN, 1)
                                                        : new CategorySets(0, 0, 0);
                                assertEquals(1, sets.most());
                            });
            assertTrue(refused.getMessage().startsWith(message), refused.getMessage());
        }
    }
}
