package io.assay.tune.search;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.tune.Searcher;
import io.assay.tune.Study;
import io.assay.tune.TestFunction;
import io.assay.tune.search.evolve.GeneticSearcher;
import io.assay.tune.search.evolve.Selection;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/// Searchers find better points than chance. Bounds are the medians and ranges of random search that
/// `functions.md` beside the golden cases gives for 100 trials.
class QualityTest {

    private static double regret(Searcher searcher, TestFunction function, int trials) {
        return regret(searcher, function, trials, 3);
    }

    private static double regret(Searcher searcher, TestFunction function, int trials, int seeds) {
        double[] regrets = new double[seeds];
        for (int seed = 0; seed < regrets.length; seed++) {
            Study study =
                    Study.of(function.space(), searcher, seed)
                            .minimize(trials, trial -> function.of(trial.params()));
            regrets[seed] = study.best().value() - function.minimum();
        }
        Arrays.sort(regrets);
        return regrets[regrets.length / 2];
    }

    private static void assertBelow(double bound, double regret) {
        assertTrue(regret < bound, "a median regret of " + regret + "; expected below " + bound);
    }

    @Test
    void randomPointsAreAsGoodAsRandomPointsElsewhere() {
        double rastrigin = regret(Searchers.random(), TestFunction.RASTRIGIN3, 100, 25);
        double hartmann = regret(Searchers.random(), TestFunction.HARTMANN6, 100, 25);
        assertBelow(22.11, rastrigin);
        assertBelow(1.843, hartmann);
        assertTrue(rastrigin > 8.379 && hartmann > 0.6654, rastrigin + " and " + hartmann);
    }

    @Test
    void densityEstimatesBeatChance() {
        assertBelow(0.05172, regret(Searchers.tpe(), TestFunction.BRANIN, 100));
        assertBelow(291, regret(Searchers.tpe(), TestFunction.ROSENBROCK4, 100));
    }

    @Test
    void evolutionBeatsChance() {
        for (Searcher searcher :
                new Searcher[] {
                    Searchers.genetic(),
                    GeneticSearcher.defaults().selection(Selection.roulette()).mixed(4),
                    Searchers.differential(),
                    Searchers.cmaes()
                }) {
            assertBelow(291, regret(searcher, TestFunction.ROSENBROCK4, 300));
            assertBelow(13.07, regret(searcher, TestFunction.GRIEWANK5, 300));
        }
    }

    @Test
    void covarianceAdaptationFollowsTheValley() {
        assertBelow(1, regret(Searchers.cmaes(), TestFunction.ROSENBROCK5, 1_000));
    }

    @Test
    void aGaussianProcessNearsTheMinimum() {
        assertBelow(1e-4, regret(Searchers.bayes(), TestFunction.BRANIN, 60));
        assertBelow(0.01, regret(Searchers.bayes(), TestFunction.HARTMANN3, 50));
    }
}
