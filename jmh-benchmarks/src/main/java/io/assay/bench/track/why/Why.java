package io.assay.bench.track.why;

import io.assay.bench.track.compare.Arguments;
import io.assay.bench.track.compare.Opponents;
import io.assay.bench.track.compare.UsageException;
import io.assay.bench.track.verdict.Outcome;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/// Runs a benchmark of two versions under observation and says how they differ.
public final class Why {
    private Why() {}

    /// Runs it.
    ///
    /// @param jar the jar that this program runs from: what is looked at when no version is named
    /// @param words what followed the command
    /// @return the exit code, see [Outcome]
    public static int main(Path jar, List<String> words) throws IOException, InterruptedException {
        Arguments arguments = Arguments.of(words, Set.of("-p"), Set.of());
        int count = arguments.words().size();
        if (count != 1 && count != 3) {
            throw new UsageException(
                    "why takes a benchmark, and perhaps two jars or commits; found "
                            + count
                            + " words");
        }
        boolean isPair = count == 3;
        String base = isPair ? arguments.words().get(1) : jar.toString();
        String candidate = isPair ? arguments.words().get(2) : jar.toString();
        List<String> settings = arguments.values().getOrDefault("-p", List.of());
        Opponents two = Opponents.of(base, candidate, arguments.words().get(0), settings);
        Seen old = Seen.of(two.duel(), "base", two.base());
        String text =
                isPair
                        ? WhyText.of(old, Seen.of(two.duel(), "candidate", two.candidate()))
                        : WhyText.of(old);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println(two.label());
        out.print(text);
        return Outcome.OK;
    }
}
