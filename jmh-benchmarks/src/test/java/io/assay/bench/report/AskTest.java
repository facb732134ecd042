package io.assay.bench.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AskTest {
    private static final Pick SMOOTH = Pick.of("B.smooth", 1000);
    private static final Run RUN =
            Samples.run(
                    List.of(
                            Samples.row("B.smooth", "scalar", 1000, 9e-6, 5),
                            Samples.row("B.smooth", "vector", 1000, 4e-6, 5),
                            new Row(
                                    "B.skew",
                                    "vector",
                                    Map.of("rows", "1000"),
                                    1,
                                    8e-6,
                                    0,
                                    0,
                                    5,
                                    "",
                                    "",
                                    List.of(),
                                    Map.of("p99", 150.0))));
    private static final Runs.Measured SKEW =
            new Runs(List.of(RUN)).find(Pick.of("B.skew", 1000)).orElseThrow();

    @Test
    void timesAreComparedWithTheBestSetOfTheSameRun() {
        assertTrue(Ask.slower("smooth", SMOOTH, 2).isMet(SKEW));
        assertFalse(Ask.slower("smooth", SMOOTH, 1.99).isMet(SKEW));
        assertTrue(Ask.slower("smooth", SMOOTH.by("scalar"), 0.9).isMet(SKEW));
        assertTrue(Ask.gain("on two threads", SMOOTH, 2).isMet(SKEW));
        assertFalse(Ask.gain("on two threads", SMOOTH, 2.1).isMet(SKEW));
    }

    @Test
    void numbersOfTheBenchmarkItselfAreNanoseconds() {
        assertTrue(Ask.also("p99", 151e-9).isMet(SKEW));
        assertFalse(Ask.also("p99", 149e-9).isMet(SKEW));
        assertEquals("p99 at most 149.0 ns", Ask.also("p99", 149e-9).what());
    }

    @Test
    void whatWasNotMeasuredIsNotMet() {
        assertFalse(Ask.also("p50", 1).isMet(SKEW));
        assertFalse(Ask.loop(0.1).isMet(SKEW));
        assertFalse(Ask.roof(0).isMet(SKEW));
        assertFalse(Ask.peer("Smile", 0).isMet(SKEW));
        assertFalse(Ask.slower("nothing", Pick.of("B.none", 1000), 9).isMet(SKEW));
    }

    @Test
    void theNewestRunThatHoldsTheRowCounts() {
        Run older =
                new Run(
                        "old",
                        "2025-01-01T00:00:00Z",
                        1,
                        "",
                        0,
                        0,
                        1,
                        RUN.machine(),
                        List.of(
                                Samples.row("B.smooth", "vector", 1000, 1e-9, 5),
                                Samples.row("B.gone", "vector", 1000, 1e-9, 5)));
        Runs runs = new Runs(List.of(older, RUN));

        assertEquals("abc", runs.find(SMOOTH).orElseThrow().run().commit());
        assertEquals("old", runs.find(Pick.of("B.gone", 1000)).orElseThrow().run().commit());
        assertTrue(runs.find(SMOOTH.with("shape", "TIES")).isEmpty());
    }
}
