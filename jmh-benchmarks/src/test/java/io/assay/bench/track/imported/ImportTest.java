package io.assay.bench.track.imported;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.bench.track.baton.VoidException;
import io.assay.bench.track.compare.UsageException;
import io.assay.bench.track.history.Entry;
import io.assay.bench.track.history.History;
import io.assay.bench.track.history.History.Measured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportTest {
    private static final Path ROOT = Path.of(System.getProperty("assay.root", ".."));
    private static final Origin ORIGIN = Origin.named("box", "abc", "2026-01-01T00:00:00Z");
    private static final String JMH =
            """
            [{"jmhVersion": "1.37", "benchmark": "org.sample.Sums.plain", "mode": "avgt",
              "threads": 1, "forks": 2, "jvmArgs": ["-Xmx1g", "-XX:+UseSerialGC"],
              "vmName": "OpenJDK 64-Bit Server VM", "vmVersion": "25+36",
              "params": {"size": "1000"},
              "primaryMetric": {"score": 2.5, "scoreError": 1.0, "scoreUnit": "us/op",
                "scoreConfidence": [1.5, 3.5], "rawData": [[1.0, 3.0], [3.0, 3.0]]},
              "secondaryMetrics": {"gc.alloc.rate.norm": {"score": 24.0, "scoreUnit": "B/op"}}},
             {"benchmark": "org.sample.Sums.plain", "mode": "thrpt", "threads": 4,
              "primaryMetric": {"score": 5, "scoreError": "NaN", "scoreUnit": "ops/us",
                "scoreConfidence": ["NaN", "NaN"], "rawData": [[5.0]]}, "secondaryMetrics": {}},
             {"benchmark": "org.sample.Sums.plain", "mode": "sample", "threads": 1,
              "primaryMetric": {"score": 2, "scoreUnit": "ms/op",
                "rawDataHistogram": [[[[1.0, 3], [5.0, 1]]]]}}]
            """;

    @TempDir Path folder;

    @Test
    void plainJmhOfAnyProjectIsRead() throws IOException {
        List<Measured> all = Import.read(file(JMH), ORIGIN);

        assertEquals(3, all.size());
        Entry first = all.get(0).entry();
        assertEquals("org.sample.Sums.plain", first.benchmark());
        assertEquals(Map.of("size", "1000"), first.params());
        assertEquals("s/op", first.unit());
        assertEquals(List.of(2e-6, 3e-6), first.forks());
        assertEquals(1.5e-6, first.interval().get(0), 1e-18);
        assertEquals(24.0, first.bytes());
        assertEquals("abc", first.commit());
        assertEquals("-Xmx1g -XX:+UseSerialGC", all.get(0).machine().flags());
        assertEquals("OpenJDK 64-Bit Server VM 25+36", all.get(0).machine().jdk());
        assertEquals("box", all.get(0).machine().cpu());
    }

    @Test
    void throughputThreadsAndSamplesAreOtherSeries() throws IOException {
        List<Measured> all = Import.read(file(JMH), ORIGIN);

        Entry rate = all.get(1).entry();
        assertEquals("ops/s", rate.unit());
        assertEquals(5e6, rate.forks().get(0), 1e-3);
        assertEquals(Map.of("@threads", "4"), rate.params());
        assertEquals(List.of(), rate.interval());
        assertEquals(null, rate.bytes());
        assertEquals(2e-3, all.get(2).entry().forks().get(0), 1e-12);
        assertEquals(3, all.stream().map(one -> one.entry().key()).distinct().count());
    }

    @Test
    void committedRunsOfThisRepositoryAreRead() throws IOException {
        Path run = ROOT.resolve("jmh-benchmarks/results/figures-results.json");

        List<Measured> all = Import.read(run, ORIGIN);

        assertTrue(all.size() > 100, all.size() + " rows");
        assertTrue(all.stream().allMatch(m -> m.entry().commit().equals("6fb7f0226e")));
        assertTrue(all.stream().allMatch(m -> m.machine().vectorBits() == 512));
        assertTrue(all.stream().anyMatch(m -> m.machine().kernels().equals("scalar")));
        assertTrue(all.stream().allMatch(m -> m.entry().benchmark().startsWith("io.assay.bench.")));
    }

    @Test
    void aComparisonGivesBothVersions() throws IOException {
        String fork = "{\"wall\":[9,9,9],\"cpu\":[%s]}";
        String pair =
                "{\"base\":"
                        + fork.formatted("100,300,200")
                        + ",\"candidate\":"
                        + fork.formatted("400,400,400")
                        + "}";
        String json =
                """
                {"base": "aaa", "candidate": "bbb", "time": "2026-01-01T00:00:10Z", "rule": {},
                 "control": {}, "machine": {"cpu": "C", "cores": 2, "system": "L", "jdk": "25"},
                 "rows": [{"benchmark": {"benchmark": "a.B.c",
                   "parameters": {"kernels": "scalar", "rows": "10"}}, "clock": "CPU",
                   "bytes": {"base": 0, "candidate": 16}, "screen": [%s], "fresh": [%s, %s]}]}
                """
                        .formatted(pair, pair, pair);

        List<Measured> all = Import.read(file(json), ORIGIN);

        assertEquals(2, all.size());
        Entry old = all.get(0).entry();
        Entry young = all.get(1).entry();
        assertEquals("aaa", old.commit());
        assertEquals("2026-01-01T00:00:09Z", old.time());
        assertEquals(3, old.forks().size());
        assertEquals(2e-7, old.forks().get(2), 1e-18);
        assertEquals(4e-7, young.forks().get(0), 1e-18);
        assertEquals("cpu", young.mode());
        assertEquals(16.0, young.bytes());
        assertEquals("scalar", all.get(0).machine().kernels());
    }

    @Test
    void theCommandAddsAFileOnce() throws IOException {
        String[] words = {
            file(JMH).toString(),
            "--history",
            folder.resolve("h").toString(),
            "--here",
            "--commit",
            "abc",
            "--time",
            "2026-01-01T00:00:00Z"
        };

        assertEquals(0, Import.main(List.of(words)));
        assertEquals(0, Import.main(List.of(words)));

        int entries = 0;
        for (var file : new History(folder.resolve("h")).files()) {
            entries += file.read().entries().size();
            assertTrue(file.read().machine().vectorBits() > 0);
        }
        assertEquals(3, entries);
    }

    @Test
    void whatHoldsNothingIsVoidAndNamed() throws IOException {
        Path text = file("no json");
        Path empty = Files.writeString(folder.resolve("empty.json"), "{}");

        var error = assertThrows(VoidException.class, () -> Import.read(text, ORIGIN));
        assertTrue(error.getMessage().startsWith(text + " is no JSON"), error.getMessage());
        error = assertThrows(VoidException.class, () -> Import.read(empty, ORIGIN));
        assertEquals(empty + " holds no results of JMH, run or compare", error.getMessage());
    }

    @Test
    void whereItWasMeasuredMustBeSaid() throws IOException {
        Path file = file(JMH);
        var error = assertThrows(UsageException.class, () -> Import.main(List.of(file.toString())));
        assertEquals(
                file + " does not say where it was measured; expected --here or --machine",
                error.getMessage());
    }

    @Test
    void aVoidComparisonIsNotImported() throws IOException {
        Path file =
                file(
                        """
                        {"rows": [], "control": {}, "rule": {},
                         "outcome": {"exit": 3, "sentence": "the control reads slower"}}\
                        """);

        var error = assertThrows(VoidException.class, () -> Import.read(file, ORIGIN));

        assertEquals(
                file + ": a void run is not imported: the control reads slower",
                error.getMessage());
    }

    @Test
    void aTimeThatIsNoneIsRefused() throws IOException {
        Path file = file(JMH);
        var error =
                assertThrows(
                        UsageException.class,
                        () -> Import.main(List.of(file.toString(), "--time", "yesterday")));
        assertEquals(
                "the time is yesterday; expected one such as 2026-01-31T12:00:00Z",
                error.getMessage());
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("results.json"), text);
    }
}
