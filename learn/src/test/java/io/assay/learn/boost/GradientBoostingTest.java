package io.assay.learn.boost;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.Metrics;
import io.assay.Predictions;
import io.assay.learn.Table;
import io.assay.learn.Target;
import io.assay.regression.RealMetrics;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GradientBoostingTest {
    private static final GradientBoosting SMALL =
            GradientBoosting.defaults().rounds(20).growth(Growth.levels(4));

    private static double[] predict(BoostedModel model, Table table) {
        double[] into = new double[table.rows() * Math.max(1, table.classes().size())];
        model.predict(table, into);
        return into;
    }

    private static double auc(BoostedModel model, Table table) {
        double[] both = predict(model, table);
        double[] scores = new double[table.rows()];
        byte[] truth = new byte[scores.length];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = both[2 * i + 1];
            truth[i] = (byte) table.label(i);
        }
        return Metrics.AUC.number(Predictions.binary(truth, scores));
    }

    @Test
    void learnsWhatIsThereToBeLearned() {
        Table train = HiggsLike.rows(0, 4_000);
        Table test = HiggsLike.rows(HiggsLike.TEST, 4_000);
        assertTrue(auc(GradientBoosting.defaults().fit(train, 1), test) > 0.84);
        var byLeaves = GradientBoosting.defaults().growth(Growth.leaves(15));
        assertTrue(auc(byLeaves.fit(train, 1), test) > 0.84);
        assertTrue(auc(byLeaves.sampling(Sampling.rows(0.6)).fit(train, 1), test) > 0.84);
        var oneSided = byLeaves.sampling(Sampling.oneSided(0.2, 0.2).columns(0.5));
        assertTrue(auc(oneSided.fit(train, 1), test) > 0.84);
        var byNode = byLeaves.sampling(Sampling.none().columnsOfSplit(0.4));
        assertTrue(auc(byNode.fit(train, 1), test) > 0.84);
        var symmetric = GradientBoosting.defaults().growth(Growth.symmetric(6));
        assertTrue(auc(symmetric.fit(train, 1), test) > 0.84);
    }

    @Test
    void probabilitiesOfARowSumToOneAndSeveralClassesAreLearned() {
        SplittableRandom random = new SplittableRandom(1);
        float[][] x = new float[2][600];
        int[] labels = new int[600];
        for (int i = 0; i < labels.length; i++) {
            x[0][i] = (float) random.nextDouble();
            x[1][i] = (float) random.nextDouble();
            labels[i] = x[0][i] > 0.6 ? 2 : x[1][i] > x[0][i] ? 1 : 0;
        }
        Table table =
                Table.of(x, List.of("a", "b"))
                        .withClasses(labels, new Target("y", List.of("r", "s", "t")));
        double[] p = predict(SMALL.rate(0.3).fit(table, 1), table);
        int right = 0;
        for (int i = 0; i < labels.length; i++) {
            assertEquals(1, p[3 * i] + p[3 * i + 1] + p[3 * i + 2], 1e-12);
            right += p[3 * i + labels[i]] > 0.5 ? 1 : 0;
        }
        assertTrue(right > 590);
    }

    private static Table numbers(int rows) {
        SplittableRandom random = new SplittableRandom(2);
        float[][] x = new float[3][rows];
        double[] y = new double[rows];
        for (int i = 0; i < rows; i++) {
            for (int c = 0; c < 3; c++) {
                x[c][i] = (float) random.nextDouble(-1, 1);
            }
            double noise = random.nextGaussian() * (1 + x[1][i]);
            y[i] = Math.exp(1 + x[0][i] - 0.3 * x[1][i]) + 0.5 * noise;
        }
        return Table.of(x, List.of("up", "down", "none")).withTarget(y, "y");
    }

    @Test
    void eachLossLearnsItsOwnKindOfMiddle() {
        Table table = numbers(3_000);
        double[] y = table.numbers();
        double[] high = predict(SMALL.rounds(60).loss(Loss.quantile(0.9)).fit(table, 1), table);
        long below = IntStream.range(0, y.length).filter(i -> y[i] <= high[i]).count();
        assertEquals(0.9, below / 3_000.0, 0.02);
        double squared = error(SMALL.rounds(60), table);
        assertTrue(error(SMALL.rounds(60).loss(Loss.huber(1)), table) < 1.1 * squared);
        assertTrue(error(SMALL.rounds(60).loss(Loss.absolute()), table) < 1.1 * squared);
        Loss own =
                Loss.of(
                        "mine",
                        Link.IDENTITY,
                        (t, s, from, to, g, h) -> {
                            for (int i = from; i < to; i++) {
                                g[i] = (float) (s[i] - t[i]);
                                h[i] = 1;
                            }
                        });
        assertTrue(error(SMALL.rounds(60).loss(own), table) < 1.1 * squared);
        double[] counts = Arrays.stream(y).map(v -> Math.max(0, Math.rint(v))).toArray();
        Table counted = table.withTarget(counts, "count");
        double[] mean = predict(SMALL.loss(Loss.poisson()).rounds(60).fit(counted, 1), counted);
        assertEquals(Arrays.stream(counts).sum(), Arrays.stream(mean).sum(), 0.02 * 3_000);
    }

    private static double error(GradientBoosting learner, Table table) {
        double[] predicted = predict(learner.fit(table, 1), table);
        return RealMetrics.MAE.number(Predictions.real(table.numbers(), predicted));
    }

    @Test
    void predictionsRiseAndFallWithTheColumnsNamed() {
        Table table = numbers(2_000);
        var learner = SMALL.rising("up").falling("down").rounds(50);
        for (Growth growth :
                List.of(Growth.levels(5), Growth.leaves(20), Growth.levels(3).alpha(1))) {
            var model = learner.growth(growth).fit(table, 1);
            assertTrue(steps(model, 0, 1) > 5);
            assertEquals(0, steps(model, 0, -1));
            assertTrue(steps(model, 1, -1) > 5);
            assertEquals(0, steps(model, 1, 1));
        }
        assertTrue(steps(SMALL.rounds(50).fit(table, 1), 0, -1) > 0);
    }

    /// How often the prediction moves in a direction while one column rises and the others stay.
    private static int steps(BoostedModel model, int column, int direction) {
        int steps = 0;
        for (int other = 0; other < 25; other++) {
            float[][] x = new float[3][400];
            for (int i = 0; i < 400; i++) {
                x[0][i] = other / 12.5f - 1;
                x[1][i] = other % 5 / 2.5f - 1;
                x[2][i] = other % 7 / 3.5f - 1;
                x[column][i] = i / 200f - 1;
            }
            double[] p = new double[400];
            model.predict(Table.of(x, List.of("up", "down", "none")), p);
            for (int i = 1; i < 400; i++) {
                steps += Math.signum(p[i] - p[i - 1]) == direction ? 1 : 0;
            }
        }
        return steps;
    }

    @Test
    void missingValuesTakeTheSideThatSuitsThem() {
        float[] x = new float[300];
        double[] y = new double[300];
        for (int i = 0; i < 300; i++) {
            x[i] = i % 3 == 0 ? Float.NaN : i;
            y[i] = i % 3 == 0 || i > 150 ? 5 : 1;
        }
        Table table = Table.of(new float[][] {x}, List.of("x")).withTarget(y, "y");
        double[] right = predict(SMALL.rounds(100).fit(table, 1), table);
        assertArrayEquals(y, right, 0.01);
        for (int i = 0; i < 300; i++) {
            y[i] = i % 3 == 0 ? 9 : 4;
        }
        double[] alone = predict(SMALL.rounds(100).fit(table, 1), table);
        assertArrayEquals(y, alone, 0.01);
    }

    @Test
    void stopsEarlyAndEndsWithTheBestRound() {
        Table train = HiggsLike.rows(0, 500);
        Table validation = HiggsLike.rows(HiggsLike.TEST, 500);
        var stopping = EarlyStopping.binary(validation, Metrics.LOG_LOSS, 5);
        var learner = GradientBoosting.defaults().rate(0.3).rounds(300);
        var model = learner.stopping(stopping).fit(train, 1);
        double[] history = model.history();
        int best = model.rounds();
        assertEquals(best + 5, history.length);
        for (int i = 0; i < history.length; i++) {
            assertTrue(history[i] > history[best - 1] || i == best - 1);
        }
        var again = learner.rounds(best).fit(train, 1);
        assertArrayEquals(predict(again, validation), predict(model, validation));
        assertArrayEquals(again.importance().gains(), model.importance().gains());
    }

    @Test
    void aRowThatStandsTwiceCountsAsOneOfWeightTwoAndWeightZeroAsNone() {
        Table table = numbers(200);
        int[] twice = IntStream.range(0, 250).map(i -> i % 200).toArray();
        double[] weights = new double[200];
        Arrays.setAll(weights, i -> i < 50 ? 2 : 1);
        double[] a = predict(SMALL.fit(table.rows(twice), 1), table);
        double[] b = predict(SMALL.fit(table, 1), table);
        double[] c = predict(SMALL.fit(table.withWeights(weights), 1), table);
        assertEquals(0, difference(a, c), 1e-4);
        assertTrue(difference(a, b) > 0.01);
        double[] none = new double[200];
        Arrays.fill(none, 0, 150, 1);
        double[] d = predict(SMALL.fit(table.withWeights(none), 1), table);
        double[] e = predict(SMALL.fit(table.rows(IntStream.range(0, 150).toArray()), 1), table);
        assertEquals(0, difference(d, e), 1e-4);
    }

    private static double difference(double[] a, double[] b) {
        return IntStream.range(0, a.length).mapToDouble(i -> Math.abs(a[i] - b[i])).max().orElse(0);
    }

    @Test
    void importanceIsGreatestForTheColumnThatMatters() {
        var importance = SMALL.fit(numbers(1_000), 1).importance();
        assertTrue(importance.gains()[0] > 3 * importance.gains()[2]);
        assertEquals(
                List.of("up", "down", "none"),
                importance.columns().stream().map(c -> c.name()).toList());
        assertTrue(Arrays.stream(importance.splits()).sum() > 100);
    }

    @Test
    void refusesTablesThatDoNotFit() {
        Table table = numbers(50);
        Table bare = Table.of(new float[][] {{1, 2}}, List.of("x"));
        assertMessage("the table has no target", () -> SMALL.fit(bare, 1));
        assertMessage(
                "the loss logistic does not fit the target y, which has numbers",
                () -> SMALL.loss(Loss.logistic()).fit(table, 1));
        assertMessage(
                "the loss squared does not fit the target y, which has 2 classes",
                () -> SMALL.loss(Loss.squared()).fit(HiggsLike.rows(0, 9), 1));
        assertMessage(
                "there is no column sideways for", () -> SMALL.rising("sideways").fit(table, 1));
        assertMessage(
                "the loss absolute cannot rise",
                () -> SMALL.rising("up").loss(Loss.absolute()).fit(table, 1));
        var model = SMALL.fit(table, 1);
        assertMessage("rows has 1 columns; expected 3", () -> model.predict(bare, new double[2]));
        assertMessage(
                "into has length 49; expected 50", () -> model.predict(table, new double[49]));
        assertMessage(
                "column 0 is down; expected up",
                () -> model.predict(table.columns(1, 0, 2), new double[50]));
        assertMessage("rounds is 0", () -> SMALL.rounds(0));
        assertMessage("rate is 0.0", () -> SMALL.rate(0));
        assertMessage("bins is 256", () -> SMALL.bins(256));
    }

    private static void assertMessage(String begin, Runnable call) {
        var e = assertThrows(IllegalArgumentException.class, call::run);
        assertTrue(e.getMessage().startsWith(begin), e.getMessage());
    }
}
