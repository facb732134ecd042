package io.assay.bench.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/// Results that nobody measured.
final class Samples {
    private Samples() {}

    /// What JMH wrote, with a peer and a roof.
    static Run run() throws IOException {
        List<Row> rows =
                new ArrayList<>(JmhResults.rows(JsonMapper.shared().readTree(text("/jmh.json"))));
        rows.add(2, peer("ConfusionBenchmark.labels", "Smile", 100_000, 1e-3));
        rows.add(row("BandwidthBenchmark.vectorOne", "", 100_000, 8e-6, 8));
        rows.add(row("BandwidthBenchmark.libraryTwo", "", 100_000, 10e-6, 8));
        rows.add(row("BandwidthBenchmark.handOne", "", 100_000, 4e-6, 8));
        return run(rows);
    }

    static Run run(List<Row> rows) {
        Machine machine = new Machine("a cpu", 2, "48K, 2048K", "an OS", "25", 512, "madvise");
        return new Run("abc", "2026-01-02T03:04:05Z", 60, "--quick", 0.5, 1.5, 2.5, machine, rows);
    }

    static Row row(String benchmark, String kernels, int rows, double seconds, int bytesPerRow) {
        return row(benchmark, kernels, Map.of("rows", "" + rows), seconds, bytesPerRow, "");
    }

    static Row row(
            String benchmark,
            String kernels,
            Map<String, String> params,
            double seconds,
            int bytesPerRow,
            String hand) {
        return new Row(
                benchmark,
                kernels,
                params,
                1,
                seconds,
                Double.NaN,
                Double.NaN,
                bytesPerRow,
                hand,
                "",
                List.of(),
                Map.of());
    }

    static Row peer(String of, String library, int rows, double seconds) {
        return new Row(
                of.substring(0, of.indexOf('.')) + "." + library.toLowerCase(java.util.Locale.ROOT),
                "",
                Map.of("rows", "" + rows),
                1,
                seconds,
                Double.NaN,
                0,
                8,
                "",
                library,
                List.of(of),
                Map.of());
    }

    static String text(String resource) {
        try (var in = Samples.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
