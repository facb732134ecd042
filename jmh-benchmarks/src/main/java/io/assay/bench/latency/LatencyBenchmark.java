package io.assay.bench.latency;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The Java side of `./bench latency`: a service loop without warm-up, with it, and on scalar, rows that
/// boosted trees predict one by one, and the wait for a safepoint while 1e8 keys are sorted. Writes JSON and prints a table.
public final class LatencyBenchmark {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private LatencyBenchmark() {}

    /// How long safepoints waited while a kernel set sorted.
    ///
    /// @param keys how many ints
    /// @param sort how long the sort took, in nanoseconds
    /// @param waited the waits, in nanoseconds
    record Wait(int keys, long sort, Percentiles waited) {}

    /// @param args the commit, the file to write, and `--quick` for one JVM a row and 1e7 keys
    public static void main(String[] args) throws Exception {
        boolean quick = List.of(args).contains("--quick");
        int forks = quick ? 1 : 5;
        int keys = quick ? 10_000_000 : 100_000_000;
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        Map<String, ServiceLoop.Times> service = new LinkedHashMap<>();
        service.put("scalar", service(forks, "cold", "-Dassay.kernels=scalar"));
        service.put("without warmUp", service(forks, "cold"));
        service.put("after warmUp", service(forks, "warm"));
        service.put("native after warmUp", service(forks, "warm", "-Dassay.kernels=native"));
        RowLoop.Times row =
                JSON.readValue(Fork.lastLine(List.of(), RowLoop.class), RowLoop.Times.class);
        Map<String, Wait> waits = new LinkedHashMap<>();
        for (String kernels : List.of("native", "scalar")) {
            waits.put(kernels, wait(kernels, keys));
        }
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("commit", args[0]);
        all.put("started", Instant.now().toString());
        all.put("jdk", System.getProperty("java.runtime.version"));
        all.put("cores", Runtime.getRuntime().availableProcessors());
        all.put("loadBefore", load);
        all.put("service", service);
        all.put("row", Map.of("boosted", row));
        all.put("safepoint", waits);
        Files.writeString(Path.of(args[1]), JSON.writeValueAsString(all) + "\n");
        LatencyTable.print(
                new PrintStream(System.out, true, StandardCharsets.UTF_8),
                service,
                row,
                waits,
                load);
    }

    /// The fork with the middle first call.
    private static ServiceLoop.Times service(int forks, String mode, String... flags)
            throws IOException, InterruptedException {
        ServiceLoop.Times[] times = new ServiceLoop.Times[forks];
        for (int i = 0; i < forks; i++) {
            String line = Fork.lastLine(List.of(flags), ServiceLoop.class, mode);
            times[i] = JSON.readValue(line, ServiceLoop.Times.class);
        }
        return List.of(times).stream()
                .sorted(Comparator.comparingLong(ServiceLoop.Times::first))
                .toList()
                .get(forks / 2);
    }

    private static Wait wait(String kernels, int keys) throws IOException, InterruptedException {
        Path log = Files.createTempFile("assay-safepoint", ".log");
        try {
            String flag = "-Xlog:safepoint=info:file=" + log;
            String nanos =
                    Fork.lastLine(List.of(flag), SortWait.class, kernels, String.valueOf(keys));
            return new Wait(
                    keys, Long.parseLong(nanos), SafepointLog.waits(Files.readAllLines(log)));
        } finally {
            Files.delete(log);
        }
    }
}
