package io.assay.learn.search.gradient;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.learn.Model;
import io.assay.learn.Table;
import io.assay.learn.linear.ElasticNet;
import io.assay.learn.linear.LogisticRegression;
import io.assay.learn.linear.Ridge;
import io.assay.learn.network.Activation;
import io.assay.learn.network.EarlyStopping;
import io.assay.learn.network.MultilayerPerceptron;
import io.assay.learn.network.Optimiser;
import io.assay.learn.network.Schedule;
import io.assay.learn.testing.ContractTables;
import io.assay.split.Folds;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HypergradientsTest {
    private static final Table NUMBERS = weighted(ContractTables.numbers());
    private static final Table CLASSES = weighted(ContractTables.classes(3));
    private static final Table TWO = weighted(ContractTables.classes(2));

    /// Weights that are neither 1 nor equal.
    private static Table weighted(Table table) {
        SplittableRandom random = new SplittableRandom(2);
        return table.withWeights(random.doubles(table.rows(), 0.2, 3).toArray());
    }

    private static Table train(Table table) {
        return table.rows(IntStream.range(0, 60).toArray());
    }

    private static Table validation(Table table) {
        return table.rows(IntStream.range(60, 90).toArray());
    }

    /// Central differences, of fourth order: their own error is far below 1e-6.
    private static void assertSlope(Hypergradient hypergradient, double step, double... settings) {
        Slope slope = hypergradient.at(settings);
        for (int i = 0; i < settings.length; i++) {
            double h = step * settings[i];
            double near = difference(hypergradient, settings, i, h);
            double far = difference(hypergradient, settings, i, 2 * h);
            double expected = (4 * near - far) / 3;
            double allowed = 1e-6 * Math.max(Math.abs(expected), 1e-3);
            assertEquals(expected, slope.gradient()[i], allowed, "setting " + i);
        }
        assertTrue(Arrays.stream(slope.gradient()).anyMatch(g -> Math.abs(g) > 1e-6));
    }

    private static double difference(Hypergradient of, double[] settings, int i, double h) {
        double[] up = settings.clone();
        up[i] += h;
        double[] down = settings.clone();
        down[i] -= h;
        return (of.at(up).loss() - of.at(down).loss()) / (2 * h);
    }

    @Test
    void ridge() {
        Hypergradient ridge = Hypergradients.ridge(train(NUMBERS), validation(NUMBERS));
        for (double lambda : new double[] {0.01, 3, 200}) {
            assertSlope(ridge, 1e-3, lambda);
            assertSameModel(
                    Ridge.defaults().lambda(lambda).fit(train(NUMBERS), 0),
                    ridge.at(lambda).model(),
                    validation(NUMBERS));
        }
        double[] four = {0.5, 3, 20, 7};
        assertSlope(Hypergradients.ridgeByFeature(train(NUMBERS), validation(NUMBERS)), 1e-3, four);
    }

    @Test
    void elasticNet() {
        Hypergradient net = Hypergradients.elasticNet(train(NUMBERS), validation(NUMBERS));
        assertSlope(net, 1e-3, 0.1, 0.4);
        assertSlope(net, 1e-3, 0.5, 0.9);
        assertSameModel(
                ElasticNet.defaults().lambda(0.1).share(0.4).fit(train(NUMBERS), 0),
                net.at(0.1, 0.4).model(),
                validation(NUMBERS));
        Hypergradient each =
                Hypergradients.elasticNetByFeature(train(NUMBERS), validation(NUMBERS), 0.7);
        assertSlope(each, 1e-3, 0.3, 0.02, 0.1, 0.05);
        Hypergradient lasso =
                Hypergradients.elasticNetByFeature(train(NUMBERS), validation(NUMBERS), 1);
        assertSlope(lasso, 1e-3, 0.3, 0.02, 5, 0.05);
        assertEquals(0, lasso.at(0.3, 0.02, 5, 0.05).gradient()[2], "a coefficient that is 0");
    }

    @Test
    void logistic() {
        for (Table table : List.of(TWO, CLASSES)) {
            Hypergradient logistic = Hypergradients.logistic(train(table), validation(table));
            for (double c : new double[] {0.01, 1, 30}) {
                assertSlope(logistic, 1e-3, c);
            }
            assertSameModel(
                    LogisticRegression.defaults()
                            .l2(0.3)
                            .within(1e-12, 10_000)
                            .fit(train(table), 0),
                    logistic.at(0.3).model(),
                    validation(table));
            Hypergradient each = Hypergradients.logisticByFeature(train(table), validation(table));
            assertSlope(each, 1e-3, 0.5, 3, 20, 7);
        }
    }

    private static void assertSameModel(Model expected, Model found, Table rows) {
        double[] first = new double[rows.rows() * rows.target().outputs()];
        double[] second = new double[first.length];
        expected.predict(rows, first);
        found.predict(rows, second);
        assertArrayEquals(first, second, 1e-7);
    }

    @Test
    void learningRateThroughAllStepsOfTheTraining() {
        MultilayerPerceptron small =
                MultilayerPerceptron.defaults()
                        .layers(6, 5)
                        .batch(16)
                        .epochs(6)
                        .l2(0.01)
                        .withoutStopping();
        assertRate(small.activation(Activation.TANH).optimiser(Optimiser.sgd(1)), CLASSES, 0.1);
        assertRate(
                small.activation(Activation.SIGMOID).optimiser(Optimiser.momentum(1, 0.8)),
                NUMBERS,
                0.05);
        assertRate(
                small.activation(Activation.GELU)
                        .optimiser(Optimiser.nesterov(1, 0.9))
                        .schedule(Schedule.cosine(6, 0.1)),
                TWO,
                0.02);
        assertRate(small.activation(Activation.TANH).optimiser(Optimiser.adam(1)), CLASSES, 0.01);
        assertRate(
                small.activation(Activation.GELU).optimiser(Optimiser.adamW(1, 0.05)),
                NUMBERS,
                0.01);
        assertRate(small.activation(Activation.LEAKY_RELU).optimiser(Optimiser.sgd(1)), TWO, 0.05);
    }

    private static void assertRate(MultilayerPerceptron network, Table table, double rate) {
        Hypergradient one =
                Hypergradients.learningRate(network, train(table), validation(table), 3);
        assertSlope(one, 1e-4, rate);
    }

    @Test
    void aRateOfATrainingThatStopsEarlyIsRefused() {
        MultilayerPerceptron stopping =
                MultilayerPerceptron.defaults().stopping(EarlyStopping.heldOut(0.1, 3));
        assertRefused(
                "training stops early, so that its loss jumps as the rate moves; expected"
                        + " withoutStopping()",
                stopping);
        MultilayerPerceptron whole = MultilayerPerceptron.defaults().withoutStopping();
        assertRefused(
                "dropout is 0.2; expected 0 for a derivative by the rate", whole.dropout(0.2));
        assertRefused(
                "the optimiser is rmsprop at 0.1; the derivative by the rate is known of sgd, momentum,"
                        + " nesterov, adam and adamw",
                whole.optimiser(Optimiser.rmsProp(0.1)));
    }

    private static void assertRefused(String message, MultilayerPerceptron network) {
        IllegalArgumentException refused =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> Hypergradients.learningRate(network, TWO, TWO, 1));
        assertEquals(message, refused.getMessage());
    }

    @Test
    void theMeanOverFoldsHasTheMeanOfTheGradients() {
        Hypergradient folds =
                Hypergradient.mean(
                        NUMBERS,
                        Folds.shuffled(NUMBERS.rows(), 5, 1),
                        Hypergradients::ridgeByFeature,
                        null);
        assertSlope(folds, 1e-3, 0.5, 3, 20, 7);
    }

    @Test
    void settingsOutOfRangeAreRefusedInASentence() {
        Hypergradient net = Hypergradients.elasticNet(train(NUMBERS), validation(NUMBERS));
        assertEquals("share is 1.5; expected [0, 1]", refusal(() -> net.at(1, 1.5)));
        assertEquals(
                "lambda is -1.0; expected a finite number above 0", refusal(() -> net.at(-1, 0.5)));
        Hypergradient each = Hypergradients.ridgeByFeature(train(NUMBERS), validation(NUMBERS));
        assertEquals(
                "there are 2 settings; expected a strength for each of 4 columns",
                refusal(() -> each.at(1, 2)));
    }

    private static String refusal(org.junit.jupiter.api.function.Executable call) {
        return assertThrows(IllegalArgumentException.class, call).getMessage();
    }
}
