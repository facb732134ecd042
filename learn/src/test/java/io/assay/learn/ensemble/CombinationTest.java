package io.assay.learn.ensemble;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.Metrics;
import io.assay.learn.Learner;
import io.assay.learn.Table;
import io.assay.learn.curve.Scoring;
import io.assay.learn.tree.DecisionTree;
import io.assay.learn.tree.SampleTables;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class CombinationTest {
    private static final double[][] THREE = {
        {0.6, 0.4, 0.1, 0.9}, {0.2, 0.8, 0.3, 0.7}, {0.9, 0.1, 0.5, 0.5}
    };

    @Test
    void modelsVoteByMeanAndByMajority() {
        assertArrayEquals(
                new double[] {1.7 / 3, 1.3 / 3, 0.3, 0.7}, Combination.mean().of(THREE, 2), 1e-15);
        assertArrayEquals(
                new double[] {2 / 3.0, 1 / 3.0, 1 / 3.0, 2 / 3.0},
                Combination.majority().of(THREE, 2));
        assertArrayEquals(
                new double[] {0.5, 0.5, 0.25, 0.75},
                Combination.majority().weights(1, 2, 1).of(THREE, 2));
        assertArrayEquals(
                new double[] {0.5, 2},
                Combination.mean().weights(3, 1).of(new double[][] {{0, 1}, {2, 5}}, 1));
    }

    @Test
    void ranksAreSharesOfTheRowsWithTiesAtTheirMean() {
        double[][] numbers = {{5, 1, 5, 9}};
        assertArrayEquals(
                new double[] {0.5, 0.125, 0.5, 0.875}, Combination.ranks().of(numbers, 1));
        double[] two = Combination.ranks().of(THREE, 2);
        assertArrayEquals(new double[] {5 / 12.0, 7 / 12.0}, new double[] {two[1], two[3]}, 1e-15);
        assertEquals(1, two[0] + two[1], 1e-15);
        double[] scaled = Combination.ranks().of(new double[][] {{50, 10, 50, 90}}, 1);
        assertArrayEquals(Combination.ranks().of(numbers, 1), scaled);
    }

    @Test
    void mistakesAreNamed() {
        expect(
                "weights[1] is -1.0; expected a finite number of at least 0",
                () -> Combination.mean().weights(1, -1));
        expect("all weights are 0; expected one above 0", () -> Combination.mean().weights(0, 0));
        expect(
                "there are 2 weights; expected 3, one for each model",
                () -> Combination.mean().weights(1, 1).of(THREE, 2));
        expect(
                "a majority is of classes; expected the mean for a numeric target",
                () -> Combination.majority().of(THREE, 1));
        expect(
                "predictions[1] has 1 numbers; expected 2, a multiple of 1",
                () -> Combination.mean().of(new double[][] {{1, 2}, {1}}, 1));
    }

    private static void expect(String message, Runnable mistake) {
        assertEquals(
                message, assertThrows(IllegalArgumentException.class, mistake::run).getMessage());
    }

    @Test
    void liveModelsVoteAsStoredPredictionsDo() {
        Table table = SampleTables.classes(100, 3, 3, 0.1, 2);
        Voting voting =
                Voting.of(DecisionTree.stump(), DecisionTree.defaults().maxDepth(3))
                        .by(Combination.majority().weights(2, 1));
        VotingModel model = voting.fit(table, 1);
        double[][] stored = new double[2][300];
        for (int m = 0; m < 2; m++) {
            model.members().get(m).predict(table, stored[m]);
        }
        double[] live = new double[300];
        model.predict(table, live);
        assertArrayEquals(Combination.majority().weights(2, 1).of(stored, 3), live);
        assertArrayEquals(new double[] {2 / 3.0, 1 / 3.0}, model.weights());
    }

    @Test
    void fittedWeightsAreTheBestOfAGrid() {
        SplittableRandom random = new SplittableRandom(5);
        for (int round = 0; round < 10; round++) {
            double[][] models = new double[3][200];
            double[] truth = new double[200];
            int[] labels = new int[200];
            double[][] shares = new double[3][400];
            for (int i = 0; i < 200; i++) {
                truth[i] = random.nextDouble();
                labels[i] = random.nextInt(2);
                for (int m = 0; m < 3; m++) {
                    models[m][i] = truth[i] * m / 2 + random.nextDouble(0.1, 0.3 + round / 10.0);
                    double p = (labels[i] + m * random.nextDouble()) / (m + 1);
                    p = 0.01 + 0.98 * p;
                    shares[m][2 * i] = 1 - p;
                    shares[m][2 * i + 1] = p;
                }
            }
            expectBest(WeightFit.squaredError(models, truth), w -> squared(models, truth, w));
            expectBest(WeightFit.logLoss(shares, labels, 2), w -> log(shares, labels, w));
        }
    }

    private static double squared(double[][] models, double[] truth, double[] weights) {
        double[] mean = Combination.mean().weights(weights).of(models, 1);
        double sum = 0;
        for (int i = 0; i < truth.length; i++) {
            sum += Math.pow(mean[i] - truth[i], 2);
        }
        return sum / truth.length;
    }

    private static double log(double[][] models, int[] labels, double[] weights) {
        double[] mean = Combination.mean().weights(weights).of(models, 2);
        double sum = 0;
        for (int i = 0; i < labels.length; i++) {
            sum -= Math.log(mean[2 * i + labels[i]]);
        }
        return sum / labels.length;
    }

    private static void expectBest(
            double[] weights, java.util.function.ToDoubleFunction<double[]> loss) {
        assertEquals(1, Arrays.stream(weights).sum(), 1e-15);
        double found = loss.applyAsDouble(weights);
        for (int a = 0; a <= 20; a++) {
            for (int b = 0; a + b <= 20; b++) {
                double[] other = {a / 20.0, b / 20.0, (20 - a - b) / 20.0};
                assertTrue(weights[0] >= 0 && weights[1] >= 0 && weights[2] >= 0);
                assertTrue(found <= loss.applyAsDouble(other) + 1e-8);
            }
        }
    }

    @Test
    void greedySelectionAddsWhatHelpsMost() {
        double[][] models = {{1, 1, 1}, {0, 0, 0}, {0.3, 0.5, 0.2}};
        double[] truth = {0.3, 0.3, 0.3};
        double[] weights =
                WeightFit.greedy(
                        models,
                        10,
                        mean -> {
                            double sum = 0;
                            for (int i = 0; i < 3; i++) {
                                sum += Math.pow(mean[i] - truth[i], 2);
                            }
                            return sum;
                        });
        assertEquals(1, Arrays.stream(weights).sum(), 1e-12);
        assertEquals(weights[2], Arrays.stream(weights).max().orElseThrow());
        double[] one = WeightFit.greedy(models, 1, mean -> Math.abs(mean[0] - 1));
        assertArrayEquals(new double[] {1, 0, 0}, one);
    }

    @Test
    void aRowOfWeightTwoFitsAsTwoRowsDoAndOneOfWeightZeroAsNone() {
        SplittableRandom random = new SplittableRandom(6);
        double[][] models = random(random, 2, 30);
        double[] truth = random(random, 1, 30)[0];
        double[] counts = new double[30];
        Arrays.setAll(counts, i -> i % 3);
        int[] rows =
                IntStream.range(0, 30)
                        .flatMap(i -> IntStream.range(0, i % 3).map(copy -> i))
                        .toArray();
        double[][] repeated = {of(models[0], rows), of(models[1], rows)};
        assertArrayEquals(
                WeightFit.squaredError(repeated, of(truth, rows)),
                WeightFit.squaredError(models, truth, counts),
                1e-6);
        double[][] shares = new double[2][60];
        int[] labels = new int[30];
        for (int i = 0; i < 30; i++) {
            labels[i] = truth[i] > 0.5 ? 1 : 0;
            for (int m = 0; m < 2; m++) {
                shares[m][2 * i] = 1 - models[m][i];
                shares[m][2 * i + 1] = models[m][i];
            }
        }
        int[] cells = Arrays.stream(rows).flatMap(i -> IntStream.of(2 * i, 2 * i + 1)).toArray();
        double[][] those = {of(shares[0], cells), of(shares[1], cells)};
        int[] known = Arrays.stream(rows).map(i -> labels[i]).toArray();
        assertArrayEquals(
                WeightFit.logLoss(those, known, 2),
                WeightFit.logLoss(shares, labels, 2, counts),
                1e-6);
        expect(
                "counts has 1 numbers with sum 0.0; expected a weight of at least 0 for each of 1"
                        + " rows, with a finite sum above 0",
                () -> WeightFit.squaredError(new double[][] {{1}}, new double[1], new double[1]));
    }

    private static double[][] random(SplittableRandom random, int models, int rows) {
        double[][] numbers = new double[models][rows];
        for (double[] some : numbers) {
            Arrays.setAll(some, i -> random.nextDouble(0.01, 0.99));
        }
        return numbers;
    }

    private static double[] of(double[] numbers, int[] places) {
        return Arrays.stream(places).mapToDouble(i -> numbers[i]).toArray();
    }

    @Test
    void aVoteThatIsFittedHeedsTheWeightsOfRows() {
        Table table = SampleTables.classes(120, 3, 2, 0.2, 3);
        double[] counts = new double[120];
        Arrays.setAll(counts, i -> table.label(i) == 1 ? 1 : 0.001);
        Learner second = always(0.1, 0.9);
        Learner first = always(0.9, 0.1);
        Voting voting = Voting.of(first, second).fitted(FoldPlan.folds(3));
        double[] plain = voting.fit(table, 1).weights();
        assertTrue(plain[1] < 0.9, Arrays.toString(plain));
        double[] weighted = voting.fit(table.withWeights(counts), 1).weights();
        assertTrue(weighted[1] > 0.99, Arrays.toString(weighted));
    }

    @Test
    void aVoteThatIsChosenGreedilyGoesByAnyMetric() {
        int[] labels = new int[50];
        Arrays.setAll(labels, i -> i % 5 == 0 ? 0 : 1);
        Table table =
                Table.of(new float[][] {new float[50]}, List.of("x"))
                        .withClasses(labels, SampleTables.target(2));
        Voting vote = Voting.of(always(0.9, 0.1), always(0.1, 0.9));
        Scoring<?> loss = Scoring.binary(Metrics.LOG_LOSS);
        FoldPlan folds = FoldPlan.folds(5);
        // The least log loss is at a probability of 0.8, which is seven of eight.
        assertArrayEquals(
                new double[] {1 / 8.0, 7 / 8.0},
                vote.greedy(folds, 8, loss).fit(table, 1).weights());
        Scoring<?> accuracy = Scoring.binary(Metrics.accuracy(0.5));
        assertArrayEquals(
                new double[] {0, 1}, vote.greedy(folds, 1, accuracy).fit(table, 1).weights());
        expect("rounds is 0; expected at least 1", () -> vote.greedy(folds, 0, loss));
        Table yes = table.rows(new int[] {1, 2, 3, 4, 6, 7, 8, 9, 11, 12});
        String found =
                assertThrows(
                                IllegalArgumentException.class,
                                () ->
                                        vote.greedy(folds, 3, Scoring.binary(Metrics.AUC))
                                                .fit(yes, 1))
                        .getMessage();
        assertTrue(
                found.startsWith("the metric roc_auc is undefined on the rows held out: "), found);
    }

    private static Learner always(double... shares) {
        return (table, seed) ->
                (rows, into) -> {
                    for (int i = 0; i < into.length; i++) {
                        into[i] = shares[i % shares.length];
                    }
                };
    }

    @Test
    void aModelThatIsRightTakesAllWeight() {
        double[] truth = {1, 2, 3, 4};
        double[][] models = {{2, 1, 4, 3}, truth, {0, 0, 0, 0}};
        assertArrayEquals(new double[] {0, 1, 0}, WeightFit.squaredError(models, truth), 1e-6);
    }
}
