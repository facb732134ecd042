package io.assay.multiclass;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.assay.testing.Draw;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Classes in bytes, shorts and ints, at the numbers of classes where counting changes its ways.
class ManyClassesTest {
    private static final int ROWS = 9_001;

    @ParameterizedTest
    @ValueSource(
            ints = {
                1, 2, 3, 12, 13, 15, 16, 17, 64, 65, 127, 128, 129, 255, 256, 257, 384, 385, 1_000,
                10_000
            })
    void everyTypeAndTwoThreadsCountTheSame(int classes) {
        Draw draw = new Draw(classes);
        int[] truth = codes(draw, classes);
        int[] predicted = codes(draw, classes);
        short[] shorts = shorts(truth);
        short[] predictedShorts = shorts(predicted);
        ConfusionMatrix expected = ClassPredictions.of(truth, predicted).confusion();
        check(expected, truth, predicted);
        check(expected, ClassPredictions.of(shorts, predictedShorts).confusion());
        ClassTally tally = new ClassTally();
        tally.add(shorts, predictedShorts, 0, 500);
        tally.add(truth, predicted, 500, ROWS);
        check(expected, tally.snapshot());
        check(expected, onTwoThreads((t, e) -> t.add(truth, predicted, 0, ROWS, e)));
        check(expected, onTwoThreads((t, e) -> t.add(shorts, predictedShorts, 0, ROWS, e)));
        if (classes <= 128) {
            byte[] bytes = bytes(truth);
            byte[] predictedBytes = bytes(predicted);
            check(expected, ClassPredictions.of(bytes, predictedBytes, classes).confusion());
            check(expected, onTwoThreads((t, e) -> t.add(bytes, predictedBytes, 0, ROWS, e)));
        }
    }

    @FunctionalInterface
    private interface Adding {
        void to(ClassTally tally, Executor executor);
    }

    private static ConfusionMatrix onTwoThreads(Adding adding) {
        ExecutorService executor = Executors.newSingleThreadExecutor();
        try {
            ClassTally tally = new ClassTally();
            adding.to(tally, executor);
            assertEquals(ROWS, tally.rows());
            return tally.snapshot();
        } finally {
            executor.shutdown();
        }
    }

    /// By the definition.
    private static void check(ConfusionMatrix found, int[] truth, int[] predicted) {
        Map<Long, Integer> counts = new HashMap<>();
        for (int i = 0; i < ROWS; i++) {
            counts.merge((long) truth[i] << 32 | predicted[i], 1, Integer::sum);
        }
        counts.forEach((cell, count) ->
                assertEquals((double) count, found.count((int) (cell >>> 32), cell.intValue())));
        assertEquals(ROWS, found.total());
    }

    private static void check(ConfusionMatrix expected, ConfusionMatrix found) {
        assertEquals(expected.classes(), found.classes());
        assertEquals(expected.total(), found.total());
        expected.cells()
                .forEach((t, p, count) -> assertEquals(count, found.count(t, p), t + ", " + p));
    }

    @Test
    void rowsInBytesAreReadBackAndWeighted() {
        byte[] truth = {0, 1, 2, 1};
        byte[] predicted = {0, 2, 2, 2};
        ClassPredictions rows = ClassPredictions.of(truth, predicted);
        assertEquals(2, rows.predicted(1));
        assertArrayEquals(new int[] {1, 3}, rows.rows(1, 2));
        assertEquals(2.5, rows.weighted(new double[] {1, 2, 3, 0.5}).confusion().count(1, 2));
    }

    @Test
    void aNegativeClassIsNamedInEveryType() {
        String why = "predicted[1] is -128; expected a class from 0 to 4";
        byte[] bytes = {0, -128, 0};
        short[] shorts = {0, -128, 0};
        ClassTally tally = new ClassTally();
        tally.add(new byte[] {3}, new byte[] {3}, 0, 1);
        assertEquals(why, refusal(() -> tally.add(new byte[] {4, 0, 1}, bytes, 0, 3)));
        assertEquals(why, refusal(() -> tally.add(new short[] {4, 0, 1}, shorts, 0, 3)));
        assertEquals(why, refusal(() -> ClassPredictions.of(new byte[] {4, 0, 1}, bytes)));
        assertEquals(why, refusal(() -> ClassPredictions.of(new short[] {4, 0, 1}, shorts, 5)));
        assertEquals(
                "truth[2] is 1000000; expected a class from 0 to 999999",
                refusal(() -> tally.add(new int[] {0, 0, 1_000_000}, new int[3], 0, 3)));
        assertEquals(4, tally.classes());
        assertEquals(1, tally.snapshot().total());
    }

    private static String refusal(Runnable adding) {
        return assertThrows(IllegalArgumentException.class, adding::run).getMessage();
    }

    private static int[] codes(Draw draw, int classes) {
        int[] codes = new int[ROWS];
        for (int i = 0; i < ROWS; i++) {
            codes[i] = draw.oneIn(2) ? classes - 1 : draw.below(classes);
        }
        return codes;
    }

    private static short[] shorts(int[] codes) {
        short[] shorts = new short[codes.length];
        for (int i = 0; i < shorts.length; i++) {
            shorts[i] = (short) codes[i];
        }
        return shorts;
    }

    private static byte[] bytes(int[] codes) {
        byte[] bytes = new byte[codes.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) codes[i];
        }
        return bytes;
    }
}
