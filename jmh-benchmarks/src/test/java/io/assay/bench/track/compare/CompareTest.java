package io.assay.bench.track.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.assay.bench.report.Machine;
import io.assay.bench.track.baton.Companion;
import io.assay.bench.track.evidence.SamplePairs;
import io.assay.bench.track.verdict.Outcome;
import io.assay.bench.track.verdict.Rule;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CompareTest {

    @Test
    void aCommandThatIsNotUnderstoodIsUsage() throws InterruptedException {
        assertEquals(new Ended(2, "bench: compare takes two jars or commits; found 1"), run("A"));
    }

    @Test
    void parametersWithoutABenchmarkAreUsage(@TempDir Path folder) throws Exception {
        String suite = Files.writeString(folder.resolve("suite.txt"), "Spin\n").toString();

        assertEquals(
                new Ended(2, "bench: -p needs --include; " + suite + " sets parameters of its own"),
                run("A", "B", "-p", "rows=1", "--suite", suite));
    }

    @Test
    void whatIsNeitherAFileNorACommitIsUsage() throws InterruptedException {
        assertEquals(
                new Ended(2, "bench: no-such-thing is neither a file nor a commit"),
                run("no-such-thing", "no-such-thing", "--include", "."));
    }

    @Test
    void zeroMatchesAreVoidInOneLine(@TempDir Path folder) throws Exception {
        Path jar = folder.resolve("some.jar");
        Companion.write(jar);

        assertEquals(
                new Ended(
                        3,
                        "bench: void: no benchmark matches in both "
                                + jar
                                + " and "
                                + jar
                                + " (exit 3)"),
                run(jar.toString(), jar.toString(), "--include", "NoSuch"));
    }

    @Test
    void aWrongJarIsVoidInOneLine(@TempDir Path folder) throws Exception {
        Path jar = Files.writeString(folder.resolve("wrong.jar"), "not a jar");

        Ended ended = run(jar.toString(), jar.toString(), "--include", ".");

        assertEquals(3, ended.exit());
        assertTrue(
                ended.text().startsWith("bench: void: " + jar + " cannot be read"), ended.text());
        assertEquals(1, ended.text().lines().count());
    }

    /// `/dev/full` is a disk on which nothing fits.
    @Test
    void aFullDiskIsVoidBeforeAnythingIsMeasured(@TempDir Path folder) throws Exception {
        assumeTrue(Files.exists(Path.of("/dev/full")), "this system has no /dev/full");
        Path jar = folder.resolve("some.jar");
        Companion.write(jar);

        Ended ended =
                run(jar.toString(), jar.toString(), "--include", "Spin", "--json", "/dev/full");

        assertEquals(
                new Ended(
                        3,
                        "bench: void: /dev/full cannot be written: No space left on device"
                                + " (exit 3)"),
                ended);
    }

    @Test
    void theTableNamesEveryVerdictAndTheOutcome() {
        String table = ResultTable.of(result());

        assertTrue(table.contains("slower       +10."), table);
        assertTrue(table.contains("0 -> 16  B.slower rows=10"), table);
        assertTrue(table.contains("Spin.chain (control)"), table);
        assertTrue(table.contains("new: B.young"), table);
        assertTrue(table.contains("changed with its API: B.other"), table);
        assertTrue(table.endsWith("1 slower, 0 faster, 0 same, 0 cannot be told\n"), table);
    }

    @Test
    void theFileHoldsAllPairs(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("result.json");
        result().write(file);

        JsonNode json = JsonMapper.shared().readTree(Files.readString(file));

        assertEquals("slower", json.at("/rows/0/finding/verdict").asString());
        assertEquals(1.1, json.at("/rows/0/medians/ratio").asDouble(), 0.02);
        assertTrue(json.at("/rows/0/medians/interval/high").asDouble() > 1.08);
        assertEquals(12, json.at("/rows/0/screen").size());
        assertEquals(3, json.at("/rows/0/fresh/19/candidate/wall").size());
    }

    @Test
    void markdownHasTheSecondOpinionToo() {
        String text = ResultMarkdown.of(result());

        assertTrue(text.startsWith("**1 slower, 0 faster, 0 same"), text);
        assertTrue(
                text.matches(
                        "(?s).*\\| slower \\| \\+\\d+\\.\\d % \\| \\[.*\\| 20 \\| cpu \\| 1\\.\\d+ \\[1\\.0.*"),
                text);
        assertTrue(text.contains("| 0 -> 16 | B.slower rows=10 |\n"), text);
        assertTrue(text.endsWith("\nChanged with its API: B.other.\n"), text);
    }

    @Test
    void aVoidRunSaysSoWithItsExitCode() {
        String table = ResultTable.of(result(contest("Spin.chain", Map.of(), 3, 0)));

        assertTrue(table.contains("\nbench: void: the control reads too widely ("), table);
        assertTrue(table.endsWith("(exit 3)\n"), table);
    }

    @Test
    void aFileIsReplacedByAWholeOneOrNotAtAll(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("result.json"), "old");
        Path jar = folder.resolve("some.jar");
        Companion.write(jar);

        Ended ended =
                run(jar.toString(), jar.toString(), "--include", "Spin", "--json", file + "/x");

        assertEquals(3, ended.exit());
        assertTrue(ended.text().contains("x cannot be written: "), ended.text());
        assertEquals("old", Files.readString(file));
        result().write(file);
        assertTrue(Files.readString(file).startsWith("{"));
        assertEquals(List.of(), parts(folder));
    }

    private static List<Path> parts(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".part")).toList();
        }
    }

    @Test
    void filesThatDoNotCompileAreFoundInTheOutput() {
        String output =
                "[ERROR] /tmp/t/jmh-benchmarks/src/main/java/io/assay/bench/A.java:[3,5] cannot find"
                        + " symbol\n[ERROR]   symbol: class B\n[ERROR] /tmp/t/core/X.java:[1,1] no\n";

        assertEquals(
                Set.of("jmh-benchmarks/src/main/java/io/assay/bench/A.java"),
                Overlay.faulty(output));
    }

    private static Result result() {
        return result(contest("Spin.chain", Map.of(), 12, 0));
    }

    private static Result result(Contest control) {
        Contest slower = contest("B.slower", Map.of("rows", "10"), 32, Math.log(1.1));
        Outcome outcome = Outcome.of(control.finding(), List.of(slower.finding()), false);
        return new Result(
                "a.jar",
                "b.jar",
                "2026-01-01T00:00:00Z",
                42,
                Machine.here(),
                Rule.STANDARD,
                outcome,
                Row.of(control, null, 42, 0.95),
                List.of(Row.of(slower, new Bytes(0, 16), 42, 0.95)),
                List.of("B.young"),
                List.of(),
                List.of("B.other"),
                List.of());
    }

    private static Contest contest(
            String name, Map<String, String> parameters, int n, double mean) {
        Contest contest = new Contest(new Case("a." + name, parameters, 1), Rule.STANDARD);
        SamplePairs.pairs(5, n, mean, 0.01).forEach(contest::add);
        return contest;
    }

    private record Ended(int exit, String text) {}

    private static Ended run(String... arguments) throws InterruptedException {
        PrintStream before = System.err;
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        System.setErr(new PrintStream(text, true, StandardCharsets.UTF_8));
        try {
            int exit = Compare.main(List.of(arguments));
            return new Ended(exit, text.toString(StandardCharsets.UTF_8).strip());
        } finally {
            System.setErr(before);
        }
    }
}
