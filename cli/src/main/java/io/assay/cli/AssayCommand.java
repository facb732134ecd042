package io.assay.cli;

import io.assay.cli.bias.BiasRun;
import io.assay.cli.calibrate.CalibrateRun;
import io.assay.cli.compare.Duel;
import io.assay.cli.compare.PilotPlan;
import io.assay.cli.evaluate.Evaluation;
import io.assay.cli.evaluate.Outcome;
import io.assay.cli.evaluate.Workers;
import io.assay.cli.folds.CheckRun;
import io.assay.cli.folds.FoldsRun;
import io.assay.cli.html.Publication;
import io.assay.cli.measure.ProgressBar;
import io.assay.cli.report.JsonReport;
import io.assay.cli.report.TextReport;
import io.assay.cli.request.AskOptions;
import io.assay.cli.request.BiasOptions;
import io.assay.cli.request.CalibrateOptions;
import io.assay.cli.request.CompareOptions;
import io.assay.cli.request.EnsembleOptions;
import io.assay.cli.request.EvaluateOptions;
import io.assay.cli.request.FoldsOptions;
import io.assay.cli.request.ModelOptions;
import io.assay.cli.request.PlanOptions;
import io.assay.cli.request.Request;
import io.assay.cli.request.TrainOptions;
import io.assay.cli.request.TuneOptions;
import io.assay.cli.request.UsageException;
import io.assay.cli.result.Bounds;
import io.assay.cli.train.CurveRun;
import io.assay.cli.train.DoctorRun;
import io.assay.cli.train.EnsembleRun;
import io.assay.cli.train.ImportanceRun;
import io.assay.cli.train.LearnerList;
import io.assay.cli.train.PredictRun;
import io.assay.cli.train.TrainRun;
import io.assay.cli.tune.AskRun;
import io.assay.cli.tune.TellRun;
import io.assay.cli.tune.TuneCommand;
import java.io.PrintStream;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/// The command with its subcommands.
final class AssayCommand {
    private final PrintStream out;
    private final PrintStream err;
    private ProgressBar bar;

    AssayCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    private static CommandSpec spec() {
        CommandSpec spec = CommandSpec.create().name("assay");
        spec.usageMessage().description("How good is the model?");
        spec.addOption(
                OptionSpec.builder("-h", "--help")
                        .usageHelp(true)
                        .description("show this help")
                        .build());
        spec.addOption(
                OptionSpec.builder("-V", "--version")
                        .versionHelp(true)
                        .description("show the version")
                        .build());
        spec.addSubcommand("evaluate", EvaluateOptions.spec());
        spec.addSubcommand("compare", CompareOptions.spec());
        spec.addSubcommand("plan", PlanOptions.spec());
        spec.addSubcommand("folds", FoldsOptions.spec());
        spec.addSubcommand("bias", BiasOptions.spec());
        spec.addSubcommand("calibrate", CalibrateOptions.spec());
        spec.addSubcommand("train", TrainOptions.train());
        spec.addSubcommand("curve", TrainOptions.curve());
        spec.addSubcommand("doctor", TrainOptions.doctor());
        spec.addSubcommand("predict", ModelOptions.predict());
        spec.addSubcommand("importance", ModelOptions.importance());
        spec.addSubcommand("ensemble", EnsembleOptions.spec());
        spec.addSubcommand("tune", TuneOptions.spec());
        spec.addSubcommand("ask", AskOptions.ask());
        spec.addSubcommand("tell", AskOptions.tell());
        spec.addSubcommand("kernels", KernelsCommand.spec());
        return spec;
    }

    /// Parses and runs; exceptions say what went wrong.
    ///
    /// @return the exit code
    int run(String[] args) {
        try {
            return parsedAndRun(args);
        } finally {
            if (bar != null) {
                bar.clear(); // a message needs a line of its own
            }
        }
    }

    private int parsedAndRun(String[] args) {
        CommandLine line = new CommandLine(spec());
        ParseResult parsed = parse(line, args);
        if (isHelp(parsed)) {
            return 0;
        }
        if (parsed.isVersionHelpRequested()) {
            out.println("assay " + version());
            return 0;
        }
        if (!parsed.hasSubcommand()) {
            throw new UsageException(
                    "no command given; expected evaluate, compare, plan, folds, bias, calibrate,"
                            + " train, curve, doctor, predict, importance, ensemble, tune, ask, tell or"
                            + " kernels, or --help");
        }
        ParseResult sub = parsed.subcommand();
        if (sub.commandSpec().name().equals("kernels")) {
            KernelsCommand.run(sub.hasMatchedOption(KernelsCommand.CHECK), out);
            return 0;
        }
        if (sub.commandSpec().name().equals("compare")) {
            return Duel.run(CompareOptions.request(sub), out, err) ? 0 : Failure.BOUND;
        }
        if (sub.commandSpec().name().equals("plan")) {
            PilotPlan.run(PlanOptions.request(sub), out);
            return 0;
        }
        if (sub.commandSpec().name().equals("folds")) {
            return folds(sub);
        }
        if (sub.commandSpec().name().equals("bias")) {
            BiasRun.run(BiasOptions.request(sub), out);
            return 0;
        }
        if (sub.commandSpec().name().equals("calibrate")) {
            CalibrateRun.run(CalibrateOptions.request(sub), out);
            return 0;
        }
        if (sub.commandSpec().name().equals("ask")) {
            return AskRun.run(AskOptions.askRequest(sub), out) ? 0 : Failure.BOUND;
        }
        if (isLearning(sub) || isTuning(sub)) {
            return 0;
        }
        return evaluate(EvaluateOptions.request(sub));
    }

    /// Runs the commands that learn or use what was learned.
    private boolean isLearning(ParseResult sub) {
        switch (sub.commandSpec().name()) {
            case "train" -> train(sub);
            case "curve" -> CurveRun.run(TrainOptions.request(sub, 5), out, bar("learning"));
            case "doctor" -> DoctorRun.run(TrainOptions.request(sub, 5), out, bar("learning"));
            case "predict" -> PredictRun.run(ModelOptions.request(sub), out, bar("reading"));
            case "importance" -> ImportanceRun.run(ModelOptions.request(sub), out, bar("reading"));
            case "ensemble" -> EnsembleRun.run(EnsembleOptions.request(sub), out);
            default -> {
                return false;
            }
        }
        return true;
    }

    /// Runs the commands that look for settings.
    private boolean isTuning(ParseResult sub) {
        switch (sub.commandSpec().name()) {
            case "tune" -> TuneCommand.run(sub, out, err);
            case "tell" -> TellRun.run(AskOptions.tellRequest(sub), out);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void train(ParseResult sub) {
        if (TrainOptions.isList(sub)) {
            LearnerList.print(out);
            return;
        }
        TrainRun.run(TrainOptions.request(sub, 10), out, bar("learning"));
    }

    /// A bar on the terminal, null where the errors go elsewhere.
    private ProgressBar bar(String work) {
        bar = Boolean.getBoolean("assay.terminal") ? new ProgressBar(err, work) : null;
        return bar;
    }

    private int folds(ParseResult parsed) {
        if (parsed.hasSubcommand()) {
            boolean tight = CheckRun.run(FoldsOptions.checkRequest(parsed.subcommand()), out, err);
            return tight ? 0 : Failure.BOUND;
        }
        FoldsRun.run(FoldsOptions.request(parsed), out);
        return 0;
    }

    private static ParseResult parse(CommandLine line, String[] args) {
        try {
            return line.parseArgs(args);
        } catch (ParameterException e) {
            String first = e.getMessage().lines().findFirst().orElse("cannot be read");
            throw new UsageException(first + "; see assay --help");
        }
    }

    private boolean isHelp(ParseResult parsed) {
        for (CommandLine asked : parsed.asCommandLineList()) {
            if (asked.isUsageHelpRequested()) {
                asked.usage(out, Ansi.OFF);
                return true;
            }
        }
        return false;
    }

    /// The version of the jar.
    private static String version() {
        String version = Main.class.getPackage().getImplementationVersion();
        return version == null ? "(not packaged)" : version;
    }

    private int evaluate(Request request) {
        try (Workers workers = new Workers(request.threads())) {
            Outcome outcome = Evaluation.run(request, workers, bar("reading"));
            if (request.json()) {
                JsonReport.write(outcome, out);
            } else {
                out.print(TextReport.of(outcome));
            }
            out.flush();
            if (request.pages().wanted()) {
                Publication.of(outcome);
            }
            List<String> missed = Bounds.missed(outcome.results(), request.bounds());
            missed.forEach(bound -> err.println("assay: " + bound));
            return missed.isEmpty() ? 0 : Failure.BOUND;
        }
    }
}
