package io.assay.tune.search.bayes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.tune.Goal;
import io.assay.tune.Param;
import io.assay.tune.Space;
import io.assay.tune.Study;
import io.assay.tune.Trial;
import io.assay.tune.search.Searchers;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class BayesTest {
    private final Param<Double> x = Param.real("x", 0, 1);
    private final Param<String> kind = Param.categorical("kind", "a", "b", "c");

    @Test
    void theStepsOfATrialAreExplained() {
        List<Trial> trials =
                Study.of(Space.of(x), Searchers.bayes(), 3)
                        .minimize(9, t -> (t.get(x) - 0.3) * (t.get(x) - 0.3))
                        .trials();
        String early = Searchers.bayes().explain(trials, 2, Goal.MINIMIZE, 1, 3);
        assertTrue(
                early.startsWith("1 initialise: the first 5 trials are Sobol points, this is one"),
                early);
        String late = Searchers.bayes().explain(trials, 8, Goal.MINIMIZE, 1, 3);
        String[] lines = late.split("\\R");
        String[] steps = {"initialise", "fit", "acquire", "evaluate", "update", "stop"};
        assertEquals(steps.length, lines.length, late);
        for (int i = 0; i < steps.length; i++) {
            assertTrue(lines[i].startsWith((i + 1) + " " + steps[i] + ": "), lines[i]);
        }
        assertTrue(lines[1].contains("length scales x "), lines[1]);
        assertTrue(lines[3].endsWith("the value is " + trials.get(8).value()), lines[3]);
    }

    @Test
    void mixedSpacesAreLearnedToo() {
        Study study =
                Study.of(Space.of(x, kind), Searchers.bayes(), 1)
                        .maximize(
                                30,
                                t -> (t.get(kind).equals("b") ? 1 : 0) - Math.abs(t.get(x) - 0.8));
        assertEquals("b", study.best().get(kind));
        assertEquals(0.8, study.best().get(x), 0.02);
    }

    @Test
    void everyAcquisitionFindsTheValley() {
        for (Acquisition acquisition : Acquisition.values()) {
            double exploration = acquisition == Acquisition.CONFIDENCE_BOUND ? 2 : 0.001;
            Study study =
                    Study.of(
                                    Space.of(x),
                                    Searchers.bayes().acquisition(acquisition, exploration),
                                    1)
                            .minimize(20, t -> (t.get(x) - 0.3) * (t.get(x) - 0.3));
            assertEquals(0.3, study.best().get(x), 0.01, "" + acquisition);
        }
    }

    @Test
    void trialsUnderWayAreNotProposedAgain() {
        Study study = Study.of(Space.of(x), Searchers.bayes(), 1).window(6);
        study.minimize(12, t -> Math.sin(40 * t.get(x)));
        double[] batch = new double[6];
        for (int i = 0; i < 6; i++) {
            batch[i] = study.ask().orElseThrow().get(x);
        }
        Arrays.sort(batch);
        assertTrue(batch[5] - batch[0] > 0.1, "a batch of " + Arrays.toString(batch));
    }

    @Test
    void badSettingsAreRefused() {
        Exception refusal =
                assertThrows(IllegalArgumentException.class, () -> Searchers.bayes().noise(-1));
        assertEquals(
                "noise is -1.0; expected a positive number, or NaN to fit it",
                refusal.getMessage());
        refusal =
                assertThrows(
                        IllegalArgumentException.class,
                        () ->
                                Study.of(Space.of(x), Searchers.bayes(), 1)
                                        .goals(Goal.MINIMIZE, Goal.MINIMIZE)
                                        .ask());
        assertEquals(
                "there are 2 goals; bayes expects one: nsga2 takes several", refusal.getMessage());
    }
}
