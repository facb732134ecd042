package io.assay.bench.track.calibrate;

import io.assay.bench.track.baton.Companion;
import io.assay.bench.track.baton.Duel;
import io.assay.bench.track.baton.VoidException;
import io.assay.bench.track.compare.Arguments;
import io.assay.bench.track.compare.UsageException;
import io.assay.bench.track.verdict.Outcome;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Measures a piece of the calibration, then prints what all pieces say so far.
public final class Calibrate {
    private static final Path FOLDER = Path.of("jmh-benchmarks/target/track");

    private static final Path RESULTS = Path.of("jmh-benchmarks/results/calibration.jsonl");

    private Calibrate() {}

    /// Runs `./bench calibrate`.
    ///
    /// @param jar the jar that this program runs from
    /// @param given what followed the command
    /// @return the exit code, see [Outcome]
    public static int main(Path jar, List<String> given) throws IOException, InterruptedException {
        Arguments arguments =
                Arguments.of(
                        given, Set.of("--minutes", "--condition", "--load", "--file"), Set.of());
        if (!arguments.words().isEmpty()) {
            throw new UsageException(arguments.words().get(0) + " is no option");
        }
        Ledger ledger = new Ledger(Path.of(arguments.value("--file", RESULTS.toString())));
        long minutes = arguments.whole("--minutes", 0);
        if (minutes > 0) {
            Condition condition = condition(arguments.value("--condition", "idle"));
            measure(jar, ledger, condition, threads(arguments, condition), minutes);
        }
        return print(ledger);
    }

    private static Condition condition(String name) {
        return switch (name) {
            case "idle" -> Condition.IDLE;
            case "loaded" -> Condition.LOADED;
            default ->
                    throw new UsageException(
                            "--condition is " + name + "; expected idle or loaded");
        };
    }

    /// Two for each core; 0 is for a machine that others load already.
    private static int threads(Arguments arguments, Condition condition) {
        return condition == Condition.IDLE
                ? 0
                : (int) arguments.whole("--load", 2L * Runtime.getRuntime().availableProcessors());
    }

    private static void measure(
            Path jar, Ledger ledger, Condition condition, int threads, long minutes)
            throws IOException, InterruptedException {
        Files.createDirectories(FOLDER);
        Path companion = FOLDER.resolve("companion-" + ProcessHandle.current().pid() + ".jar");
        Companion.write(companion);
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Piece piece = new Piece(new Duel(java, companion), jar, ledger);
        long deadline = System.nanoTime() + minutes * 60_000_000_000L;
        MadeLoad load = new MadeLoad(threads, 42);
        try {
            piece.run(condition, deadline, System.err::println);
        } finally {
            load.stop();
            Files.deleteIfExists(companion);
        }
    }

    private static int print(Ledger ledger) throws IOException {
        Ledger.Content content = ledger.read();
        content.torn()
                .forEach(line ->
                        System.err.printf(
                                Locale.ROOT,
                                "bench: line %d of %s is torn; it is left out%n",
                                line,
                                ledger.file()));
        if (content.pairs().isEmpty()) {
            throw new VoidException("there are no pairs in " + ledger.file());
        }
        if (content.pairs().stream().map(Known::machine).distinct().count() > 1) {
            throw new VoidException(
                    ledger.file() + " holds pairs of several machines; expected one (--file)");
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.print(RatesTable.of(content.pairs()));
        return Outcome.OK;
    }
}
