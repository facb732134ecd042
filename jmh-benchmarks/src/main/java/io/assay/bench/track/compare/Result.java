package io.assay.bench.track.compare;

import io.assay.bench.report.Machine;
import io.assay.bench.track.baton.VoidException;
import io.assay.bench.track.verdict.Outcome;
import io.assay.bench.track.verdict.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/// All that a comparison found; the file of `--json`.
///
/// @param base what was compared with
/// @param candidate what was compared
/// @param time of its end
/// @param seed of all orders and resamples
/// @param machine where
/// @param rule how verdicts are reached
/// @param outcome the verdict on the whole
/// @param control the benchmark that cannot have changed
/// @param rows the others
/// @param added benchmarks that the base lacks
/// @param gone benchmarks that the candidate lacks
/// @param changed benchmarks that do not compile against the base, which has its own of that name
/// @param unmeasured benchmarks that there was no time for
public record Result(
        String base,
        String candidate,
        String time,
        long seed,
        Machine machine,
        Rule rule,
        Outcome outcome,
        Row control,
        List<Row> rows,
        List<String> added,
        List<String> gone,
        List<String> changed,
        List<String> unmeasured) {

    /// Writes it as JSON.
    void write(Path file) {
        write(file, JsonMapper.shared().writeValueAsString(this) + "\n");
    }

    /// Writes a file, all of it or nothing.
    ///
    /// @throws VoidException if it cannot be written
    static void write(Path file, String text) {
        try {
            Path part = part(file);
            Files.writeString(part, text);
            if (!part.equals(file)) {
                Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new VoidException(file + " cannot be written: " + e.getMessage());
        }
    }

    /// What is written before it is moved to its place; a pipe or a device is written to itself.
    static Path part(Path file) {
        return Files.exists(file) && !Files.isRegularFile(file)
                ? file
                : file.resolveSibling(file.getFileName() + ".part");
    }
}
