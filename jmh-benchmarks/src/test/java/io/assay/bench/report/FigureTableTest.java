package io.assay.bench.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Benchmark;

class FigureTableTest {
    private static final Pick LABELS = Pick.of("ConfusionBenchmark.labels", 100_000);
    private static final Figure REACHED =
            Figure.of(
                    "labels",
                    "confusion",
                    "L2",
                    LABELS,
                    Ask.rate(40e9),
                    Ask.roof(0.8),
                    Ask.loop(15));
    private static final Figure SHORT =
            Figure.of("peer", "confusion", "1e5", LABELS, Ask.peer("Smile", 399.5), Ask.loop(30))
                    .aim("50x");
    private static final Figure UNMEASURED =
            Figure.of(
                    "none",
                    "losses",
                    "1e8",
                    Pick.of("LossBenchmark.x", 100_000_000),
                    Ask.roof(0.9));
    private static final List<Figure> ALL = List.of(REACHED, SHORT, UNMEASURED);

    @Test
    void everyFigureStandsBesideItsMeasurement() throws IOException {
        Runs runs = new Runs(List.of(Samples.run()));
        Reasons reasons = new Reasons(Map.of("peer", "The sort binds.", "none", "Not measured."));

        String table = FigureTable.of(ALL, runs, reasons);

        assertEquals(
                """
                - `./bench run --quick` at 2026-01-02T03:04:05Z, commit abc; a cpu, 2 cores; JDK 25; load average 0.5; caches 48K, 2048K; an OS; **2.50 dependent steps a nanosecond**; one core reads 800 KB at 100.0 GB/s

                | work | where | rows/s | set | x loop | x peers | roof | B/op | at least (measured) | aim |
                |---|---|---|---|---|---|---|---|---|---|
                | confusion | L2 | 40.00 G | vector | 20 | Smile 400 | 80 % | 4,096 | 40 G (40.00 G); 80 % of the roof (80 %); 15x loop (20) | - |
                | confusion | 1e5 | 40.00 G | vector | 20 | Smile 400 | 80 % | 4,096 | 399.5x Smile (400); **30x loop (20)** | 50x |
                | losses | 1e8 | - | - | - | - | - | - | 90 % of the roof | - |

                What is short of the figure (bold above), and what binds it:

                - **confusion, 1e5**: The sort binds.
                - **losses, 1e8**: Not measured.
                """,
                table);
    }

    @Test
    void withoutResultsNothingIsExplained() {
        String table = FigureTable.of(ALL, new Runs(List.of()), new Reasons(Map.of()));

        assertTrue(table.startsWith("No results are committed.\n"), table);
        assertTrue(table.endsWith("| 90 % of the roof | - |\n"), table);
    }

    @Test
    void aShortFigureNeedsAReasonAndAReasonAShortFigure() throws IOException {
        Runs runs = new Runs(List.of(Samples.run()));

        assertEquals(
                List.of(
                        "labels reaches what is asked; its reason is out of date",
                        "peer is short of what is asked and has no reason",
                        "other is the key of no figure"),
                new Reasons(Map.of("labels", "x", "none", "x", "other", "x")).faults(ALL, runs));
        assertEquals(List.of(), new Reasons(Map.of("peer", "x", "none", "x")).faults(ALL, runs));
    }

    @Test
    void theRowThatAllocatesMostSpeaksForAll() throws IOException {
        Row other = new Row("B.b", "native", Map.of(), 1, 1, 0, 8, 0, "", "", List.of(), Map.of());
        Runs runs = new Runs(List.of(Samples.run(List.of(other)), Samples.run()));

        var worst = runs.find(Pick.MOST_ALLOCATING).orElseThrow();

        assertEquals(4096.4, worst.row().bytesPerOp());
        assertTrue(!Ask.noBytes().isMet(worst), "it allocates");
    }

    @Test
    void everyFigureNamesARowThatThereIs() throws ReflectiveOperationException {
        for (Figure figure : Figures.all()) {
            String row = figure.row().benchmark();
            if (row.equals("*") || row.startsWith("LatencyBenchmark")) {
                continue;
            }
            String[] names = row.split("\\.");
            Class<?> type = Class.forName("io.assay.bench." + names[0]);
            assertTrue(
                    Arrays.stream(type.getMethods())
                            .filter(m -> m.isAnnotationPresent(Benchmark.class))
                            .anyMatch(m -> m.getName().equals(names[1])),
                    figure.key() + ": " + row);
        }
    }

    @Test
    void keysAreDistinct() {
        Set<String> keys = new HashSet<>();
        Figures.all().forEach(f -> assertTrue(keys.add(f.key()), f.key() + " stands twice"));
    }
}
