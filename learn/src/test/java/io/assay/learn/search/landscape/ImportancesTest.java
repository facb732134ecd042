package io.assay.learn.search.landscape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.tune.Param;
import io.assay.tune.Running;
import io.assay.tune.Space;
import io.assay.tune.Study;
import io.assay.tune.Trial;
import io.assay.tune.search.Searchers;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class ImportancesTest {
    private static final Param<Double> MUCH = Param.logReal("much", 0.001, 1);
    private static final Param<Double> LITTLE = Param.real("little", 0, 1);
    private static final Param<String> KIND = Param.categorical("kind", "a", "b", "c");
    private static final Param<Double> NEVER = Param.real("never", 0, 1);
    private static final Param<Double> ONLY_OF_C = Param.real("only of c", 0, 1).whenIs(KIND, "c");
    private static final Space SPACE = Space.of(MUCH, LITTLE, KIND, NEVER, ONLY_OF_C);

    private static double value(Running trial) {
        double much = 1 + Math.log10(trial.get(MUCH)) / 3;
        double kind = trial.get(KIND).equals("b") ? 0.5 : 0;
        return 3 * much + 0.4 * trial.get(LITTLE) + kind;
    }

    private static List<Trial> trials(int n) {
        return Study.of(SPACE, Searchers.sobol(), 3).minimize(n, ImportancesTest::value).trials();
    }

    @Test
    void whatMattersMoreHasTheLargerShareByBothMeasures() {
        List<ParameterImportance> all = Importances.of(trials(120), 10, 1, null);
        // Variances over the space: 9/12, 0.16/12, 0.25 * 2/9, 0.
        double whole = 0.75 + 0.16 / 12 + 0.25 * 2 / 9;
        assertEquals("much", all.get(0).parameter());
        assertEquals(0.75 / whole, all.get(0).share(), 0.08);
        assertEquals(0.25 * 2 / 9 / whole, all.get(2).share(), 0.05);
        assertTrue(all.get(0).ofShare().low() > all.get(2).ofShare().high());
        assertTrue(all.get(2).share() > all.get(3).share());
        assertTrue(all.get(0).loss() > all.get(2).loss() && all.get(2).loss() > all.get(3).loss());
        assertTrue(all.get(3).share() < 0.02 && Math.abs(all.get(3).loss()) < 0.05, "" + all);
        assertTrue(all.get(0).ofLoss().low() > 0.5, "" + all.get(0));
    }

    @Test
    void theSameOnAnyNumberOfThreads() {
        List<Trial> trials = trials(20);
        ExecutorService pool = Executors.newFixedThreadPool(3);
        assertEquals(Importances.of(trials, 2, 9, null), Importances.of(trials, 2, 9, pool));
        pool.shutdown();
    }

    @Test
    void theLandscapeRisesAlongWhatMatters() {
        Landscape landscape = Landscape.of(trials(120), 1);
        double[] places = landscape.places(0);
        double[] along = landscape.along(0, places);
        assertEquals(16, places.length);
        assertTrue(along[15] - along[0] > 2, along[0] + " to " + along[15]);
        assertEquals(3, landscape.places(2).length);
        double[][] surface = landscape.surface(0, places, 2, landscape.places(2));
        assertTrue(surface[8][1] - surface[8][0] > 0.3, "kind b adds a half");
    }

    @Test
    void fewTrialsAreRefused() {
        String message =
                assertThrows(
                                IllegalArgumentException.class,
                                () -> Importances.of(trials(7), 10, 1, null))
                        .getMessage();
        assertEquals("7 trials are complete; expected at least 8 to tell what matters", message);
    }
}
