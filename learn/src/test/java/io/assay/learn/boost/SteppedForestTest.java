package io.assay.learn.boost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.assay.learn.Table;
import io.assay.learn.Target;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// Many rows at once go by steps, a single row walks; both must end with the same bits.
class SteppedForestTest {
    private static final float[] ODD = {
        Float.NaN, -Float.MAX_VALUE, Float.MAX_VALUE, -0.0f, 0.0f, Float.MIN_VALUE
    };

    private static Table table(int rows, long seed, boolean isOdd) {
        SplittableRandom random = new SplittableRandom(seed);
        float[][] x = new float[5][rows];
        int[] labels = new int[rows];
        for (int i = 0; i < rows; i++) {
            for (int c = 0; c < 5; c++) {
                boolean odd = isOdd && random.nextInt(4) == 0;
                float plain = (float) Math.exp(c * random.nextGaussian());
                x[c][i] =
                        odd ? ODD[random.nextInt(ODD.length)] : c == 4 ? Math.round(plain) : plain;
            }
            double sum = x[0][i] + (x[1][i] > 1 ? 1 : 0) + random.nextDouble();
            labels[i] = sum > 2.2 ? 2 : sum > 1.5 ? 1 : 0;
        }
        return Table.of(x, List.of("a", "b", "c", "d", "e"))
                .withClasses(labels, new Target("y", List.of("r", "s", "t")));
    }

    private static void assertSame(Growth growth, Table learned, Table rows) {
        var boosting = GradientBoosting.defaults().rounds(7).growth(growth);
        BoostedModel model = boosting.fit(learned, 3);
        assertNotNull(SteppedForest.of(model.forest()), growth.toString());
        double[] together = new double[3 * rows.rows()];
        model.predict(rows, together);
        double[] alone = new double[3];
        for (int i = 0; i < rows.rows(); i++) {
            model.predict(rows.rows(new int[] {i}), alone);
            for (int k = 0; k < 3; k++) {
                assertEquals(alone[k], together[3 * i + k], growth + " row " + i);
            }
        }
    }

    @Test
    void stepsEndWhereWalksEnd() {
        Table plain = table(1_500, 1, false);
        Table odd = table(1_500, 2, true);
        for (Growth growth :
                List.of(
                        Growth.levels(1),
                        Growth.levels(2),
                        Growth.levels(6).minChildWeight(0),
                        Growth.levels(8).minChildWeight(0),
                        Growth.leaves(31),
                        Growth.leaves(200).minRows(1),
                        Growth.symmetric(4))) {
            assertSame(growth, plain, odd);
            assertSame(growth, odd, odd);
            assertSame(growth, odd, plain.rows(new int[] {7, 7, 3}));
        }
    }

    @Test
    void blocksMayEndAnywhere() {
        Table learned = table(400, 3, true);
        BoostedModel model = GradientBoosting.defaults().rounds(4).fit(learned, 3);
        double[] all = new double[3 * 4_001];
        Table rows = table(4_001, 4, true);
        model.predict(rows, all);
        for (int count : new int[] {127, 128, 129, 1_023, 2_047, 2_048, 2_049, 2_175, 2_180}) {
            int[] first = new int[count];
            for (int i = 0; i < count; i++) {
                first[i] = i;
            }
            double[] some = new double[3 * count];
            model.predict(rows.rows(first), some);
            for (int i = 0; i < some.length; i++) {
                assertEquals(all[i], some[i], count + " rows, number " + i);
            }
        }
    }

    @Test
    void largeTreesWalk() {
        SplittableRandom random = new SplittableRandom(5);
        float[][] x = new float[2][3_000];
        double[] y = new double[3_000];
        for (int i = 0; i < y.length; i++) {
            x[0][i] = random.nextInt(255);
            x[1][i] = random.nextInt(255);
            y[i] = random.nextInt(7) * (x[0][i] % 5);
        }
        Table table = Table.of(x, List.of("x", "z")).withTarget(y, "y");
        var trees = GradientBoosting.defaults().rounds(3).growth(Growth.leaves(400).minRows(0));
        assertNull(SteppedForest.of(trees.fit(table, 1).forest()));
    }
}
