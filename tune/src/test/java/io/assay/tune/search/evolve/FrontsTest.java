package io.assay.tune.search.evolve;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.tune.Goal;
import io.assay.tune.Param;
import io.assay.tune.Searcher;
import io.assay.tune.Space;
import io.assay.tune.Study;
import io.assay.tune.Trial;
import io.assay.tune.result.Pareto;
import io.assay.tune.search.Searchers;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FrontsTest {

    @Test
    void sortsByDominationAndThenByLoneliness() {
        double[][] losses = {{1, 5}, {2, 2}, {5, 1}, {3, 3}, {6, 6}, {1.5, 4}};
        Fronts fronts = Fronts.of(losses);
        int[] front = new int[losses.length];
        for (int i = 0; i < front.length; i++) {
            front[i] = fronts.front(i);
        }
        assertArrayEquals(new int[] {0, 0, 0, 1, 2, 0}, front);
        assertEquals((5 - 1.5) / 4 + (4 - 1) / 4.0, fronts.crowding(1), 1e-12);
        assertEquals((2 - 1) / 4.0 + (5 - 2) / 4.0, fronts.crowding(5), 1e-12);
        assertArrayEquals(new int[] {0, 2, 1, 5, 3, 4}, fronts.order());
    }

    @Test
    void areaOfAFront() {
        double[][] losses = {{1, 3}, {2, 2}, {3, 1}, {3, 3}};
        assertEquals(3 * 1 + 2 * 1 + 1 * 1, Pareto.area(losses, new double[] {4, 4}), 1e-12);
    }

    /// ZDT1 with five parameters (E. Zitzler, K. Deb, L. Thiele, 2000): the front is `1 - sqrt(f1)`.
    private static double area(Searcher searcher, int trials) {
        List<Param<Double>> params = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            params.add(Param.real("x" + i, 0, 1));
        }
        List<Goal> goals = List.of(Goal.MINIMIZE, Goal.MINIMIZE);
        Study study =
                Study.of(Space.of(params), searcher, 1)
                        .goals(Goal.MINIMIZE, Goal.MINIMIZE)
                        .run(
                                trials,
                                trial -> {
                                    double sum = 0;
                                    for (int i = 1; i < 5; i++) {
                                        sum += trial.get(params.get(i));
                                    }
                                    double f = trial.get(params.get(0));
                                    double g = 1 + 9 * sum / 4;
                                    return new double[] {f, g * (1 - Math.sqrt(f / g))};
                                });
        List<Trial> front = Pareto.front(study.trials(), goals);
        double[][] losses =
                front.stream()
                        .map(t -> new double[] {t.values().get(0), t.values().get(1)})
                        .toArray(double[][]::new);
        return Pareto.area(losses, new double[] {1.1, 1.1});
    }

    @Test
    void nsgaNearsTheFrontOfZdt1AndRandomPointsDoNot() {
        double best = 1.1 * 1.1 - 1.0 / 3; // less the area under the front and the strip's corner
        double nsga = area(Searchers.nsga2(), 1_200);
        assertTrue(nsga > 0.8 * best && nsga <= best + 0.01, nsga + " of " + best);
        double random = area(Searchers.random(), 1_200);
        assertTrue(random < 0.7 * nsga, random + " is not below " + nsga);
    }
}
