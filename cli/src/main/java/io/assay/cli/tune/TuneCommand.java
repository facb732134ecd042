package io.assay.cli.tune;

import io.assay.cli.request.MethodsOptions;
import io.assay.cli.request.ReportOptions;
import io.assay.cli.request.TuneOptions;
import io.assay.cli.request.UsageException;
import io.assay.cli.study.StudyReport;
import java.io.PrintStream;
import picocli.CommandLine.ParseResult;

/// `assay tune` and what it does.
public final class TuneCommand {
    private TuneCommand() {}

    /// Runs the command after `tune`.
    ///
    /// @param err where a bar is drawn if it is a terminal
    public static void run(ParseResult parsed, PrintStream out, PrintStream err) {
        if (!parsed.hasSubcommand()) {
            throw new UsageException(
                    "tune what? Expected run, resume, compare, show, export or report, or --help");
        }
        ParseResult sub = parsed.subcommand();
        PrintStream terminal = Boolean.getBoolean("assay.terminal") ? err : null;
        switch (sub.commandSpec().name()) {
            case "run" -> TuneRun.run(TuneOptions.runRequest(sub), out, terminal);
            case "resume" -> TuneRun.resume(TuneOptions.resumeRequest(sub), out, terminal);
            case "show" -> StudyRun.show(TuneOptions.showRequest(sub), out);
            case "compare" -> MethodsRun.run(MethodsOptions.request(sub), out, terminal);
            case "report" -> StudyReport.run(ReportOptions.request(sub));
            default -> StudyRun.export(TuneOptions.exportRequest(sub));
        }
    }
}
