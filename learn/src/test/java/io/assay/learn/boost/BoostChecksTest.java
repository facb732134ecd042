package io.assay.learn.boost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.learn.Table;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class BoostChecksTest {

    private static Table table(double target, double weight) {
        float[] x = new float[40];
        double[] truth = new double[40];
        double[] weights = new double[40];
        for (int i = 0; i < x.length; i++) {
            x[i] = i;
            truth[i] = i % 2 * target;
        }
        Arrays.fill(weights, weight);
        return Table.of(new float[][] {x}, List.of("x"))
                .withTarget(truth, "y")
                .withWeights(weights);
    }

    private static String message(Table table) {
        return assertThrows(
                        IllegalArgumentException.class,
                        () -> GradientBoosting.defaults().fit(table, 1))
                .getMessage();
    }

    @Test
    void aRowMustCount() {
        assertEquals(
                "the weights of the 40 rows sum to 0.0; expected a row of weight at least"
                        + " 1.0E-37",
                message(table(1, 0)));
        assertTrue(message(table(1, 1e-40)).endsWith("at least 1.0E-37"));
    }

    @Test
    void derivativesMustBeFloats() {
        assertEquals(
                "the target reaches 1.0E39 in size (row 1) and the weight 1.0 (row 0); expected both"
                        + " and their product at most 1.0E37, as derivatives are floats: scale them",
                message(table(1e39, 1)));
        assertTrue(message(table(1, 1e38)).contains("the weight 1.0E38"));
        assertTrue(message(table(1e20, 1e20)).contains("reaches 1.0E20"));
        double[] into = new double[40];
        GradientBoosting.defaults().fit(table(1e37, 1), 1).predict(table(1e37, 1), into);
        assertTrue(Arrays.stream(into).allMatch(Double::isFinite));
    }
}
