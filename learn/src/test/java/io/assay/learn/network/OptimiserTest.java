package io.assay.learn.network;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

/// Three steps of each rule from weight 1 with gradients 1, -0.5 and 2 at a rate of 0.1, computed by hand.
class OptimiserTest {
    private static void check(Optimiser optimiser, double... expected) {
        double[] gradients = {1, -0.5, 2};
        double[] found = new double[3];
        double[][] weights = {{1}, {1, 1}};
        Optimiser.Update update = optimiser.start().get();
        for (int step = 0; step < 3; step++) {
            double g = gradients[step];
            update.step(weights, new double[][] {{g}, {0, g}}, optimiser.rate());
            found[step] = weights[0][0];
            assertEquals(found[step], weights[1][1], "all weights follow the same rule");
        }
        assertArrayEquals(expected, found, 1e-12);
    }

    @Test
    void descent() {
        check(Optimiser.sgd(0.1), 0.9, 0.95, 0.75);
    }

    @Test
    void momentum() {
        check(Optimiser.momentum(0.1, 0.9), 0.9, 0.86, 0.624);
    }

    @Test
    void nesterov() {
        check(Optimiser.nesterov(0.1, 0.9), 0.81, 0.824, 0.4116);
    }

    @Test
    void rootMeanSquare() {
        check(Optimiser.rmsProp(0.1), 0.6837722439831617, 0.8312141957902328, 0.5493562696793006);
    }

    @Test
    void adam() {
        check(Optimiser.adam(0.1), 0.9000000009999999, 0.873366297370903, 0.807555137842803);
    }

    @Test
    void adamWithDecay() {
        check(Optimiser.adamW(0.1, 0.5), 0.8500000009999998, 0.780866297320903, 0.6760118229267578);
    }

    @Test
    void eachTrainingStartsAnew() {
        Optimiser momentum = Optimiser.momentum(0.1, 0.9);
        check(momentum, 0.9, 0.86, 0.624);
        check(momentum, 0.9, 0.86, 0.624);
    }

    @Test
    void ratesAndSharesOutOfRangeAreRefused() {
        assertEquals(
                "rate is 0.0; expected a number above 0",
                assertThrows(IllegalArgumentException.class, () -> Optimiser.sgd(0)).getMessage());
        assertEquals(
                "keep is 1.0; expected [0, 1)",
                assertThrows(IllegalArgumentException.class, () -> Optimiser.nesterov(1, 1))
                        .getMessage());
        assertEquals(
                "decay is -1.0; expected a number of at least 0",
                assertThrows(IllegalArgumentException.class, () -> Optimiser.adamW(1, -1))
                        .getMessage());
    }
}
