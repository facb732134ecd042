package io.assay.cli.request;

import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// The options of `assay tune` and its commands.
public final class TuneOptions {
    static final String CODES = "Exit codes: 0 done, 1 the data is bad, 2 the command is bad.";
    private static final int TRIALS = 50;
    private static final int FOLDS = 5;
    private static final int TOP = 10;

    private TuneOptions() {}

    /// What picocli needs to know.
    public static CommandSpec spec() {
        CommandSpec spec =
                Flags.command(
                        "tune",
                        "Look for better settings of a learner, in few trials, reproducibly.",
                        "",
                        "assay ask and assay tell tune programs of any kind.",
                        CODES);
        Flags.help(spec);
        spec.addSubcommand("run", run());
        spec.addSubcommand("resume", resume());
        spec.addSubcommand("compare", MethodsOptions.spec());
        spec.addSubcommand("show", show());
        spec.addSubcommand("export", export());
        spec.addSubcommand("report", ReportOptions.spec());
        return spec;
    }

    private static CommandSpec run() {
        CommandSpec spec =
                Flags.command(
                        "run",
                        "Search the settings of a learner on a table by cross-validation.",
                        "",
                        "The same table, options and seed give the same trials on any machine, with"
                                + " any number of workers and threads, and after any interruption.",
                        CODES);
        problem(spec);
        Flags.add(
                spec,
                "--searcher",
                "NAME",
                "grid, random, sobol, halton, bayes, tpe, cmaes, genetic or differential (default:"
                        + " bayes)");
        Flags.add(spec, "--study", "FILE", "keep the study in this file, trial by trial");
        Flags.add(
                spec,
                "--window",
                "W",
                "how many trials may be under way at once: a trial looks at the results of those at"
                        + " least W before it (default: the number of workers)");
        effort(spec, "how many in all (default: 50)");
        return spec;
    }

    /// What is searched, and by which score.
    static void problem(CommandSpec spec) {
        TrainOptions.table(spec);
        Flags.add(
                spec,
                "--space",
                "FILE",
                "the settings to search, as JSON, named as in --set (default: those that suit the"
                        + " learner)");
        Flags.add(
                spec,
                "--scoring",
                "METRIC",
                "what decides (default: accuracy of classes, rmse of numbers)");
        Flags.add(spec, "--cv", "K", "folds of the cross-validation (default: 5)");
        Flags.add(
                spec,
                "--test",
                "SHARE",
                "of the rows, put aside and opened once, for the winner; 0 for none (default:"
                        + " 0.2)");
        Flags.add(spec, "--seed", "SEED", "a whole number (default: 42)");
    }

    private static CommandSpec resume() {
        CommandSpec spec =
                Flags.command(
                        "resume",
                        "Go on with a study that was interrupted, or with more trials.",
                        "",
                        CODES);
        Flags.file(spec, "0..1", "STUDY", "the file that assay tune run --study wrote");
        Flags.add(spec, "--file", "FILE", "where the table is now");
        effort(spec, "how many in all (default: as many as were asked for at first)");
        return spec;
    }

    private static void effort(CommandSpec spec, String trials) {
        Flags.add(spec, "--trials", "N", trials);
        Flags.add(spec, "--workers", "N", "how many trials run at once; changes none (default: 1)");
        Flags.add(
                spec,
                "--honest",
                "N",
                "resamples that correct the best score for the choice among the trials; 0 for none"
                        + " (default: 500, fewer or none where that takes long)");
        Flags.flag(spec, "--durable", "wait for the disk after each trial, against power cuts");
        ThreadsOption.add(spec);
        Flags.jsonAndHelp(spec);
    }

    private static CommandSpec show() {
        CommandSpec spec =
                Flags.command(
                        "show",
                        "Say how a study stands; another process may be writing to it.",
                        "",
                        CODES);
        Flags.file(spec, "0..1", "STUDY", "the file of the study");
        Flags.add(spec, "--top", "N", "how many of the best trials to show (default: 10)");
        Flags.jsonAndHelp(spec);
        return spec;
    }

    private static CommandSpec export() {
        CommandSpec spec =
                Flags.command("export", "Write the trials and the result of a study.", "", CODES);
        Flags.file(spec, "0..1", "STUDY", "the file of the study");
        Flags.add(spec, "--csv", "FILE", "a row for each trial, a column for each setting");
        Flags.add(spec, "--result", "FILE", "the best settings and what they are worth, as JSON");
        Flags.help(spec);
        return spec;
    }

    /// The request of `assay tune run`, checked.
    ///
    /// @throws UsageException if an option has a value it cannot have
    public static TuneRequest runRequest(ParseResult parsed) {
        Flags flags = new Flags(parsed);
        int workers = workers(flags);
        int window = (int) flags.whole("--window", workers, 1, 1 << 16);
        if (workers > window) {
            throw new UsageException(
                    "--workers is " + workers + "; expected at most the window, " + window);
        }
        String searcher = flags.text("--searcher");
        TunePlan plan = plan(flags, "tune run", searcher == null ? "bayes" : searcher, window);
        return request(flags, plan, flags.path("--study"), null, TRIALS);
    }

    /// What is looked for.
    ///
    /// @param command as errors name it
    static TunePlan plan(Flags flags, String command, String searcher, int window) {
        return new TunePlan(
                TrainOptions.table(flags, command),
                flags.text("--learner") == null ? "boost" : flags.text("--learner"),
                TrainOptions.settings(flags),
                flags.path("--space"),
                searcher,
                flags.text("--scoring"),
                (int) flags.whole("--cv", FOLDS, 2, 1 << 16),
                test(flags),
                window,
                flags.whole("--seed", 42, Long.MIN_VALUE, Long.MAX_VALUE));
    }

    /// The request of `assay tune resume`, checked.
    ///
    /// @throws UsageException if an option has a value it cannot have
    public static TuneRequest resumeRequest(ParseResult parsed) {
        Flags flags = new Flags(parsed);
        return request(flags, null, study(flags), flags.path("--file"), 0);
    }

    private static TuneRequest request(
            Flags flags, TunePlan plan, Path study, Path table, int trials) {
        return new TuneRequest(
                plan,
                study,
                table,
                (int) flags.whole("--trials", trials, 1, Integer.MAX_VALUE),
                workers(flags),
                honest(flags),
                flags.has("--durable"),
                flags.threads(),
                flags.has("--json"));
    }

    private static int workers(Flags flags) {
        return (int) flags.whole("--workers", 1, 1, 1 << 10);
    }

    private static int honest(Flags flags) {
        int resamples = (int) flags.whole("--honest", -1, 0, 1_000_000);
        if (resamples > 0 && resamples < 20) {
            throw Flags.wrong("--honest", Integer.toString(resamples), "0, or at least 20");
        }
        return resamples;
    }

    private static double test(Flags flags) {
        String text = flags.text("--test");
        double share = text == null ? 0.2 : CompareOptions.number(text);
        if (!(share >= 0 && share < 1)) {
            throw Flags.wrong("--test", text, "a share of the rows, such as 0.2, or 0");
        }
        return share;
    }

    private static Path study(Flags flags) {
        Path study = flags.position(0, "STUDY");
        if (study == null) {
            throw new UsageException("give the file of a STUDY");
        }
        return study;
    }

    /// The request of `assay tune show`, checked.
    ///
    /// @throws UsageException if an option has a value it cannot have
    public static StudyRequest showRequest(ParseResult parsed) {
        Flags flags = new Flags(parsed);
        int top = (int) flags.whole("--top", TOP, 0, Integer.MAX_VALUE);
        return new StudyRequest(study(flags), top, null, null, flags.has("--json"));
    }

    /// The request of `assay tune export`, checked.
    ///
    /// @throws UsageException if an option has a value it cannot have
    public static StudyRequest exportRequest(ParseResult parsed) {
        Flags flags = new Flags(parsed);
        Path csv = flags.path("--csv");
        Path result = flags.path("--result");
        if (csv == null && result == null) {
            throw new UsageException("there is nothing to do; give --csv or --result");
        }
        return new StudyRequest(study(flags), 0, csv, result, false);
    }
}
