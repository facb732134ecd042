package io.assay.bench.track.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.bench.track.baton.VoidException;
import io.assay.bench.track.compare.UsageException;
import io.assay.bench.track.history.History;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrendTest {
    @TempDir Path folder;

    @Test
    void aSlowerBenchmarkFailsAndNamesTheCommits() throws IOException {
        SampleHistory.write(folder, "a.B.slow", "s/op", 40, 25, 0.2);
        Findings findings = findings(List.of());

        String table = TrendTable.of(findings);

        assertEquals(1, findings.alarms());
        assertTrue(
                table.contains(SampleHistory.commit(24) + ".." + SampleHistory.commit(25)), table);
        assertTrue(table.matches("(?s).*slower\\s+\\+(19|20|21)\\.\\d %.*"), table);
        assertEquals(1, Trend.main(List.of("--history", folder.toString())));
    }

    @Test
    void moreOperationsASecondAreFaster() throws IOException {
        SampleHistory.write(folder, "a.B.rate", "ops/s", 40, 25, -0.2);
        Findings findings = findings(List.of());

        assertEquals(0, findings.alarms());
        assertEquals(1, findings.faster());
        assertEquals(0, Trend.main(List.of("--history", folder.toString())));
    }

    @Test
    void fewerOperationsASecondAreSlower() throws IOException {
        SampleHistory.write(folder, "a.B.rate", "ops/s", 40, 25, 0.3);

        assertEquals(1, findings(List.of()).alarms());
    }

    @Test
    void aReviewedChangeIsSilencedUpToItsSize() throws IOException {
        SampleHistory.write(folder, "a.B.slow", "s/op", 40, 25, 0.2);
        Path file = folder.resolve("accepted.txt");

        Files.writeString(
                file, "# known\n" + SampleHistory.commit(25) + " B\\.slow +25% exact sums\n");
        assertEquals(0, Trend.main(List.of("--history", folder.toString())));

        Files.writeString(file, SampleHistory.commit(25) + " B\\.slow +10% exact sums\n");
        assertEquals(1, Trend.main(List.of("--history", folder.toString())));

        Files.writeString(file, SampleHistory.commit(25) + " B\\.slow -25% the wrong way\n");
        assertEquals(1, Trend.main(List.of("--history", folder.toString())));

        Files.writeString(file, SampleHistory.commit(5) + " B\\.slow +25% another commit\n");
        assertEquals(1, Trend.main(List.of("--history", folder.toString())));
    }

    @Test
    void anAcceptedChangeOfNothingIsSaid() throws IOException {
        SampleHistory.write(folder, "a.B.slow", "s/op", 40, 25, 0);
        Path file = folder.resolve("accepted.txt");
        Files.writeString(file, "abcdef0 B\\.slow +25% long ago\n");

        String table = TrendTable.of(findings(Accepted.read(file)));

        assertTrue(table.contains("line 1 of the accepted changes is about nothing"), table);
    }

    /// The commit is there, but nothing changed with it; one behind which there are few runs may show yet.
    @Test
    void anAcceptedChangeWithoutAStepIsSaid() throws IOException {
        SampleHistory.write(folder, "a.B.calm", "s/op", 40, 99, 0);
        SampleHistory.write(folder, "a.B.slow", "s/op", 40, 25, 0.2);
        Path file = folder.resolve("accepted.txt");
        Files.writeString(
                file,
                "%s calm +25%% none\n%s slow +10%% too small\n%s calm +25%% new\n"
                        .formatted(
                                SampleHistory.commit(25),
                                SampleHistory.commit(25),
                                SampleHistory.commit(35)));

        Findings findings = findings(Accepted.read(file));

        assertEquals(List.of(1), findings.stale().stream().map(Accepted::line).toList());
    }

    @Test
    void aLineThatAcceptsNothingIsRefusedByNumber() throws IOException {
        Path file = folder.resolve("accepted.txt");
        Files.writeString(file, "\nabc B +12%\n");

        var error = assertThrows(UsageException.class, () -> Accepted.read(file));

        assertEquals(
                file
                        + ":2 is \"abc B +12%\"; expected commit, regular expression, change such as"
                        + " +12% and reason",
                error.getMessage());
    }

    @Test
    void anEmptyHistoryIsVoidNotGreen() {
        var error =
                assertThrows(
                        VoidException.class,
                        () -> Trend.main(List.of("--history", folder.toString())));

        assertEquals("no figures in " + folder, error.getMessage());
    }

    @Test
    void seriesOfOneNameOnTwoMachinesAreNotJoined() throws IOException {
        SampleHistory.write(folder, "a.B.c", "s/op", 20, 99, 0);
        Path file = Files.list(folder).findFirst().orElseThrow();
        History other = new History(folder.resolve("other"));
        SampleHistory.write(other.folder(), "a.B.c", "s/op", 20, 0, 5);
        Path its = Files.list(other.folder()).findFirst().orElseThrow();

        Files.write(file, Files.readAllBytes(its), java.nio.file.StandardOpenOption.APPEND);
        Files.move(its, folder.resolve("0123456789ab.jsonl"));
        Findings findings = findings(List.of());

        // The moved file says that it is another machine's: nothing of it counts.
        assertEquals(1, findings.all().size());
        assertEquals(21, findings.damages().size());
    }

    private Findings findings(List<Accepted> accepted) throws IOException {
        return Findings.of(new History(folder), accepted, Pattern.compile("."));
    }
}
