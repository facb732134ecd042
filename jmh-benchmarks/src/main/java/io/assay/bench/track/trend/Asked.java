package io.assay.bench.track.trend;

import io.assay.bench.track.baton.VoidException;
import io.assay.bench.track.compare.Arguments;
import io.assay.bench.track.compare.UsageException;
import io.assay.bench.track.history.History;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/// What `trend` and `report` are asked, and the findings they are asked about.
///
/// @param arguments what followed the command
/// @param history where the figures are
public record Asked(Arguments arguments, History history) {
    private static final String ACCEPTED = "accepted.txt";

    /// Sorts out the words of a command.
    ///
    /// @param more options with a value beside those that both have
    public static Asked of(String command, List<String> words, Set<String> more) {
        Set<String> valued = new HashSet<>(Set.of("--history", "--accepted", "--include"));
        valued.addAll(more);
        Arguments arguments = Arguments.of(words, valued, Set.of());
        if (!arguments.words().isEmpty()) {
            throw new UsageException(
                    command + " takes options only; found " + arguments.words().get(0));
        }
        String folder = arguments.value("--history", History.HERE.toString());
        return new Asked(arguments, new History(Path.of(folder)));
    }

    /// What the history says. Lines that were skipped are named on the error stream.
    ///
    /// @throws VoidException if there is nothing in it
    public Findings findings() throws IOException {
        Path accepted =
                Path.of(
                        arguments.value(
                                "--accepted", history.folder().resolve(ACCEPTED).toString()));
        Findings findings = Findings.of(history, Accepted.read(accepted), include());
        findings.damages().forEach(damage -> System.err.println("bench: " + damage.sentence()));
        if (findings.all().isEmpty()) {
            throw new VoidException("no figures in " + history.folder());
        }
        return findings;
    }

    private Pattern include() {
        String text = arguments.value("--include", ".");
        try {
            return Pattern.compile(text);
        } catch (PatternSyntaxException e) {
            throw new UsageException(text + " is no regular expression: " + e.getDescription());
        }
    }
}
