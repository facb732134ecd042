package io.assay.tune.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.tune.Goal;
import io.assay.tune.Param;
import io.assay.tune.Params;
import io.assay.tune.Space;
import io.assay.tune.Study;
import io.assay.tune.Trial;
import io.assay.tune.domain.ListDomain;
import io.assay.tune.domain.RealDomain;
import io.assay.tune.search.Searchers;
import java.util.List;
import org.junit.jupiter.api.Test;

class NarrowingTest {
    private final Param<Double> x = Param.real("x", 0, 10);
    private final Param<Double> idle = Param.real("idle", 0, 10);
    private final Param<String> kind = Param.categorical("kind", "a", "b", "c", "d");
    private final Space space = Space.of(x, idle, kind);

    private double loss(Params point) {
        return Math.abs(point.get(x) - 3);
    }

    private List<Trial> trials(int n) {
        return Study.of(space, Searchers.random(), 1)
                .minimize(n, trial -> loss(trial.params()))
                .trials();
    }

    @Test
    void keepsWhereTheBestAreAndSaysWhy() {
        Narrowing narrowing = Narrowing.of(trials(200), Goal.MINIMIZE);
        RealDomain part = (RealDomain) narrowing.space().params().get(0).domain();
        assertTrue(part.low() < 3 && part.high() > 3 && part.high() - part.low() < 9, "" + part);
        assertEquals(idle, narrowing.space().params().get(1));
        assertEquals("idle: stays", narrowing.evidence().get(1));
        assertEquals("kind: stays", narrowing.evidence().get(2));
    }

    @Test
    void keepsTheCategoriesOfTheBest() {
        List<Trial> trials =
                Study.of(space, Searchers.random(), 1)
                        .minimize(200, trial -> trial.get(kind).equals("b") ? 0 : trial.get(x) + 1)
                        .trials();
        Narrowing narrowing = Narrowing.of(trials, Goal.MINIMIZE);
        ListDomain<?> kinds = (ListDomain<?>) narrowing.space().params().get(2).domain();
        assertEquals(List.of("b"), kinds.values());
        String why = narrowing.evidence().get(2);
        assertTrue(why.startsWith("kind: the best 40 trials lie in 1 of 4 categories"), why);
    }

    @Test
    void whatIsNoiseStaysWhole() {
        int narrowed = 0;
        for (int seed = 0; seed < 200; seed++) {
            List<Trial> trials =
                    Study.of(Space.of(x), Searchers.random(), seed)
                            .minimize(50, trial -> Math.floorMod(trial.seed(), 1_000_003))
                            .trials();
            narrowed +=
                    Narrowing.of(trials, Goal.MINIMIZE).evidence().get(0).equals("x: stays")
                            ? 0
                            : 1;
        }
        assertTrue(narrowed <= 8, narrowed + " of 200"); // the level is 0.01
    }

    @Test
    void refusesFewTrials() {
        List<Trial> few = trials(24);
        Exception refusal =
                assertThrows(
                        IllegalArgumentException.class, () -> Narrowing.of(few, Goal.MINIMIZE));
        assertEquals("24 trials are complete; expected at least 25", refusal.getMessage());
    }
}
