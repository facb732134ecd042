package io.assay.learn.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.assay.learn.Table;
import io.assay.learn.Target;
import io.assay.testing.Draw;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Gradients against differences of the loss.
class GradientTest {
    private static final int ROWS = 45;
    private static final double STEP = 1e-5;
    private static final Layers LAYERS = new Layers(3, 5, 4, 3);
    private static final int[] BATCH = IntStream.range(0, ROWS).toArray();

    private static Table features() {
        Draw draw = new Draw(8);
        float[][] x = new float[3][ROWS];
        double[] weights = new double[ROWS];
        for (int i = 0; i < ROWS; i++) {
            for (float[] column : x) {
                column[i] = draw.below(2000) / 1000f - 1;
            }
            weights[i] = draw.below(4);
        }
        return Table.of(x, List.of("a", "b", "c")).withWeights(weights);
    }

    private static Table classes() {
        int[] labels = IntStream.range(0, ROWS).map(i -> i * 7 % 3).toArray();
        return features().withClasses(labels, new Target("y", List.of("r", "g", "b")));
    }

    private static Table numbers() {
        double[] y = IntStream.range(0, ROWS).mapToDouble(i -> 50 + i * i % 17).toArray();
        return features().withTarget(y, "y");
    }

    @ParameterizedTest
    @EnumSource(Activation.class)
    void ofClassesAgreesWithDifferences(Activation activation) {
        Table table = classes();
        check(table, new ClassGoal(table), LAYERS, activation, new Penalty(0, 0), 0);
    }

    @ParameterizedTest
    @EnumSource(Activation.class)
    void ofNumbersAgreesWithDifferences(Activation activation) {
        Table table = numbers();
        Layers layers = new Layers(3, 5, 4, 1);
        check(table, NumberGoal.of(table), layers, activation, new Penalty(0, 0), 0);
    }

    @Test
    void ofPenaltiesAgreesWithDifferences() {
        Table table = classes();
        ClassGoal goal = new ClassGoal(table);
        check(table, goal, LAYERS, Activation.TANH, new Penalty(0.3, 0), 0);
        check(table, goal, LAYERS, Activation.TANH, new Penalty(0, 0.7), 0);
        check(table, goal, LAYERS, Activation.TANH, new Penalty(0.3, 0.7), 0);
    }

    @Test
    void withNeuronsLeftOutAgreesWithDifferences() {
        Table table = classes();
        check(table, new ClassGoal(table), LAYERS, Activation.GELU, new Penalty(0, 0), 0.4);
    }

    @Test
    void withoutHiddenLayersAgreesWithDifferences() {
        Table table = classes();
        check(table, new ClassGoal(table), new Layers(3, 3), Activation.RELU, new Penalty(0, 0), 0);
    }

    private static void check(
            Table table,
            Goal goal,
            Layers layers,
            Activation activation,
            Penalty penalty,
            double out) {
        double[][] weights =
                layers.drawn(
                        Initialisation.normal(0.8), new SplittableRandom(activation.ordinal()));
        double[][] gradients = layers.zeros();
        double[][] scratch = layers.zeros();
        double loss = loss(table, goal, layers, activation, out, weights, gradients);
        assertNotEquals(0, loss);
        penalty.addTo(gradients, layers, weights);
        for (int r = 0; r < weights.length; r++) {
            for (int j = 0; j < weights[r].length; j++) {
                double w = weights[r][j];
                weights[r][j] = w + STEP;
                double above =
                        loss(table, goal, layers, activation, out, weights, scratch)
                                + penalty.of(layers, weights);
                weights[r][j] = w - STEP;
                double below =
                        loss(table, goal, layers, activation, out, weights, scratch)
                                + penalty.of(layers, weights);
                weights[r][j] = w;
                assertEquals(
                        (above - below) / (2 * STEP),
                        gradients[r][j],
                        1e-7,
                        "weight " + r + " " + j);
            }
        }
    }

    private static double loss(
            Table table,
            Goal goal,
            Layers layers,
            Activation activation,
            double out,
            double[][] weights,
            double[][] gradients) {
        Dropout dropout = out == 0 ? null : new Dropout(out, layers, new SplittableRandom(4));
        return new Gradient(table, goal, layers, activation, dropout)
                .of(weights, BATCH, 0, ROWS, gradients);
    }
}
