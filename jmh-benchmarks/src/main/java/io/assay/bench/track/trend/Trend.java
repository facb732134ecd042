package io.assay.bench.track.trend;

import io.assay.bench.track.verdict.Outcome;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/// `./bench trend`: has anything become slower over time?
public final class Trend {
    private Trend() {}

    /// Runs it.
    ///
    /// @param words what followed the command
    /// @return the exit code, see [Outcome]
    public static int main(List<String> words) throws IOException {
        Findings findings = Asked.of("trend", words, Set.of()).findings();
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.print(TrendTable.of(findings));
        return findings.alarms() > 0 ? Outcome.SLOWER : Outcome.OK;
    }
}
