package io.assay.learn.boost;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.assay.learn.Table;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("everywhere")
class BoostDeterminismTest {
    private static final int ROWS = 40_000;

    private static String hash(GradientBoosting learner, Table table, Executor executor) {
        var model = learner.on(executor).fit(table, 42);
        double[] p = new double[2 * 500];
        model.predict(HiggsLike.rows(HiggsLike.TEST, 500), p);
        return Long.toHexString(
                Arrays.hashCode(p) * 31L + Arrays.hashCode(model.importance().gains()));
    }

    @Test
    void theModelIsTheSameOnOneTwoAndEightThreads() {
        Table table = HiggsLike.rows(0, ROWS);
        var base = GradientBoosting.defaults().rounds(5);
        List<GradientBoosting> learners =
                List.of(
                        base,
                        base.growth(Growth.leaves(31)),
                        base.sampling(new Sampling(0.3, 0.2, 0.8, 0.7)));
        List<String> expected = learners.stream().map(l -> hash(l, table, null)).toList();
        for (int threads : new int[] {2, 8}) {
            ExecutorService executor = Executors.newFixedThreadPool(threads);
            try {
                assertEquals(
                        expected, learners.stream().map(l -> hash(l, table, executor)).toList());
            } finally {
                executor.shutdown();
            }
        }
    }

    @Test
    void aViewOfRowsLearnsAsACopyOfThem() {
        Table all = HiggsLike.rows(0, 3_000);
        int[] rows = new int[2_000];
        Arrays.setAll(rows, i -> 1_000 + i);
        var learner = GradientBoosting.defaults().rounds(5);
        assertEquals(
                hash(learner, HiggsLike.rows(1_000, 2_000), null),
                hash(learner, all.rows(rows), null));
    }
}
