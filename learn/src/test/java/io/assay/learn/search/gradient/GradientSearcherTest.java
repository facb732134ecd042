package io.assay.learn.search.gradient;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.learn.Table;
import io.assay.tune.Param;
import io.assay.tune.Space;
import io.assay.tune.Study;
import io.assay.tune.Trial;
import io.assay.tune.search.Searchers;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GradientSearcherTest {
    private static final int COLUMNS = 12;

    /// Few columns matter, so that a strength for each is worth having.
    private static Table table() {
        SplittableRandom random = new SplittableRandom(8);
        float[][] values = new float[COLUMNS][160];
        double[] target = new double[160];
        for (int i = 0; i < target.length; i++) {
            for (int j = 0; j < COLUMNS; j++) {
                values[j][i] = (float) (2 * random.nextDouble() - 1);
            }
            target[i] = 3 * values[0][i] - 2 * values[1][i] + 4 * random.nextDouble();
        }
        List<String> names = IntStream.range(0, COLUMNS).mapToObj(j -> "x" + j).toList();
        return Table.of(values, names).withTarget(target, "y");
    }

    private static Space strengths() {
        return Space.of(
                IntStream.range(0, COLUMNS)
                        .mapToObj(j -> Param.logReal("lambda x" + j, 1e-3, 1e3))
                        .toList());
    }

    private static GradientSearcher searcher() {
        Table table = table();
        return GradientSearcher.of(
                Hypergradients.ridgeByFeature(
                        table.rows(IntStream.range(0, 60).toArray()),
                        table.rows(IntStream.range(60, 160).toArray())));
    }

    @Test
    void twentyStepsAlongTheGradientBeatTwoHundredTrialsAtRandom() {
        GradientSearcher down = searcher();
        Study study = Study.of(strengths(), down, 1).minimize(20, down.objective());
        Study random = Study.of(strengths(), Searchers.random(), 1).minimize(200, down.objective());
        double first = study.trials().get(0).value();
        assertTrue(study.best().value() < random.best().value(), "random wins");
        assertTrue(study.best().value() < first, "nothing was gained");
    }

    @Test
    void severalWorkersGiveTheSameTrialsAsOne() {
        GradientSearcher down = searcher();
        Study alone = Study.of(strengths(), down, 1).window(3).minimize(15, down.objective());
        ExecutorService pool = Executors.newFixedThreadPool(3);
        Study together =
                Study.of(strengths(), searcher(), 1)
                        .window(3)
                        .on(pool, 3)
                        .minimize(15, down.objective());
        pool.shutdown();
        for (Trial trial : alone.trials()) {
            assertTrue(trial.sameAs(together.trials().get(trial.number())), "" + trial);
        }
    }

    @Test
    void parametersWithoutAGradientAreRefused() {
        GradientSearcher down = searcher();
        Space space = Space.of(Param.logReal("lambda", 0.1, 1), Param.integer("depth", 1, 3));
        String message =
                assertThrows(
                                IllegalArgumentException.class,
                                () -> Study.of(space, down, 1).minimize(2, down.objective()))
                        .getMessage();
        assertTrue(message.startsWith("parameter depth is"), message);
        assertTrue(
                message.endsWith(
                        "; a gradient needs real numbers: expected real or logReal, or another searcher"
                                + " for this space"),
                message);
        String goal =
                assertThrows(
                                IllegalArgumentException.class,
                                () -> Study.of(strengths(), down, 1).maximize(2, down.objective()))
                        .getMessage();
        assertEquals("the goals are [MAXIMIZE]; gradient expects one, to minimise a loss", goal);
    }
}
