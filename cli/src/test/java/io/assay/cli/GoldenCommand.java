package io.assay.cli;

import io.assay.golden.GoldenCase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// The command line for a golden case, whose files are copied out of the jar they may be in.
final class GoldenCommand {
    private final GoldenCase golden;
    private final Path folder;
    private final List<String> args = new ArrayList<>(List.of("evaluate"));

    private GoldenCommand(GoldenCase golden, Path folder) {
        this.golden = golden;
        this.folder = folder;
    }

    static List<String> of(GoldenCase golden, Path scratch) {
        Path folder = scratch.resolve(golden.name().replace('/', '-'));
        copy(golden.folder(), folder);
        GoldenCommand command = new GoldenCommand(golden, folder);
        command.addFiles();
        command.addOptions();
        return command.args;
    }

    private static void copy(Path from, Path to) {
        try (Stream<Path> files = Files.list(from)) {
            Files.createDirectories(to);
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName().toString()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void addFiles() {
        if (golden.about().path("storage").asString("csv").equals("csv")) {
            args.add(folder.resolve("predictions.csv").toString());
        } else {
            add("--truth", folder.resolve("y_true.npy").toString());
            boolean numbers = golden.about().get("task").stringValue().equals("regression");
            String what = numbers ? "pred" : "score";
            add(
                    numbers ? "--predicted" : "--score",
                    folder.resolve("y_" + what + ".npy").toString());
        }
    }

    private void addOptions() {
        JsonNode about = golden.about();
        boolean binary = about.get("task").stringValue().equals("binary");
        if (binary) {
            add("--positive", about.get("positive_label").asString());
            add("--threshold", about.get("threshold").asString());
            args.add("--curves");
        } else {
            if (about.has("labels")) {
                add("--labels", about.get("labels").toString());
            }
            add("--undefined", "zero");
        }
        String task = about.get("task").stringValue();
        if (!binary && !task.equals("multiclass")) {
            add("--task", task);
        }
        if (about.path("weighted").asBoolean(false)) {
            add("--weight", "weight");
        }
        if (about.path("second_model").asBoolean(false)) {
            add("--score-b", "y_score_b");
        }
        if (golden.expected().get("values").has("group.Female.n")) {
            add("--group", "group");
        }
        args.add("--json");
    }

    private void add(String option, String value) {
        args.add(option);
        args.add(value);
    }
}
