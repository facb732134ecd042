package io.assay.bench.track.compare;

import io.assay.bench.report.Machine;
import io.assay.bench.track.baton.VoidException;
import io.assay.bench.track.verdict.Finding;
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
            Options options = Options.of(arguments);
            Result result = new Compare(options).run();
            PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
            out.print(ResultTable.of(result));
            if (options.json() != null) {
                result.write(options.json());
            }
            if (options.markdown() != null) {
                Result.write(options.markdown(), ResultMarkdown.of(result));
            }
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
        Builds.Jars jars = Builds.here(progress).of(options.base(), options.candidate());
        Matching matching = Matching.of(jars, options.suite());
        if (matching.both().isEmpty()) {
            throw new VoidException(
                    "no benchmark matches in both "
                            + options.base()
                            + " and "
                            + options.candidate()
                            + (matching.changed().isEmpty()
                                    ? ""
                                    : "; " + matching.changed().size() + " changed with its API"));
        }
        checkWritable(options.json());
        checkWritable(options.markdown());
        return measure(Stage.of(jars), matching);
    }

    /// Before half an hour is spent on what could not be kept.
    private static void checkWritable(Path file) {
        if (file != null) {
            try {
                Path part = Result.part(file);
                Files.writeString(part, " ");
                if (!part.equals(file)) {
                    Files.delete(part);
                }
            } catch (IOException e) {
                throw new VoidException(file + " cannot be written: " + e.getMessage());
            }
        }
    }

    private Result measure(Stage stage, Matching matching)
            throws IOException, InterruptedException {
        Measuring measuring =
                new Measuring(
                        stage, Rule.STANDARD, options.budgetSeconds(), options.seed(), progress);
        List<Contest> contests = measuring.run(matching.both());
        List<Row> rows = new ArrayList<>();
        for (Contest contest : contests) {
            Bytes bytes = Bytes.of(stage, contest.what(), measuring.slices(contest));
            rows.add(row(contest, bytes));
        }
        Finding control = measuring.control().finding();
        List<Finding> findings = contests.stream().map(Contest::finding).toList();
        List<Case> unmeasured = matching.both().subList(contests.size(), matching.both().size());
        return new Result(
                Builds.here(progress).name(options.base()),
                Builds.here(progress).name(options.candidate()),
                Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
                options.seed(),
                Machine.here(),
                Rule.STANDARD,
                Outcome.of(control, findings, options.strict()),
                row(measuring.control(), null),
                rows,
                labels(matching.added()),
                labels(matching.gone()),
                labels(matching.changed()),
                labels(unmeasured));
    }

    private Row row(Contest contest, Bytes bytes) {
        return Row.of(contest, bytes, options.seed(), Rule.STANDARD.level());
    }

    private static List<String> labels(List<Case> cases) {
        return cases.stream().map(Case::label).toList();
    }
}
