package io.assay.cli;

import io.assay.cli.evaluate.Evaluation;
import io.assay.cli.evaluate.Outcome;
import io.assay.cli.evaluate.Workers;
import io.assay.cli.measure.ProgressBar;
import io.assay.cli.report.JsonReport;
import io.assay.cli.report.TextReport;
import io.assay.cli.request.EvaluateOptions;
import io.assay.cli.request.Request;
import io.assay.cli.request.UsageException;
import io.assay.cli.result.Bounds;
import java.io.PrintStream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/// The command with its two subcommands.
@Command(
        name = "assay",
        mixinStandardHelpOptions = true,
        versionProvider = AssayCommand.Version.class,
        description = "How good is the model?")
final class AssayCommand {
    private final PrintStream out;
    private final PrintStream err;
    private final EvaluateOptions evaluate = new EvaluateOptions();
    private final KernelsOptions kernels = new KernelsOptions();

    AssayCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /// Parses and runs; exceptions say what went wrong.
    int run(String[] args) {
        CommandLine line =
                new CommandLine(this)
                        .addSubcommand(evaluate)
                        .addSubcommand(kernels)
                        .setCaseInsensitiveEnumValuesAllowed(true);
        ParseResult parsed = parse(line, args);
        for (CommandLine asked : parsed.asCommandLineList()) {
            if (asked.isUsageHelpRequested()) {
                asked.usage(out, Ansi.OFF);
                return 0;
            }
            if (asked.isVersionHelpRequested()) {
                line.printVersionHelp(out, Ansi.OFF);
                return 0;
            }
        }
        if (!parsed.hasSubcommand()) {
            throw new UsageException("no command given; expected evaluate or kernels, or --help");
        }
        return parsed.subcommand().commandSpec().userObject() == evaluate
                ? evaluate(evaluate.request())
                : kernels.run(out);
    }

    private static ParseResult parse(CommandLine line, String[] args) {
        try {
            return line.parseArgs(args);
        } catch (ParameterException e) {
            String first = e.getMessage().lines().findFirst().orElse("cannot be read");
            throw new UsageException(first + "; see assay --help");
        }
    }

    private int evaluate(Request request) {
        ProgressBar bar = Boolean.getBoolean("assay.terminal") ? new ProgressBar(err) : null;
        try (Workers workers = new Workers()) {
            Outcome outcome = Evaluation.run(request, workers, bar);
            if (request.json()) {
                JsonReport.write(outcome, out);
            } else {
                out.print(TextReport.of(outcome));
            }
            out.flush();
            Bounds.missed(outcome.results(), request.bounds())
                    .forEach(line -> err.println("assay: " + line));
            return Bounds.missed(outcome.results(), request.bounds()).isEmpty() ? 0 : Failure.BOUND;
        }
    }

    /// The version of the jar.
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"assay " + (version == null ? "(not packaged)" : version)};
        }
    }
}
