package io.assay.cli.request;

import io.assay.cli.request.TableRequest.Aim;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// The options of `assay train`, `assay curve` and `assay doctor`.
public final class TrainOptions {
    private static final String CODES =
            "Exit codes: 0 done, 1 the data is bad, 2 the command is bad.";

    private TrainOptions() {}

    /// What picocli needs to know of `assay train`.
    public static CommandSpec train() {
        CommandSpec spec =
                Flags.command(
                        "train",
                        "Learn a model from a table, and say how good it is on rows it has not"
                                + " seen.",
                        "",
                        "assay train --learners lists the learners and their settings.",
                        "A value is missing where the field is empty, ?, NA, N/A, NaN or null. A"
                                + " column is of numbers where most of its first rows are.",
                        "The same seed gives the same model on any machine and any number of"
                                + " threads.",
                        CODES);
        table(spec);
        split(spec);
        Flags.add(spec, "--cv", "K", "folds of the cross-validation; 0 for none (default: 10)");
        Flags.add(spec, "--save", "FILE", "write the model that was learned from all rows");
        Flags.add(
                spec,
                "--out",
                "FILE",
                "write the out-of-fold predictions, as assay evaluate and ensemble read them");
        Flags.flag(spec, "--learners", "list the learners and their settings");
        end(spec);
        return spec;
    }

    /// What picocli needs to know of `assay curve`.
    public static CommandSpec curve() {
        CommandSpec spec =
                Flags.command(
                        "curve",
                        "Would more rows help? The learning curve: the metric on training and on"
                                + " test rows as the training rows grow.",
                        "",
                        CODES);
        table(spec);
        split(spec);
        Flags.add(spec, "--cv", "K", "folds at each size (default: 5)");
        end(spec);
        return spec;
    }

    /// What picocli needs to know of `assay doctor`.
    public static CommandSpec doctor() {
        CommandSpec spec =
                Flags.command(
                        "doctor",
                        "Does the model fit too little or too much? Cross-validation, a path of"
                                + " regularisation and the learning curve, with the rule of the"
                                + " verdict.",
                        "",
                        CODES);
        table(spec);
        split(spec);
        Flags.add(spec, "--cv", "K", "folds (default: 5)");
        end(spec);
        return spec;
    }

    private static void split(CommandSpec spec) {
        Flags.add(spec, "--group", "COLS", "rows with one value stay together in a fold");
        Flags.add(
                spec,
                "--time",
                "COL",
                "test windows of equal time by this column of whole numbers, train on what was before");
        Flags.add(spec, "--gap", "N", "leave out so much time before a window");
    }

    static void table(CommandSpec spec) {
        Flags.file(spec, "0..1", "FILE", "the table: CSV, TSV, Parquet, JSON Lines, .npy");
        Flags.add(
                spec, "--target", "COL", "the column to predict; an .npy file beside an .npy FILE");
        Flags.add(
                spec,
                "--task",
                "TASK",
                "classify or regress (default: text is classified, numbers are regressed)");
        Flags.add(spec, "--learner", "NAME", "what learns (default: boost)");
        Flags.addMany(spec, "--set", "NAME=VALUE", "a setting of the learner; may be repeated");
        Flags.add(spec, "--weight", "COL", "column of row weights");
        Flags.add(
                spec, "--ignore", "COLS", "columns that are no features, such as a number of rows");
        Flags.add(
                spec,
                "--categories",
                "COLS",
                "columns of numbers that are names, such as a zip code");
    }

    private static void end(CommandSpec spec) {
        Flags.add(spec, "--seed", "SEED", "a whole number (default: 42)");
        ThreadsOption.add(spec);
        Flags.jsonAndHelp(spec);
    }

    /// Whether the learners are to be listed.
    public static boolean isList(ParseResult parsed) {
        return parsed.hasMatchedOption("--learners");
    }

    /// The request, checked.
    ///
    /// @param folds how many folds when the command does not say
    /// @throws UsageException if an option has a value it cannot have
    public static TrainRequest request(ParseResult parsed, int folds) {
        Flags flags = new Flags(parsed);
        boolean train = parsed.commandSpec().name().equals("train");
        int k = (int) flags.whole("--cv", folds, 0, 1 << 16);
        if (k == 1 || (k == 0 && !train)) {
            throw Flags.wrong(
                    "--cv", flags.text("--cv"), "at least 2 folds" + (train ? ", or 0" : ""));
        }
        Path out = train ? flags.path("--out") : null;
        if (k == 0 && out != null) {
            throw new UsageException("--out holds the out-of-fold predictions; --cv 0 makes none");
        }
        return new TrainRequest(
                table(flags, parsed.commandSpec().name()),
                flags.text("--learner") == null ? "boost" : flags.text("--learner"),
                settings(flags),
                k,
                split(flags),
                flags.whole("--seed", 42, Long.MIN_VALUE, Long.MAX_VALUE),
                train ? flags.path("--save") : null,
                out,
                flags.threads(),
                flags.has("--json"));
    }

    private static SplitRequest split(Flags flags) {
        String group = flags.text("--group");
        String time = flags.text("--time");
        if (group != null && time != null) {
            throw new UsageException("--group and --time exclude each other");
        }
        if (time == null && flags.has("--gap")) {
            throw new UsageException("--gap is for --time");
        }
        return new SplitRequest(group, time, flags.whole("--gap", 0, 0, Long.MAX_VALUE));
    }

    /// Columns that say how rows are split are no features either.
    private static List<String> ignored(Flags flags) {
        return Stream.of("--ignore", "--group", "--time")
                .flatMap(option -> flags.list(option).stream())
                .distinct()
                .toList();
    }

    static TableRequest table(Flags flags, String command) {
        Path file = flags.position(0, "FILE");
        if (file == null) {
            throw new UsageException(
                    "give a FILE to learn from, such as: assay "
                            + command
                            + " rows.csv --target y");
        }
        if (flags.text("--target") == null) {
            throw new UsageException("--target names the column to predict; it is missing");
        }
        return new TableRequest(
                file,
                flags.text("--target"),
                aim(flags.text("--task")),
                flags.text("--weight"),
                ignored(flags),
                flags.list("--categories"));
    }

    static Aim aim(String text) {
        if (text == null) {
            return null;
        }
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "classify", "classification" -> Aim.CLASSIFY;
            case "regress", "regression" -> Aim.REGRESS;
            default -> throw Flags.wrong("--task", text, "classify or regress");
        };
    }

    static Map<String, String> settings(Flags flags) {
        Map<String, String> settings = new LinkedHashMap<>();
        for (String text : flags.texts("--set")) {
            int equals = text.indexOf('=');
            if (equals < 1 || equals == text.length() - 1) {
                throw Flags.wrong("--set", text, "NAME=VALUE, such as depth=6");
            }
            String name = text.substring(0, equals).strip();
            if (settings.put(name, text.substring(equals + 1).strip()) != null) {
                throw new UsageException("--set names " + name + " twice");
            }
        }
        return settings;
    }
}
