package io.assay.bench.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LatencyRunTest {
    private static final String FILE =
            """
            {"commit": "abc", "started": "2026-01-01T00:00:00Z", "jdk": "25", "cores": 2,
             "loadBefore": 0.5,
             "service": {
               "scalar": {"kernels": "scalar", "first": 9000, "firstCpu": 8000, "bytes": 0,
                 "call": {"p50": 700, "p99": 900, "p999": 1000, "max": 2000}},
               "without warmUp": {"kernels": "scalar", "first": 18000, "bytes": 0,
                 "call": {"p50": 700, "p99": 900, "p999": 1000, "max": 2000}},
               "after warmUp": {"kernels": "vector", "first": 900, "bytes": 0,
                 "call": {"p50": 90, "p99": 201, "p999": 300, "max": 2000}}},
             "row": {"boosted": {"kernels": "native", "bytes": 50,
                 "call": {"count": 100, "p50": 2500, "p99": 9000, "p999": 9900, "max": 20000}}},
             "safepoint": {"native": {"keys": 100000000, "sort": 5000000000,
                 "waited": {"p50": 100, "p99": 200, "p999": 300, "max": 900000}}}}
            """;

    @Test
    void whatTheLatencyCommandWroteIsARunWithRows(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("latency.json"), FILE);

        List<Run> runs = RunFile.readAll(folder);
        List<String> missed =
                Figures.all().stream()
                        .filter(f -> f.row().benchmark().startsWith("LatencyBenchmark"))
                        .filter(f -> !f.missed(new Runs(runs).find(f.row())).isEmpty())
                        .map(Figure::key)
                        .toList();

        assertEquals(5, runs.getFirst().rows().size());
        Row alone = Pick.of("LatencyBenchmark.boosted", 1).in(runs.getFirst()).orElseThrow();
        assertEquals(2.5e-6, alone.seconds(), 1e-12);
        assertEquals(0.5, alone.bytesPerOp());
        assertEquals(9000, alone.also().get("p99"));
        assertEquals(List.of("service-warm"), missed, "201 ns is more than 200");
    }
}
