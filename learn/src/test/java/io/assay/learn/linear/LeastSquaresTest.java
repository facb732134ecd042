package io.assay.learn.linear;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.learn.Table;
import io.assay.learn.testing.ContractTables;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LeastSquaresTest {
    private static Table table(float[][] columns, double... target) {
        List<String> names = List.of("a", "b", "c", "d", "e").subList(0, columns.length);
        return Table.of(columns, names).withTarget(target, "y");
    }

    @Test
    void aLineThroughPointsOnItIsFound() {
        LinearModel model =
                LinearRegression.defaults()
                        .fit(table(new float[][] {{1, 2, 4}, {0, 1, 0}}, 5, 8, 11), 0);
        assertArrayEquals(new double[] {2, 1}, model.coefficients(), 1e-13);
        assertEquals(3, model.intercept(), 1e-13);
    }

    @Test
    void manyBlocksOfRowsGiveWhatTheNormalEquationsGive() {
        int n = 1_000;
        SplittableRandom random = new SplittableRandom(3);
        float[][] x = new float[2][n];
        double[] y = new double[n];
        double[] sums = new double[5];
        for (int i = 0; i < n; i++) {
            x[0][i] = (float) random.nextDouble(-1, 1);
            x[1][i] = (float) random.nextDouble(-1, 1);
            y[i] = random.nextDouble();
            sums[0] += (double) x[0][i] * x[0][i];
            sums[1] += (double) x[0][i] * x[1][i];
            sums[2] += (double) x[1][i] * x[1][i];
            sums[3] += x[0][i] * y[i];
            sums[4] += x[1][i] * y[i];
        }
        double det = sums[0] * sums[2] - sums[1] * sums[1];
        double[] expected = {
            (sums[2] * sums[3] - sums[1] * sums[4]) / det,
            (sums[0] * sums[4] - sums[1] * sums[3]) / det
        };
        LinearModel model = LinearRegression.defaults().intercept(false).fit(table(x, y), 0);
        assertArrayEquals(expected, model.coefficients(), 1e-12);
        assertEquals(0, model.intercept());
    }

    @Test
    void columnsThatSayTheSameShareTheirCoefficient() {
        float[] a = {1, 2, 3, 5};
        float[] twice = {2, 4, 6, 10};
        float[] constant = {7, 7, 7, 7};
        LinearModel model =
                LinearRegression.defaults()
                        .fit(table(new float[][] {a, twice, constant, a}, 6, 12, 18, 30), 0);
        // The shortest c with c0 + 2 c1 + c3 = 6.
        assertArrayEquals(new double[] {1, 2, 0, 1}, model.coefficients(), 1e-12);
        assertEquals(0, model.intercept(), 1e-12);
    }

    @Test
    void moreColumnsThanRowsGiveTheShortestExactFit() {
        LinearModel model =
                LinearRegression.defaults()
                        .intercept(false)
                        .fit(table(new float[][] {{1}, {2}, {2}}, 9), 0);
        assertArrayEquals(new double[] {1, 2, 2}, model.coefficients(), 1e-13);
    }

    @Test
    void badlyScaledColumnsLoseNoDigitsToASquaredConditionNumber() {
        int n = 50;
        float[][] x = new float[2][n];
        double[] y = new double[n];
        for (int i = 0; i < n; i++) {
            x[0][i] = i;
            x[1][i] = i + (i % 2) * 1e-5f * 4096; // nearly the first
            y[i] = 3.0 * x[0][i] - 2.0 * x[1][i] + 1;
        }
        LinearModel model = LinearRegression.defaults().fit(table(x, y), 0);
        assertArrayEquals(new double[] {3, -2}, model.coefficients(), 1e-10);
    }

    @Test
    void ridgeShrinksAsTheFormulaSays() {
        // One centred column of squares 2 and product 4 with the target: 4 / (2 + lambda).
        Table table = table(new float[][] {{-1, 0, 1}}, -2, 0, 2);
        for (double lambda : new double[] {0, 0.5, 2, 1e6}) {
            LinearModel model = Ridge.defaults().lambda(lambda).fit(table, 0);
            assertEquals(4 / (2 + lambda), model.coefficients()[0], 1e-14);
        }
    }

    @Test
    void lassoSoftensAsTheFormulaSays() {
        // Product 4 less n lambda, over squares 2.
        Table table = table(new float[][] {{-1, 0, 1}}, -2, 0, 2);
        assertEquals(0.5, Lasso.defaults().lambda(1).fit(table, 0).coefficients()[0], 1e-12);
        assertEquals(0, Lasso.defaults().lambda(1.4).fit(table, 0).coefficients()[0]);
        assertEquals(2, Lasso.defaults().lambda(0).fit(table, 0).coefficients()[0], 1e-12);
    }

    @Test
    void elasticNetMeetsItsConditionsOfOptimality() {
        Table table = ContractTables.numbers();
        ElasticNet net = ElasticNet.defaults().lambda(0.3).share(0.7);
        LinearModel model = net.fit(table, 0);
        assertTrue(model.isConverged());
        assertFalse(net.within(1e-12, 1).fit(table, 0).isConverged());
        double[] predicted = new double[table.rows()];
        model.predict(table, predicted);
        double[] w = model.coefficients();
        int zeros = 0;
        for (int j = 0; j < w.length; j++) {
            double slope = 0;
            for (int i = 0; i < table.rows(); i++) {
                slope += table.value(i, j) * (table.number(i) - predicted[i]) / table.rows();
            }
            slope -= 0.3 * 0.3 * w[j];
            zeros += w[j] == 0 ? 1 : 0;
            double pull = w[j] == 0 ? Math.min(1, Math.abs(slope) / 0.21) : 1;
            assertEquals(Math.copySign(0.21 * pull, slope), slope, 1e-7, "column " + j);
            assertTrue(w[j] * slope >= 0, "column " + j);
        }
        assertTrue(zeros > 0 && zeros < w.length, zeros + " zeros");
    }

    @Test
    void elasticNetWithoutAbsolutePenaltyIsRidge() {
        Table table = ContractTables.numbers();
        LinearModel net = ElasticNet.defaults().lambda(0.5).share(0).fit(table, 0);
        LinearModel ridge = Ridge.defaults().lambda(0.5 * table.rows()).fit(table, 0);
        assertArrayEquals(ridge.coefficients(), net.coefficients(), 1e-14);
    }

    @Test
    void settingsAreChecked() {
        refused(
                "lambda is -1.0; expected a finite number of at least 0",
                () -> Ridge.defaults().lambda(-1));
        refused(
                "lambda is NaN; expected a finite number of at least 0",
                () -> Lasso.defaults().lambda(Double.NaN));
        refused("share is 1.5; expected [0, 1]", () -> ElasticNet.defaults().share(1.5));
        refused("tolerance is 0.0; expected a number above 0", () -> Lasso.defaults().within(0, 1));
        refused("sweeps is 0; expected at least 1", () -> ElasticNet.defaults().within(1, 0));
    }

    @Test
    void tablesThatCannotBeLearnedFromAreRefused() {
        Table missing = table(new float[][] {{1, 2}, {3, Float.NaN}}, 1, 2);
        refused(
                "column b is missing in row 1; expected a number: impute it first",
                () -> Ridge.defaults().fit(missing, 0));
        refused(
                "ridge predicts numbers; the target kind has 3 classes",
                () -> Ridge.defaults().fit(ContractTables.classes(3), 0));
        refused(
                "ridge classifier predicts classes; the target much is a number",
                () -> RidgeClassifier.defaults().fit(ContractTables.numbers(), 0));
        Table none = ContractTables.numbers().rows(new int[0]);
        refused(
                "lasso needs a row of weight above 0; the table has 0 rows, whose weights sum to 0.0",
                () -> Lasso.defaults().fit(none, 0));
    }

    @Test
    void aMissingValueToBePredictedIsRefused() {
        LinearModel model = Ridge.defaults().fit(table(new float[][] {{1, 2}, {3, 5}}, 1, 2), 0);
        Table missing = Table.of(new float[][] {{1, 2}, {3, Float.NaN}}, List.of("a", "b"));
        refused(
                "column b is missing in row 1; expected a number: impute it first",
                () -> model.predict(missing, new double[2]));
    }

    private static void refused(String message, Runnable refusal) {
        assertEquals(
                message, assertThrows(IllegalArgumentException.class, refusal::run).getMessage());
    }
}
