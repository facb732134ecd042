package io.assay.learn.boost;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.learn.Table;
import io.assay.learn.bins.Bins;
import io.assay.learn.testing.ContractTables;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class OrderedBoostingTest {
    private static final int ROWS = 200;
    private static final Growth GROWTH = Growth.levels(3);

    /// The score that an order has for a row after some trees whose leaves are drawn.
    private static double scoreAfterTrees(double[] truth, int row) {
        Orders orders = new Orders(1, truth, null, new double[1], 7, null);
        Gradients gradients = new Gradients(truth, null, 1, null);
        SplittableRandom random = new SplittableRandom(8);
        for (int round = 0; round < 10; round++) {
            orders.derive(Loss.squared());
            int[] leaves = random.ints(truth.length, 0, 8).toArray();
            orders.add(0, leaves, 8, GROWTH, 0.3);
        }
        orders.derive(Loss.squared());
        orders.write(1, 0, gradients);
        return gradients.first[row] + truth[row];
    }

    @Test
    void aRowsGradientDoesNotKnowItsOwnTarget() {
        double[] truth = new SplittableRandom(9).doubles(ROWS, -1, 1).toArray();
        int moved = 0;
        for (int row = 0; row < ROWS; row += 7) {
            double before = scoreAfterTrees(truth, row);
            double[] other = truth.clone();
            other[row] += 50;
            assertEquals(before, scoreAfterTrees(other, row), 1e-5);
            moved += Math.abs(before - scoreAfterTrees(other, (row + 1) % ROWS)) > 0 ? 1 : 0;
        }
        assertTrue(moved > 0);
    }

    private static Table noise(int rows, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        float[][] x = new float[5][rows];
        double[] y = new double[rows];
        for (int i = 0; i < rows; i++) {
            for (float[] column : x) {
                column[i] = (float) random.nextDouble();
            }
            y[i] = random.nextGaussian();
        }
        return Table.of(x, List.of("a", "b", "c", "d", "e")).withTarget(y, "y");
    }

    private static double meanSquare(float[] x) {
        double sum = 0;
        for (float one : x) {
            sum += (double) one * one;
        }
        return sum / x.length;
    }

    /// Plain boosting learns its rows by heart. In an order it cannot, but for what the choice of splits
    /// tells, which all rows share in.
    @Test
    void lessOfNoiseIsLearnedByHeart() {
        Table table = noise(400, 3);
        var settings = GradientBoosting.defaults().rounds(50).growth(GROWTH).ordered(1);
        double[] truth = table.numbers();
        Bins bins = Bins.of(table, 255, null);
        SplitRules rules = SplitRules.of(settings, table.columns());
        TreeGrower grower = new TreeGrower(bins, Bundles.none(bins), rules, null);
        Gradients plain = new Gradients(truth, null, 1, null);
        OrderedStep step =
                new OrderedStep(
                        settings,
                        new Orders(1, truth, null, new double[1], 1, null),
                        new Gradients(truth, null, 1, null));
        RowDraw draw = new RowDraw(Sampling.none(), truth.length);
        Gradients ordered = plain;
        double[] scores = new double[truth.length];
        for (int round = 0; round < 50; round++) {
            plain.derive(Loss.squared(), scores);
            step.derive(Loss.squared());
            int count = draw.draw(plain, 0, 1, grower.partition().rows);
            ordered = step.gradients(round, 0);
            ordered.pack(0);
            Tree tree = grower.grow(ordered, count, new ColumnDraw(5, Sampling.none(), round));
            step.settle(tree, grower, bins, plain, 0);
            for (int i = 0; i < scores.length; i++) {
                scores[i] += settings.rate() * tree.values()[tree.leaf(bins, i)];
            }
        }
        double all = Arrays.stream(truth).map(y -> y * y).sum() / truth.length;
        double plainly = 1 - meanSquare(plain.first) / all;
        double inOrder = 1 - meanSquare(ordered.first) / all;
        assertTrue(inOrder < 0.6 * plainly, inOrder + " against " + plainly);
    }

    @Test
    void theModelIsTheSameOnAnyNumberOfThreadsAndRowsMayBeDrawn() {
        Table table = ContractTables.classes(3);
        var learner = GradientBoosting.defaults().rounds(6).ordered(3);
        for (var some : List.of(learner, learner.sampling(Sampling.rows(0.7)))) {
            double[] alone = new double[3 * table.rows()];
            some.fit(table, 5).predict(table, alone);
            for (int threads : new int[] {2, 8}) {
                ExecutorService executor = Executors.newFixedThreadPool(threads);
                double[] shared = new double[alone.length];
                some.on(executor).fit(table, 5).predict(table, shared);
                executor.shutdown();
                assertArrayEquals(alone, shared);
            }
        }
    }

    @Test
    void learnsWhatIsThereToBeLearned() {
        Table train = HiggsLike.rows(0, 3_000);
        double[] p = new double[2 * 3_000];
        GradientBoosting.defaults()
                .ordered(2)
                .fit(train, 1)
                .predict(HiggsLike.rows(HiggsLike.TEST, 3_000), p);
        Table test = HiggsLike.rows(HiggsLike.TEST, 3_000);
        int right = 0;
        for (int i = 0; i < 3_000; i++) {
            right += (p[2 * i + 1] > 0.5 ? 1 : 0) == test.label(i) ? 1 : 0;
        }
        assertTrue(right > 0.75 * 3_000, right + " right");
    }

    @Test
    void refusesLeavesThatAreQuantiles() {
        var learner = GradientBoosting.defaults().ordered(1).loss(Loss.absolute());
        var e =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> learner.fit(ContractTables.numbers(), 1));
        assertTrue(
                e.getMessage().endsWith("cannot be boosted in an order; its leaves are quantiles"));
        var negative =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> GradientBoosting.defaults().ordered(-1));
        assertEquals("orders is -1; expected at least 0", negative.getMessage());
    }
}
