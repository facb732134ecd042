package io.assay.learn.boost;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.assay.learn.Table;
import io.assay.learn.testing.ModelHash;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("everywhere")
class BoostDeterminismTest {
    private static final int ROWS = 40_000;

    /// Of the learners below, whatever the machine, the threads and the kernels.
    private static final List<String> STATED =
            List.of(
                    "d60a6fec28b51d6e",
                    "8393805149c57cb3",
                    "3c858e77248a295a",
                    "484891025d3f73ea",
                    "dce5911320849110");

    private static String hash(GradientBoosting learner, Table table, Executor executor) {
        var model = learner.on(executor).fit(table, 42);
        double[] p = new double[2 * 500];
        model.predict(HiggsLike.rows(HiggsLike.TEST, 500), p);
        double[] gains = model.importance().gains();
        return ModelHash.of(DoubleStream.concat(Arrays.stream(p), Arrays.stream(gains)).toArray());
    }

    @Test
    void theModelIsTheSameOnOneTwoAndEightThreads() {
        Table table = HiggsLike.rows(0, ROWS);
        var base = GradientBoosting.defaults().rounds(5);
        List<GradientBoosting> learners =
                List.of(
                        base,
                        base.growth(Growth.leaves(31)),
                        base.growth(Growth.symmetric(6)),
                        base.sampling(new Sampling(0.3, 0.2, 0.8, 0.7)),
                        base.ordered(2));
        assertEquals(STATED, learners.stream().map(l -> hash(l, table, null)).toList());
        for (int threads : new int[] {1, 2, 8}) {
            ExecutorService executor = Executors.newFixedThreadPool(threads);
            try {
                assertEquals(STATED, learners.stream().map(l -> hash(l, table, executor)).toList());
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
