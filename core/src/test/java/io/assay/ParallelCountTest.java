package io.assay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.assay.kernel.Kernels;
import io.assay.testing.Draw;
import io.assay.testing.Labels;
import io.assay.testing.Scores;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Counting with an executor gives the bits that counting alone gives, whatever the executor does.
@Tag("everywhere")
class ParallelCountTest {
    private static final int ROWS = 3 * RowParts.ROWS + 1_234;
    private static final Draw DRAW = new Draw(11);
    private static final BinaryPredictions PLAIN =
            Predictions.binary(DRAW.labels(Labels.MIXED, ROWS), DRAW.floats(Scores.UNIFORM, ROWS));
    private static final BinaryPredictions WEIGHTED =
            PLAIN.weighted(DRAW.doubles(Scores.UNIFORM, ROWS));

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void anyNumberOfThreadsGivesTheSameBits(int threads) {
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            same(executor);
        } finally {
            executor.shutdownNow();
        }
    }

    @Test
    void anExecutorThatDoesNothingOrRefusesHoldsNothingUp() {
        same(task -> {});
        same(Runnable::run);
        same(task -> {
            throw new RejectedExecutionException("full");
        });
    }

    private static void same(Executor executor) {
        for (BinaryPredictions rows : new BinaryPredictions[] {PLAIN, WEIGHTED}) {
            assertEquals(rows.at(0.3), rows.at(0.3, executor));
            assertEquals(rows.above(0.3), rows.above(0.3, executor));
        }
        ConfusionTallies tables = ConfusionTallies.at(0.7, 0.2, 0.2);
        PLAIN.count(tables, executor);
        for (int k = 0; k < tables.size(); k++) {
            assertEquals(PLAIN.at(tables.threshold(k)), tables.table(k).snapshot());
        }
    }

    @Test
    void noRowsAreNoParts() {
        BinaryPredictions none = Predictions.binary(new byte[0], new float[0]);
        assertEquals(none.at(0.5), none.at(0.5, Runnable::run));
    }

    @Test
    void partsAreWholeBlocksAndCoverEachRowOnce() {
        AtomicInteger rows = new AtomicInteger();
        RowParts.run(
                ROWS,
                Runnable::run,
                (part, from, to) -> {
                    assertEquals(part * RowParts.ROWS, from);
                    assertEquals(0, from % Kernels.BLOCK);
                    rows.addAndGet(to - from);
                });
        assertEquals(ROWS, rows.get());
        assertEquals(8_192, RowParts.count(Integer.MAX_VALUE - 8));
    }

    @Test
    void aPartThatFailsFailsTheWhole() {
        RuntimeException cause = new RuntimeException("part 1");
        Exception error =
                assertThrows(
                        IllegalStateException.class,
                        () ->
                                RowParts.run(
                                        ROWS,
                                        task -> {},
                                        (part, from, to) -> {
                                            if (part == 1) {
                                                throw cause;
                                            }
                                        }));
        assertEquals("a part of the rows failed", error.getMessage());
        assertSame(cause, error.getCause());
    }
}
