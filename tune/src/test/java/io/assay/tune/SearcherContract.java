package io.assay.tune;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/// What every searcher keeps. Extend it with a searcher of your own:
///
/// ```java
/// class MySearcherTest extends SearcherContract {
///     @Override
///     protected Searcher searcher() {
///         return new MySearcher();
///     }
/// }
/// ```
public abstract class SearcherContract {
    private static final int TRIALS = 36;

    private final Param<Double> rate = Param.logReal("rate", 1e-3, 1);
    private final Param<Integer> layers = Param.integer("layers", 1, 3);
    private final Param<Integer> second =
            Param.logInteger("neurons 2", 4, 64).whenAtLeast(layers, 2);
    private final Param<String> kind = Param.categorical("kind", "a", "b", "c");
    private final Space space =
            Space.of(rate, layers, second, kind)
                    .require("not a with 3 layers", p -> !is(p, "a") || p.get(layers) < 3);

    /// For tests of searchers.
    protected SearcherContract() {}

    /// The searcher that is held against the contract.
    protected abstract Searcher searcher();

    private boolean is(Params point, String value) {
        return point.get(kind).equals(value);
    }

    private double loss(Running trial) {
        double far = Math.log10(trial.get(rate)) + 1.5;
        double loss = far * far + (is(trial.params(), "b") ? 0 : 1);
        return trial.has(second) ? loss + 1.0 / trial.get(second) : loss + 0.5;
    }

    private Study study(long seed) {
        return Study.of(space, searcher(), seed);
    }

    @Test
    void keepsRulesAndTriesNothingTwice() {
        Study study = study(1).minimize(TRIALS, this::loss);
        Set<List<Object>> tried = new HashSet<>();
        for (Trial trial : study.trials()) {
            assertNull(space.broken(trial.params()), trial.params().toString());
            assertTrue(
                    tried.add(List.of(trial.params(), trial.proposal().resource())),
                    trial + " was tried before");
        }
        assertEquals(TRIALS, tried.size());
    }

    @Test
    void sameSeedGivesTheSameStudyAndAnotherSeedAnother() {
        List<Trial> first = study(5).minimize(TRIALS, this::loss).trials();
        assertSame(first, study(5).minimize(TRIALS, this::loss).trials());
        if (searcher().name().equals("grid")) {
            return; // draws nothing
        }
        List<Trial> other = study(6).minimize(TRIALS, this::loss).trials();
        assertTrue(
                !first.get(0).params().equals(other.get(0).params())
                        || !first.get(9).params().equals(other.get(9).params()));
    }

    @Test
    void oneTableOnAnyNumberOfWorkersWithRandomDelays() {
        List<Trial> alone = windowed(1);
        for (int workers : new int[] {2, 8, 64}) {
            assertSame(alone, windowed(workers));
        }
    }

    private List<Trial> windowed(int workers) {
        Random delays = new Random();
        ExecutorService pool = Executors.newFixedThreadPool(workers);
        try {
            return study(3).window(8)
                    .on(pool, workers)
                    .minimize(
                            TRIALS,
                            trial -> {
                                Thread.sleep(delays.nextInt(3));
                                return loss(trial);
                            })
                    .trials();
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void goesOnFromWhatAStoreKept() {
        List<Trial> whole = study(9).window(4).minimize(TRIALS, this::loss).trials();
        Study resumed = study(9).window(4);
        for (Trial trial : whole.subList(0, 20)) {
            if (trial.number() != 17) { // as if it was under way when the run ended
                resumed.restore(trial);
            }
        }
        assertSame(whole, resumed.minimize(TRIALS, this::loss).trials());
    }

    @Test
    void livesWithFailedTrials() {
        Study study =
                study(2).minimize(
                                TRIALS,
                                trial -> {
                                    if (trial.number() % 3 == 0) {
                                        throw new IllegalStateException("no luck");
                                    }
                                    return trial.number() % 3 == 1 ? Double.NaN : loss(trial);
                                });
        assertEquals(TRIALS, study.trials().size());
        assertEquals("IllegalStateException: no luck", study.trials().get(0).reason());
        assertEquals("the value is NaN", study.trials().get(1).reason());
    }

    /// Compares two studies, time aside.
    static void assertSame(List<Trial> expected, List<Trial> found) {
        assertEquals(expected.size(), found.size());
        for (int i = 0; i < expected.size(); i++) {
            Trial a = expected.get(i);
            Trial b = found.get(i);
            assertTrue(a.sameAs(b), "expected " + a + " but found " + b);
        }
    }
}
