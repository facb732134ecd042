package io.assay.tune.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.tune.Goal;
import io.assay.tune.Param;
import io.assay.tune.Running;
import io.assay.tune.Searcher;
import io.assay.tune.Space;
import io.assay.tune.Study;
import io.assay.tune.Trial;
import io.assay.tune.search.Searchers;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// A study of every kind of parameter and every way to end.
final class SampleStudy {
    enum Shape {
        ROUND,
        SQUARE
    }

    static final Param<Double> RATE = Param.logReal("rate", 1e-4, 1);
    static final Param<Integer> LAYERS = Param.integer("layers", 1, 3);
    static final Param<Integer> NEURONS =
            Param.logInteger("neurons 2", 8, 256).whenAtLeast(LAYERS, 2);
    static final Param<Optional<Integer>> DEPTH = Param.ordinal("depth", 10, 20, 40).orNone();
    static final Param<Shape> SHAPE = Param.categorical("shape", Shape.ROUND, Shape.SQUARE);
    static final Space SPACE =
            Space.of(RATE, LAYERS, NEURONS, DEPTH, SHAPE)
                    .require("no deep layers", p -> p.get(LAYERS) < 3 || p.get(DEPTH).isEmpty());

    private SampleStudy() {}

    static Study of(Searcher searcher, int window) {
        return Study.of(SPACE, searcher, 11).goals(Goal.MAXIMIZE).window(window);
    }

    static Study of(int window) {
        return of(Searchers.tpe(), window);
    }

    static double objective(Running trial) throws IOException {
        trial.report(1, trial.get(RATE) / 3);
        if (trial.number() % 17 == 5) {
            throw new IOException("out of \"memory\"\n\u00e9 \u2603");
        }
        if (trial.number() % 17 == 9) {
            return Double.NaN;
        }
        double neurons = trial.has(NEURONS) ? trial.get(NEURONS) : 0;
        double shape = trial.get(SHAPE) == Shape.ROUND ? 0 : 0.1;
        return shape - Math.abs(Math.log(trial.get(RATE)) + 3) + neurons / 1e3;
    }

    /// One table, whatever the times.
    static void assertSame(List<Trial> expected, List<Trial> found) {
        assertEquals(expected.size(), found.size());
        for (int i = 0; i < expected.size(); i++) {
            assertTrue(
                    expected.get(i).sameAs(found.get(i)), expected.get(i) + " but " + found.get(i));
        }
    }
}
