package io.assay.bench.track.compare;

import io.assay.bench.report.Machine;
import io.assay.bench.track.baton.Companion;
import io.assay.bench.track.baton.Duel;
import io.assay.bench.track.baton.VoidException;
import io.assay.bench.track.verdict.Outcome;
import io.assay.bench.track.verdict.Rule;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/// Compares two versions, from the command line to the exit code.
public final class Compare {
    private static final Path CACHE = Path.of("jmh-benchmarks/target/track");

    private final Options options;
    private final Progress progress = Progress.here();

    private Compare(Options options) {
        this.options = options;
    }

    /// Runs `./bench compare`.
    ///
    /// @param arguments what followed it
    /// @return the exit code, see [Outcome]
    public static int main(List<String> arguments) throws InterruptedException {
        try {
            Result result = new Compare(Options.of(arguments)).run();
            PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
            out.print(ResultTable.of(result));
            return result.outcome().exit();
        } catch (UsageException e) {
            System.err.println("bench: " + e.getMessage());
            return Outcome.USAGE;
        } catch (VoidException e) {
            System.err.println(ResultTable.voided(e.getMessage()));
            return Outcome.VOID;
        } catch (IOException e) {
            System.err.println(ResultTable.voided(e.toString()));
            return Outcome.VOID;
        }
    }

    private Result run() throws IOException, InterruptedException {
        Builds.Jars jars =
                new Builds(Path.of("."), CACHE, progress).of(options.base(), options.candidate());
        List<Case> old = Catalog.of(jars.base(), options.suite());
        List<Case> young = Catalog.of(jars.candidate(), options.suite());
        List<Case> added = Catalog.missing(old, young);
        List<Case> both = new ArrayList<>(young);
        both.removeAll(added);
        if (both.isEmpty()) {
            throw new VoidException(
                    "no benchmark matches in both "
                            + options.base()
                            + " and "
                            + options.candidate());
        }
        checkWritable(options.json());
        Files.createDirectories(CACHE);
        Path companion = CACHE.resolve("companion.jar");
        Companion.write(companion);
        Stage stage = new Stage(new Duel(java(), companion), jars.base(), jars.candidate());
        Measuring measuring =
                new Measuring(
                        stage, Rule.STANDARD, options.budgetSeconds(), options.seed(), progress);
        List<Contest> contests = measuring.run(both);
        Result result =
                result(stage, measuring, contests, both, added, Catalog.missing(young, old));
        if (options.json() != null) {
            result.write(options.json());
        }
        return result;
    }

    /// Before half an hour is spent on what could not be kept.
    private static void checkWritable(Path file) {
        if (file != null) {
            try {
                Files.writeString(file, " ");
            } catch (IOException e) {
                throw new VoidException(file + " cannot be written: " + e.getMessage());
            }
        }
    }

    private Result result(
            Stage stage,
            Measuring measuring,
            List<Contest> contests,
            List<Case> both,
            List<Case> added,
            List<Case> gone)
            throws IOException, InterruptedException {
        double level = Rule.STANDARD.level();
        Contest control = measuring.control();
        List<Row> rows = new ArrayList<>();
        for (Contest contest : contests) {
            rows.add(
                    Row.of(
                            contest,
                            Bytes.of(stage, contest.what(), measuring.slices(contest)),
                            options.seed(),
                            level));
        }
        return new Result(
                options.base(),
                options.candidate(),
                Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
                options.seed(),
                Machine.here(),
                Rule.STANDARD,
                Outcome.of(
                        control.finding(),
                        contests.stream().map(Contest::finding).toList(),
                        options.strict()),
                Row.of(control, null, options.seed(), level),
                rows,
                labels(added),
                labels(gone),
                labels(both.subList(contests.size(), both.size())));
    }

    private static List<String> labels(List<Case> cases) {
        return cases.stream().map(Case::label).toList();
    }

    /// The same JVM for both sides: this one.
    private static Path java() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }
}
