package io.assay.bench.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A [Run] as JSON text, one row a line, so that two runs can be compared by `diff`.
final class RunFile {
    private static final JsonMapper JSON =
            JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    private RunFile() {}

    static Run read(Path file) throws IOException {
        JsonNode run = JSON.readTree(Files.readString(file));
        return LatencyRun.is(run) ? LatencyRun.of(run) : JSON.treeToValue(run, Run.class);
    }

    /// All runs of a folder but comparisons of learners, in the order of their names; none when there is no
    /// such folder.
    static List<Run> readAll(Path folder) throws IOException {
        List<Run> runs = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (var files = Files.list(folder)) {
                for (Path file :
                        files.filter(f -> f.toString().endsWith(".json") && !LearnerRun.is(f))
                                .sorted()
                                .toList()) {
                    runs.add(read(file));
                }
            }
        }
        return runs;
    }

    static void write(Run run, Path file) throws IOException {
        Files.writeString(file, text(run));
    }

    static String text(Run run) {
        ObjectNode head = JSON.valueToTree(run);
        head.remove("rows");
        StringBuilder text = new StringBuilder("{\n");
        head.properties()
                .forEach(e -> text.append(" \"" + e.getKey() + "\": " + e.getValue() + ",\n"));
        text.append(" \"rows\": [");
        String separator = "\n  ";
        for (Row row : run.rows()) {
            text.append(separator).append(JSON.writeValueAsString(row));
            separator = ",\n  ";
        }
        return text.append("\n ]\n}\n").toString();
    }
}
