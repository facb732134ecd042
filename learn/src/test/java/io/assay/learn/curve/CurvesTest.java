package io.assay.learn.curve;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.Metrics;
import io.assay.interval.Estimate;
import io.assay.learn.Learner;
import io.assay.learn.Model;
import io.assay.learn.Table;
import io.assay.learn.Target;
import io.assay.regression.RealMetrics;
import io.assay.split.FoldScores;
import io.assay.split.Folds;
import io.assay.split.Holdout;
import io.assay.split.RepeatedFolds;
import io.assay.split.Split;
import io.assay.testing.Draw;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class CurvesTest {

    /// Predicts the mean target of the training rows.
    private static final Learner MEAN =
            (table, seed) -> {
                double mean = Arrays.stream(table.numbers()).average().orElseThrow();
                return (rows, into) -> Arrays.fill(into, mean);
            };

    /// Predicts the target of the training row with the nearest x, blurred over `reach` neighbours.
    private static Learner nearest(int reach) {
        return (table, seed) ->
                (rows, into) -> {
                    for (int i = 0; i < into.length; i++) {
                        into[i] = near(table, rows.value(i, 0), reach);
                    }
                };
    }

    private static double near(Table table, float x, int reach) {
        Integer[] order = new Integer[table.rows()];
        Arrays.setAll(order, i -> i);
        Arrays.sort(
                order,
                (a, b) ->
                        Float.compare(
                                Math.abs(table.value(a, 0) - x), Math.abs(table.value(b, 0) - x)));
        int count = Math.min(reach, order.length);
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += table.number(order[i]);
        }
        return sum / count;
    }

    private static Table noisy(int rows) {
        Draw draw = new Draw(31);
        float[] x = new float[rows];
        double[] y = new double[rows];
        for (int i = 0; i < rows; i++) {
            x[i] = draw.below(10_000) / 1000f;
            y[i] = 10 * Math.sin(x[i]) + draw.below(1000) / 250.0;
        }
        return Table.of(new float[][] {x}, List.of("x")).withTarget(y, "y");
    }

    @Test
    void everyRowIsPredictedByAModelThatDidNotSeeIt() {
        Table table = noisy(30);
        Folds folds = Folds.shuffled(30, 5, 1);
        CrossValidated<?> done =
                CrossValidation.of(folds, 7).run(MEAN, table, Scoring.numbers(RealMetrics.RMSE));
        double[] predicted = done.outOfFold();
        for (Split split : folds) {
            double mean =
                    Arrays.stream(split.train().pick(table.numbers())).average().orElseThrow();
            for (int row : split.test().toArray()) {
                assertEquals(mean, predicted[row], 1e-12);
            }
        }
    }

    @Test
    void foldsAndPooledValueAreThoseOfCore() {
        Table table = noisy(60);
        Folds folds = Folds.shuffled(60, 4, 1);
        CrossValidated<?> done =
                CrossValidation.of(folds, 7).run(MEAN, table, Scoring.numbers(RealMetrics.MSE));
        double[] predicted = done.outOfFold();
        double squares = 0;
        double first = 0;
        int[] tested = folds.split(0).test().toArray();
        for (int i = 0; i < 60; i++) {
            double square = Math.pow(predicted[i] - table.number(i), 2);
            squares += square;
            int row = i;
            first += Arrays.stream(tested).anyMatch(t -> t == row) ? square : 0;
        }
        assertEquals(squares / 60, done.folds().pooled().value(), 1e-9);
        assertEquals(first / tested.length, done.folds().values().get(0).value(), 1e-9);
        Estimate pooled = done.pooled(0.95);
        assertEquals(squares / 60, pooled.value().value(), 1e-9);
        assertTrue(pooled.interval().contains(squares / 60));
        assertEquals(1.0 / 3, done.folds().testShare(), 1e-12);
    }

    @Test
    void binaryScoresAreTheProbabilitiesOfTheSecondClass() {
        int[] labels = {0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1};
        float[] x = {1, 5, 2, 6, 3, 7, 4, 2, 1, 8, 2, 9};
        Table table =
                Table.of(new float[][] {x}, List.of("x"))
                        .withClasses(labels, new Target("y", List.of("no", "yes")));
        Learner same =
                (train, seed) ->
                        (rows, into) -> {
                            for (int i = 0; i < rows.rows(); i++) {
                                into[2 * i + 1] = rows.value(i, 0) / 10;
                                into[2 * i] = 1 - into[2 * i + 1];
                            }
                        };
        CrossValidated<?> done =
                CrossValidation.of(Folds.stratified(labels, 3, 4), 1)
                        .run(same, table, Scoring.binary(Metrics.AUC));
        byte[] truth = new byte[12];
        double[] scores = new double[12];
        for (int i = 0; i < 12; i++) {
            truth[i] = (byte) labels[i];
            scores[i] = x[i] / 10;
        }
        double auc = Metrics.AUC.of(io.assay.Predictions.binary(truth, scores)).value();
        assertEquals(auc, done.folds().pooled().value(), 1e-12);
        assertEquals(24, done.outOfFold().length);
    }

    @Test
    void rowsTestedSeveralTimesAreAveragedAndHaveNoInterval() {
        Table table = noisy(20);
        CrossValidated<?> done =
                CrossValidation.of(RepeatedFolds.shuffled(20, 4, 3, 9), 7)
                        .run(MEAN, table, Scoring.numbers(RealMetrics.MAE));
        assertEquals(12, done.folds().values().size());
        assertEquals("rows were tested several times", done.pooled(0.95).reason());
        assertTrue(Arrays.stream(done.outOfFold()).allMatch(Double::isFinite));
    }

    @Test
    void rowsNeverTestedAreNaN() {
        Table table = noisy(20);
        Holdout plan = Holdout.of(20, 0.25, 3);
        double[] predicted =
                CrossValidation.of(plan, 7)
                        .run(MEAN, table, Scoring.numbers(RealMetrics.MAE))
                        .outOfFold();
        assertEquals(15, Arrays.stream(predicted).filter(Double::isNaN).count());
    }

    @Test
    void threadsDoNotMatter() {
        Table table = noisy(80);
        Learner drawn = (train, seed) -> (rows, into) -> Arrays.fill(into, seed % 1000);
        CrossValidation plan = CrossValidation.of(Folds.shuffled(80, 8, 1), 7).withTraining();
        ExecutorService threads = Executors.newFixedThreadPool(3);
        try {
            Scoring<?> mse = Scoring.numbers(RealMetrics.MSE);
            CrossValidated<?> one = plan.run(drawn, table, mse);
            CrossValidated<?> other = plan.on(threads).run(drawn, table, mse);
            assertArrayEquals(one.outOfFold(), other.outOfFold());
            assertEquals(one.training().values(), other.training().values());
            assertTrue(
                    Arrays.stream(one.outOfFold()).distinct().count() == 8, "a seed for each fold");
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void aPlanOfOtherRowsIsRefused() {
        CrossValidation plan = CrossValidation.of(Folds.shuffled(80, 8, 1), 7);
        assertEquals(
                "the table has 20 rows; expected 80, as the plan has",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> plan.run(MEAN, noisy(20), Scoring.numbers(RealMetrics.MSE)))
                        .getMessage());
        assertEquals(
                "training rows were not predicted; ask CrossValidation.withTraining()",
                assertThrows(
                                IllegalStateException.class,
                                () ->
                                        plan.run(MEAN, noisy(80), Scoring.numbers(RealMetrics.MSE))
                                                .training())
                        .getMessage());
    }

    @Test
    void thinnedRowsAreNestedAndKeepTheSharesOfClasses() {
        int[] labels = new int[100];
        Arrays.setAll(labels, i -> i % 10 == 0 ? 1 : 0);
        Table table =
                Table.of(new float[1][100], List.of("x"))
                        .withClasses(labels, new Target("y", List.of("no", "yes")));
        Folds folds = Folds.stratified(labels, 5, 2);
        Set<Integer> few = rows(new Thinned(folds, table, 0.25, 8).split(3));
        Set<Integer> many = rows(new Thinned(folds, table, 0.5, 8).split(3));
        assertEquals(18 + 2, few.size());
        assertEquals(2, few.stream().filter(row -> labels[row] == 1).count());
        assertTrue(many.containsAll(few));
        assertEquals(rows(folds.split(3)), rows(new Thinned(folds, table, 1, 8).split(3)));
    }

    private static Set<Integer> rows(Split split) {
        Set<Integer> rows = new HashSet<>();
        split.train().forEach(rows::add);
        return rows;
    }

    @Test
    void aSettingTooWildOverfitsAndOneTooTameUnderfits() {
        Table table = noisy(150);
        Curve curve =
                ValidationCurve.of(CrossValidation.of(Folds.shuffled(150, 10, 1), 7))
                        .run(
                                "reach",
                                new double[] {1, 7, 100},
                                reach -> nearest((int) reach),
                                table,
                                Scoring.numbers(RealMetrics.RMSE));
        assertEquals(1, curve.best());
        assertEquals(Verdict.Fit.OVERFITS, ValidationCurve.verdict(curve, 0).fit());
        assertEquals(Verdict.Fit.FITS, ValidationCurve.verdict(curve, 1).fit());
        assertEquals(Verdict.Fit.UNDERFITS, ValidationCurve.verdict(curve, 2).fit());
        assertEquals(
                "reach 100.0 underfits: it is worse than reach 7.0 on the rows it was trained on too",
                ValidationCurve.verdict(curve, 2).toString());
        assertEquals(4, curve.toString().lines().count());
    }

    @Test
    void aLearningCurveTellsHeartFromHead() {
        Table table = noisy(200);
        LearningCurve curves =
                LearningCurve.of(CrossValidation.of(Folds.shuffled(200, 10, 1), 7), 5);
        double[] shares = {0.1, 0.3, 1};
        Scoring<?> rmse = Scoring.numbers(RealMetrics.RMSE);
        Curve byHeart = curves.run(nearest(1), shares, table, rmse);
        assertEquals(18, byHeart.points().get(0).x());
        assertEquals(180, byHeart.points().get(2).x());
        assertTrue(byHeart.points().get(2).trained().mean().value() < 0.3, "but for equal x");
        assertEquals(Verdict.Fit.OVERFITS, LearningCurve.verdict(byHeart).fit());
        Curve constant = curves.run(MEAN, shares, table, rmse);
        assertEquals(Verdict.Fit.FITS, LearningCurve.verdict(constant).fit());
        assertEquals(Verdict.Fit.UNDERFITS, LearningCurve.verdict(constant, 2).fit());
        assertEquals(Verdict.Fit.FITS, LearningCurve.verdict(constant, 100).fit());
    }

    @Test
    void moreRowsHelpWhereTheCurveStillRises() {
        Curve rising = curve(new double[] {9, 10, 11}, new double[] {5, 5.1, 4.9});
        assertTrue(LearningCurve.verdict(rising).sentence().endsWith("more rows still help"));
        Curve flat = curve(new double[] {5, 5.1, 5.2}, new double[] {5, 5.1, 4.9});
        assertTrue(LearningCurve.verdict(flat).sentence().endsWith("a stronger penalty may"));
    }

    /// Errors on rows not seen with a third of the rows and with all; on training rows 1.
    private static Curve curve(double[] third, double[] all) {
        FoldScores known = FoldScores.of("rmse", new double[] {1, 1, 1}, 0.5);
        return new Curve(
                "rows",
                io.assay.Metric.Direction.LOWER,
                List.of(
                        new CurvePoint(30, known, FoldScores.of("rmse", third, 0.5)),
                        new CurvePoint(90, known, FoldScores.of("rmse", all, 0.5))));
    }

    @Test
    void oneFoldIsNotJudged() {
        Model half = (rows, into) -> Arrays.fill(into, 0.5);
        Curve curve =
                LearningCurve.of(CrossValidation.of(Holdout.of(20, 0.25, 3), 7), 5)
                        .run(
                                (rows, seed) -> half,
                                new double[] {1},
                                noisy(20),
                                Scoring.numbers(RealMetrics.MAE));
        assertEquals(
                "the curve cannot be judged: one fold only",
                LearningCurve.verdict(curve).sentence());
    }

    @Test
    void sharesThatDoNotRiseAreRefused() {
        LearningCurve curves = LearningCurve.of(CrossValidation.of(Folds.shuffled(20, 4, 1), 7), 5);
        assertEquals(
                "shares[1] is 0.5; expected rising shares in (0, 1]",
                assertThrows(
                                IllegalArgumentException.class,
                                () ->
                                        curves.run(
                                                MEAN,
                                                new double[] {0.5, 0.5},
                                                noisy(20),
                                                Scoring.numbers(RealMetrics.MAE)))
                        .getMessage());
    }
}
