package io.assay.bench.track.history;

import io.assay.bench.track.compare.Arguments;
import io.assay.bench.track.compare.UsageException;
import io.assay.bench.track.verdict.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// `./bench compact`: makes a history small.
public final class Compact {
    private Compact() {}

    /// Runs it.
    ///
    /// @param words what followed the command
    /// @return the exit code, see [Outcome]
    public static int main(List<String> words) throws IOException {
        Arguments arguments = Arguments.of(words, Set.of("--history"), Set.of());
        if (!arguments.words().isEmpty()) {
            throw new UsageException(
                    "compact takes options only; found " + arguments.words().get(0));
        }
        Path folder = Path.of(arguments.value("--history", History.HERE.toString()));
        for (Compaction.Done done : Compaction.of(new History(folder))) {
            System.out.printf(
                    Locale.ROOT,
                    "%s: %,d entries, %,d bytes, before %,d%s%n",
                    done.file(),
                    done.entries(),
                    done.after(),
                    done.before(),
                    done.moved() == 0 ? "" : "; damaged lines put aside: " + done.moved());
        }
        return Outcome.OK;
    }
}
