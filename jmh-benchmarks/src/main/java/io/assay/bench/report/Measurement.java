package io.assay.bench.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.runner.NoBenchmarksException;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/// Lets JMH measure and keeps the results with the machine and the commit.
final class Measurement {
    private Measurement() {}

    /// Runs what the arguments ask for and writes `results.json` into a folder, beside what JMH wrote.
    ///
    /// @param commit what is measured
    /// @param folder where JMH's own file and the results go
    /// @param asked what followed `./bench run`
    static Run of(String commit, Path folder, List<String> asked)
            throws IOException, RunnerException, CommandLineOptionException {
        Path raw = folder.resolve("jmh.json");
        double loadBefore = Machine.load();
        Instant started = Instant.now();
        List<Row> rows = new ArrayList<>();
        ArrayNode parts = JsonMapper.shared().createArrayNode();
        for (List<String> arguments : Arguments.forJmh(asked, raw)) {
            Files.deleteIfExists(raw);
            try {
                new Runner(new CommandLineOptions(arguments.toArray(String[]::new))).run();
            } catch (NoBenchmarksException e) {
                continue; // of this size all were excluded
            }
            JsonNode part = JsonMapper.shared().readTree(Files.readString(raw));
            rows.addAll(JmhResults.rows(part));
            part.forEach(parts::add);
        }
        if (rows.isEmpty()) {
            throw new NoBenchmarksException();
        }
        Files.writeString(raw, JsonMapper.shared().writeValueAsString(parts));
        Run run =
                new Run(
                        commit,
                        started.truncatedTo(ChronoUnit.SECONDS).toString(),
                        Duration.between(started, Instant.now()).toSeconds(),
                        String.join(" ", asked),
                        loadBefore,
                        Machine.load(),
                        chain(rows),
                        Machine.here(),
                        rows);
        RunFile.write(run, folder.resolve("results.json"));
        return run;
    }

    private static double chain(List<Row> rows) {
        return rows.stream()
                .filter(row -> row.benchmark().equals("ClockBenchmark.chain"))
                .mapToDouble(row -> 1e-9 / row.seconds())
                .max()
                .orElse(Double.NaN);
    }
}
