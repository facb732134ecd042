package io.assay.learn.ensemble;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

final class DiversityTest {
    private static final int[] TRUTH = {0, 0, 0, 0, 1, 1, 1, 1, 1, 1};
    private static final int[] FIRST = {0, 0, 0, 1, 1, 1, 1, 1, 0, 0};
    private static final int[] SECOND = {0, 0, 1, 1, 1, 1, 0, 0, 1, 0};

    @Test
    void figuresAreThoseByHand() {
        Diversity table = Diversity.of(List.of("a", "b"), TRUTH, new int[][] {FIRST, SECOND}, 2);
        Diversity.Pair pair = table.pairs().get(0);
        assertEquals(new Diversity.Pair(0, 1, 4, 3, 1, 2, pair.kappa()), pair);
        assertEquals(0.4, pair.disagreement(), 1e-15);
        assertEquals((8 - 3) / 11.0, pair.q(), 1e-15);
        assertEquals(0.2, pair.doubleFault(), 1e-15);
        assertEquals((0.6 - 0.5) / 0.5, pair.kappa(), 1e-12);
        assertEquals(
                "disagreement      Q  kappa  double fault  models\n"
                        + "      0.4000  0.455  0.200        0.2000  a, b\n",
                table.toString());
    }

    @Test
    void probabilitiesAreTakenAsTheirLargestClass() {
        double[][] predictions = {{0.5, 0.5, 0.2, 0.8}, {0.4, 0.6, 0.1, 0.9}};
        Diversity table =
                Diversity.ofProbabilities(List.of("a", "b"), new int[] {0, 1}, predictions, 2);
        assertEquals(0.5, table.disagreement());
        assertEquals(Double.NaN, table.q());
    }

    @Test
    void mistakesAreNamed() {
        assertEquals(
                "predicted[1] has 1 rows; expected 10, at least one",
                assertThrows(
                                IllegalArgumentException.class,
                                () ->
                                        Diversity.of(
                                                List.of("a", "b"),
                                                TRUTH,
                                                new int[][] {FIRST, {1}},
                                                2))
                        .getMessage());
    }
}
