package io.assay.learn.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class InitialisationTest {
    private static final int DRAWS = 40_000;

    /// Mean, standard deviation and largest size of many draws for 30 inputs and 20 neurons.
    private static double[] drawn(Initialisation start) {
        SplittableRandom random = new SplittableRandom(6);
        double sum = 0;
        double squares = 0;
        double most = 0;
        for (int i = 0; i < DRAWS; i++) {
            double w = start.law().weight(random, 30, 20);
            sum += w;
            squares += w * w;
            most = Math.max(most, Math.abs(w));
        }
        double mean = sum / DRAWS;
        return new double[] {mean, Math.sqrt(squares / DRAWS - mean * mean), most};
    }

    private static void check(Initialisation start, double sd, double most) {
        double[] found = drawn(start);
        assertEquals(0, found[0], 4 * sd / Math.sqrt(DRAWS), start + " mean");
        assertEquals(sd, found[1], 0.02 * sd, start + " sd");
        assertTrue(found[2] <= most, start + " largest " + found[2]);
    }

    @Test
    void lawsHaveTheirVariances() {
        check(Initialisation.zero(), 0, 0);
        check(Initialisation.uniform(0.3), 0.3 / Math.sqrt(3), 0.3);
        check(Initialisation.normal(0.2), 0.2, 0.2 * 6);
        check(Initialisation.xavier(), Math.sqrt(2.0 / 50), Math.sqrt(6.0 / 50));
        check(Initialisation.he(), Math.sqrt(2.0 / 30), 6 * Math.sqrt(2.0 / 30));
    }

    @Test
    void biasesStartAtZero() {
        Layers layers = new Layers(2, 3, 1);
        double[][] weights = layers.drawn(Initialisation.he(), new SplittableRandom(1));
        assertEquals(3 + 4, weights.length);
        for (int r = 0; r < weights.length; r++) {
            for (double w : weights[r]) {
                assertEquals(layers.isBias(r), w == 0, "array " + r);
            }
        }
    }
}
