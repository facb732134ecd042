package io.assay.learn.linear;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.learn.Table;
import io.assay.learn.Target;
import io.assay.learn.linear.LogisticRegression.Solver;
import io.assay.learn.testing.ContractTables;
import java.util.List;
import org.junit.jupiter.api.Test;

class LogisticRegressionTest {
    private static final Target YES_NO = new Target("y", List.of("no", "yes"));

    @Test
    void withoutFeaturesThatHelpTheSharesAreLearned() {
        Table table =
                Table.of(new float[][] {{1, 1, 1, 1}}, List.of("a"))
                        .withClasses(new int[] {0, 0, 0, 1}, YES_NO);
        LinearClassModel model = LogisticRegression.defaults().fit(table, 0);
        double[] into = new double[8];
        model.predict(table, into);
        assertEquals(0.25, into[1], 1e-9);
        assertEquals(0, model.coefficients(0)[0]);
    }

    @Test
    void aTableOfCountsGivesTheLogOddsWithoutPenalty() {
        // 1 of 4 at 0, 3 of 4 at 1: log odds -ln 3 and ln 3.
        float[] x = {0, 0, 0, 0, 1, 1, 1, 1};
        int[] y = {1, 0, 0, 0, 1, 1, 1, 0};
        Table table = Table.of(new float[][] {x}, List.of("a")).withClasses(y, YES_NO);
        for (Solver solver : new Solver[] {Solver.LBFGS, Solver.COORDINATE_DESCENT}) {
            LogisticRegression plain = LogisticRegression.defaults().by(solver).unpenalised();
            LinearClassModel model = plain.fit(table, 0);
            assertEquals(-Math.log(3), model.intercept(0), 1e-8, solver.name());
            assertEquals(2 * Math.log(3), model.coefficients(0)[0], 1e-8, solver.name());
        }
    }

    @Test
    void solversAgreeOnTheMinimum() {
        for (int classes : new int[] {2, 3}) {
            Table table = ContractTables.classes(classes);
            LinearClassModel a = LogisticRegression.defaults().l2(0.5).fit(table, 0);
            LinearClassModel b =
                    LogisticRegression.defaults()
                            .by(Solver.COORDINATE_DESCENT)
                            .l2(0.5)
                            .fit(table, 0);
            for (int d = 0; d < a.decisions(); d++) {
                assertArrayEquals(a.coefficients(d), b.coefficients(d), 1e-6);
            }
            assertTrue(a.isConverged() && b.isConverged(), classes + " classes");
        }
    }

    @Test
    void theStochasticSolverComesNear() {
        Table table = ContractTables.classes(3);
        double[] exact = new double[270];
        double[] near = new double[270];
        LogisticRegression.defaults().fit(table, 0).predict(table, exact);
        LogisticRegression.defaults().by(Solver.STOCHASTIC).fit(table, 5).predict(table, near);
        assertArrayEquals(exact, near, 0.02);
    }

    @Test
    void absolutePenaltyMeetsItsConditionsOfOptimality() {
        for (int classes : new int[] {2, 3}) {
            Table table = ContractTables.classes(classes);
            LinearClassModel model = LogisticRegression.defaults().l1(0.04).fit(table, 0);
            double[] predicted = new double[table.rows() * classes];
            model.predict(table, predicted);
            int zeros = 0;
            for (int d = 0; d < model.decisions(); d++) {
                int of = classes == 2 ? 1 : d;
                double[] w = model.coefficients(d);
                for (int j = 0; j < w.length; j++) {
                    double slope = slope(table, predicted, of, j);
                    boolean isZero = Math.abs(w[j]) < 1e-12;
                    zeros += isZero ? 1 : 0;
                    double left =
                            isZero ? Math.max(0, Math.abs(slope) - 1) : slope + Math.signum(w[j]);
                    assertEquals(0, left, 1e-5, classes + " classes, column " + j);
                }
            }
            assertTrue(zeros > 0, zeros + " zeros");
        }
    }

    /// Of 0.04 times the loss.
    private static double slope(Table table, double[] predicted, int of, int j) {
        int classes = table.classes().size();
        double slope = 0;
        for (int i = 0; i < table.rows(); i++) {
            double p = predicted[i * classes + of] - (table.label(i) == of ? 1 : 0);
            slope += 0.04 * p * table.value(i, j);
        }
        return slope;
    }

    @Test
    void featuresOfVeryDifferentScalesAreNoTrouble() {
        Table table = ContractTables.classes(3);
        float[][] values = new float[4][90];
        for (int j = 0; j < 4; j++) {
            for (int i = 0; i < 90; i++) {
                values[j][i] = table.value(i, j) * (1 << (8 * j)) + 100;
            }
        }
        Table wide =
                Table.ofColumns(values, table.columns())
                        .withClasses(table.labels(), table.target());
        LogisticRegression plain = LogisticRegression.defaults().unpenalised();
        double[] expected = new double[270];
        double[] found = new double[270];
        plain.fit(table, 0).predict(table, expected);
        plain.fit(wide, 0).predict(wide, found);
        assertArrayEquals(expected, found, 1e-4);
    }

    @Test
    void classesThatAreToldApartWithoutErrorEndTheSearchAllTheSame() {
        Table table =
                Table.of(new float[][] {{1, 2, 3, 4}}, List.of("a"))
                        .withClasses(new int[] {0, 0, 1, 1}, YES_NO);
        double[] into = new double[8];
        LinearClassModel model =
                LogisticRegression.defaults().unpenalised().within(1e-9, 10).fit(table, 0);
        assertFalse(model.isConverged());
        model.predict(table, into);
        assertTrue(into[3] < 0.1 && into[5] > 0.9, into[3] + " and " + into[5]);
    }

    @Test
    void aClassWithoutRowsHasProbabilityZero() {
        Table table = ContractTables.classes(3);
        int[] some = java.util.stream.IntStream.range(0, 90).filter(i -> i % 3 != 1).toArray();
        double[] into = new double[270];
        LogisticRegression.defaults().fit(table.rows(some), 0).predict(table, into);
        for (int i = 0; i < 90; i++) {
            assertEquals(0, into[3 * i + 1]);
            assertEquals(1, into[3 * i] + into[3 * i + 2], 1e-12);
        }
        int[] one = {0, 3, 6};
        LogisticRegression.defaults().fit(table.rows(one), 0).predict(table, into);
        assertArrayEquals(new double[] {1, 0, 0}, java.util.Arrays.copyOf(into, 3));
        Table two = ContractTables.classes(2);
        double[] pairs = new double[180];
        LogisticRegression.defaults().fit(two.rows(new int[] {1, 3}), 0).predict(two, pairs);
        assertArrayEquals(new double[] {0, 1}, java.util.Arrays.copyOf(pairs, 2));
    }

    @Test
    void settingsAreChecked() {
        refused(
                "c is 0.0; expected a finite number above 0",
                () -> LogisticRegression.defaults().l2(0));
        refused(
                "passes is 0; expected at least 1",
                () -> LogisticRegression.defaults().within(1, 0));
        refused(
                "solver is LBFGS, which needs a smooth penalty; expected another with L1",
                () -> LogisticRegression.defaults().l1(1).by(Solver.LBFGS));
    }

    private static void refused(String message, Runnable refusal) {
        assertEquals(
                message, assertThrows(IllegalArgumentException.class, refusal::run).getMessage());
    }
}
