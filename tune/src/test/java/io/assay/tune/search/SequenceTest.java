package io.assay.tune.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.tune.search.sample.Halton;
import io.assay.tune.search.sample.Sobol;
import java.util.HashSet;
import java.util.Set;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("everywhere")
class SequenceTest {

    @Test
    void scrambledSobolKeepsOnePointInEachStretchAndInEachSquare() {
        Sobol sobol = Sobol.scrambled(Sobol.MOST, 77);
        for (int d = 0; d < Sobol.MOST; d++) {
            Set<Integer> stretches = new HashSet<>();
            for (int i = 0; i < 256; i++) {
                stretches.add((int) (256 * sobol.point(i)[d]));
            }
            assertEquals(256, stretches.size(), "coordinate " + d);
        }
        Set<Integer> squares = new HashSet<>();
        for (int i = 0; i < 256; i++) {
            double[] point = sobol.point(i);
            squares.add((int) (16 * point[0]) * 16 + (int) (16 * point[1]));
        }
        assertEquals(256, squares.size());
    }

    @Test
    void scrambledPointsAreUniformOverSeeds() {
        double sum = 0;
        for (int seed = 0; seed < 2_000; seed++) {
            sum += Sobol.scrambled(3, seed).point(5)[2] / 2_000;
        }
        assertEquals(0.5, sum, 4 * Math.sqrt(1 / 12.0 / 2_000));
    }

    /// The mean of a product over the cube, which points at random miss by about 0.02.
    private static double error(IntFunction<double[]> points) {
        double sum = 0;
        for (int i = 0; i < 1_024; i++) {
            double product = 1;
            for (double u : points.apply(i)) {
                product *= 2 * u;
            }
            sum += product / 1_024;
        }
        return Math.abs(sum - 1);
    }

    @Test
    void evenPointsIntegrateBetterThanChance() {
        for (int seed = 0; seed < 5; seed++) {
            double sobol = error(Sobol.scrambled(4, seed)::point);
            double halton = error(Halton.scrambled(4, seed)::point);
            assertTrue(sobol < 0.006, "sobol misses by " + sobol);
            assertTrue(halton < 0.015, "halton misses by " + halton);
        }
    }

    @Test
    void coordinatesBeyondTheTableAreFilled() {
        double[] point = Sobol.scrambled(Sobol.MOST + 3, 1).point(9);
        assertEquals(Sobol.MOST + 3, point.length);
        assertTrue(point[Sobol.MOST + 2] > 0 && point[Sobol.MOST + 2] < 1);
    }
}
