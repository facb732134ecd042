package io.assay.bench.track.imported;

import io.assay.bench.track.baton.VoidException;
import io.assay.bench.track.compare.Arguments;
import io.assay.bench.track.compare.UsageException;
import io.assay.bench.track.history.History;
import io.assay.bench.track.history.History.Measured;
import io.assay.bench.track.verdict.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `./bench import`: adds files to a history.
public final class Import {
    private static final Set<String> VALUED =
            Set.of("--history", "--commit", "--time", "--machine");

    private Import() {}

    /// Runs it.
    ///
    /// @param words what followed the command
    /// @return the exit code, see [Outcome]
    public static int main(List<String> words) throws IOException {
        Arguments arguments = Arguments.of(words, VALUED, Set.of("--here"));
        if (arguments.words().isEmpty()) {
            throw new UsageException("import takes at least one file; found none");
        }
        History history =
                new History(Path.of(arguments.value("--history", History.HERE.toString())));
        for (String name : arguments.words()) {
            Path file = Path.of(name);
            if (!Files.isRegularFile(file)) {
                throw new UsageException("there is no file " + file);
            }
            List<Measured> all = read(file, origin(arguments, file));
            int added = history.add(all);
            System.out.printf(
                    "%s: %d results, %d of them new to %s%n",
                    file, all.size(), added, history.folder());
        }
        return Outcome.OK;
    }

    private static Origin origin(Arguments arguments, Path file) throws IOException {
        String time = Times.of(arguments.value("--time", ""), file);
        String commit = arguments.value("--commit", "");
        return arguments.flags().contains("--here")
                ? Origin.here(commit, time)
                : Origin.named(arguments.value("--machine", ""), commit, time);
    }

    /// Everything that a file holds.
    ///
    /// @throws VoidException if it holds nothing
    /// @throws UsageException if neither it nor the command says where it was measured
    static List<Measured> read(Path file, Origin origin) throws IOException {
        try {
            JsonNode json = JsonMapper.shared().readTree(Files.readString(file));
            if (json.isArray() && !origin.isKnown()) {
                throw new UsageException(
                        file + " does not say where it was measured; expected --here or --machine");
            }
            List<Measured> all =
                    json.isArray()
                            ? new JmhJson(origin).read(json)
                            : CompareJson.is(json)
                                    ? CompareJson.read(json, origin)
                                    : RunJson.is(json) ? RunJson.read(json) : List.of();
            if (all.isEmpty()) {
                throw new VoidException(file + " holds no results of JMH, run or compare");
            }
            return all;
        } catch (JacksonException e) {
            throw new VoidException(file + " is no JSON: " + e.getOriginalMessage());
        } catch (IllegalArgumentException e) {
            throw new VoidException(file + ": " + e.getMessage());
        }
    }
}
