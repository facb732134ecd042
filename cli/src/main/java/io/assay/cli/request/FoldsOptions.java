package io.assay.cli.request;

import io.assay.cli.request.FoldsRequest.Scheme;
import io.assay.file.InputException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/// The options of `assay folds` and of `assay folds check`.
public final class FoldsOptions {
    private final ParseResult parsed;

    private FoldsOptions(ParseResult parsed) {
        this.parsed = parsed;
    }

    /// What picocli needs to know.
    public static CommandSpec spec() {
        CommandSpec spec = CommandSpec.create().name("folds");
        spec.usageMessage()
                .sortOptions(false)
                .description("Which rows train and which test?")
                .footer(
                        "",
                        "Rows and folds are numbered from 1. The same seed gives the same folds on any"
                                + " machine.",
                        "Exit codes: 0 done, 1 the data is bad, 2 the command is bad.");
        file(spec, "the table whose rows are split");
        add(spec, "--k", "K", "how many folds, or windows of time (default: 10)");
        add(spec, "--stratify", "COLS", "each fold gets its share of every class of these columns");
        add(spec, "--group", "COLS", "rows with one value stay together");
        add(spec, "--seed", "SEED", "a whole number (default: 42)");
        add(spec, "--out", "FILE", "write the fold of every row: row,fold");
        flag(spec, "--show", "draw the plan");
        add(spec, "--svg", "FILE", "draw the plan into a file");
        flag(spec, "--blocks", "fast folds: of each k rows of a class one goes to each fold");
        flag(spec, "--consecutive", "folds of consecutive rows");
        add(spec, "--holdout", "SHARE", "hold out a share of the rows, such as 0.2");
        add(spec, "--leave-out", "P", "leave out every choice of P rows, or of P groups");
        flag(
                spec,
                "--windows",
                "rows in order of time: test what follows, train on what was before");
        add(spec, "--time", "COL", "windows of equal time by this column of whole numbers");
        add(spec, "--gap", "N", "leave out N rows, or so much time, before a window");
        add(spec, "--rows", "N", "so many rows in place of FILE");
        flag(spec, "--json", "one JSON object in place of the text");
        help(spec);
        spec.addSubcommand("check", check());
        return spec;
    }

    private static CommandSpec check() {
        CommandSpec spec = CommandSpec.create().name("check");
        spec.usageMessage()
                .sortOptions(false)
                .description("Does anything leak from training to test rows?")
                .footer(
                        "",
                        "Finds rows that are equal in every column and lie in different folds, and"
                                + " groups that are torn.",
                        "Exit codes: 0 nothing leaks, 1 the data is bad, 2 the command is bad, 3 something"
                                + " leaks.");
        file(spec, "the table");
        add(spec, "--fold", "COL", "column of the fold, or of train and test (default: fold)");
        add(
                spec,
                "--folds",
                "FILE",
                "folds as assay folds --out writes them, in place of a column");
        add(spec, "--group", "COLS", "rows with one value must stay together");
        add(
                spec,
                "--ignore",
                "COLS",
                "columns that do not make rows different, such as their number");
        flag(spec, "--json", "one JSON object in place of the text");
        help(spec);
        return spec;
    }

    private static void file(CommandSpec spec, String description) {
        spec.addPositional(
                PositionalParamSpec.builder()
                        .paramLabel("FILE")
                        .arity("0..1")
                        .type(String.class)
                        .description(description)
                        .build());
    }

    private static void add(CommandSpec spec, String name, String label, String description) {
        spec.addOption(
                OptionSpec.builder(name)
                        .paramLabel(label)
                        .arity("1")
                        .type(String.class)
                        .description(description)
                        .build());
    }

    private static void flag(CommandSpec spec, String name, String description) {
        spec.addOption(
                OptionSpec.builder(name).type(boolean.class).description(description).build());
    }

    private static void help(CommandSpec spec) {
        spec.addOption(
                OptionSpec.builder("-h", "--help")
                        .usageHelp(true)
                        .description("show this help")
                        .build());
    }

    /// The request, checked.
    ///
    /// @throws UsageException if an option has a value it cannot have
    public static FoldsRequest request(ParseResult parsed) {
        return new FoldsOptions(parsed).folds();
    }

    /// The request of `check`, checked.
    ///
    /// @throws UsageException if an option has a value it cannot have
    public static CheckRequest checkRequest(ParseResult parsed) {
        return new FoldsOptions(parsed).checkFolds();
    }

    private FoldsRequest folds() {
        Path file = position();
        boolean counted = parsed.hasMatchedOption("--rows");
        if (counted == (file != null)) {
            throw new UsageException("give a FILE, or a number of rows by --rows");
        }
        Scheme scheme = scheme();
        if (file == null && (text("--stratify") != null || text("--group") != null)) {
            throw new UsageException("--stratify and --group name columns; give a FILE");
        }
        if (path("--out") != null && (scheme == Scheme.WINDOWS || scheme == Scheme.LEAVE_OUT)) {
            throw new UsageException(
                    "--out is for plans that test every row once, or never; these overlap");
        }
        return new FoldsRequest(
                file,
                (int) whole("--rows", 0, 1, Integer.MAX_VALUE - 8),
                scheme,
                (int) whole("--k", 10, 1, Integer.MAX_VALUE),
                (int) whole("--leave-out", 0, 1, Integer.MAX_VALUE),
                share(),
                text("--stratify"),
                text("--group"),
                text("--time"),
                whole("--gap", 0, 0, Long.MAX_VALUE),
                whole("--seed", 42, Long.MIN_VALUE, Long.MAX_VALUE),
                path("--out"),
                parsed.hasMatchedOption("--show"),
                path("--svg"),
                parsed.hasMatchedOption("--json"));
    }

    private Scheme scheme() {
        List<Scheme> asked = new ArrayList<>();
        add(asked, "--blocks", Scheme.BLOCKS);
        add(asked, "--consecutive", Scheme.CONSECUTIVE);
        add(asked, "--holdout", Scheme.HOLDOUT);
        add(asked, "--leave-out", Scheme.LEAVE_OUT);
        if (parsed.hasMatchedOption("--windows") || text("--time") != null) {
            asked.add(Scheme.WINDOWS);
        }
        if (asked.size() > 1) {
            throw new UsageException(
                    "--blocks, --consecutive, --holdout, --leave-out and --windows exclude each other");
        }
        Scheme scheme = asked.isEmpty() ? Scheme.FOLDS : asked.getFirst();
        refuse("--gap", scheme != Scheme.WINDOWS, "is for --windows");
        boolean classes =
                scheme == Scheme.FOLDS || scheme == Scheme.BLOCKS || scheme == Scheme.HOLDOUT;
        refuse("--stratify", !classes, "is for folds at random, by blocks, and for --holdout");
        boolean groups = scheme == Scheme.FOLDS || scheme == Scheme.LEAVE_OUT;
        refuse("--group", !groups, "is for folds at random and for --leave-out");
        return scheme;
    }

    private void add(List<Scheme> asked, String option, Scheme scheme) {
        if (parsed.hasMatchedOption(option)) {
            asked.add(scheme);
        }
    }

    private void refuse(String option, boolean wrong, String reason) {
        if (wrong && parsed.hasMatchedOption(option)) {
            throw new UsageException(option + " " + reason);
        }
    }

    private double share() {
        String text = text("--holdout");
        double share = text == null ? 0.5 : CompareOptions.number(text);
        if (!(share > 0 && share < 1)) {
            throw wrong("--holdout", text, "a share of the rows, such as 0.2");
        }
        return share;
    }

    private CheckRequest checkFolds() {
        Path file = position();
        if (file == null) {
            throw new UsageException("give a FILE to check");
        }
        if (text("--fold") != null && text("--folds") != null) {
            throw new UsageException("--fold and --folds exclude each other");
        }
        String ignored = text("--ignore");
        return new CheckRequest(
                file,
                path("--folds"),
                text("--fold") == null ? "fold" : text("--fold"),
                text("--group"),
                ignored == null ? List.of() : Arrays.asList(ignored.split(",")),
                parsed.hasMatchedOption("--json"));
    }

    private Path position() {
        String text = parsed.matchedPositionalValue(0, (String) null);
        return text == null ? null : path("FILE", text);
    }

    private Path path(String option) {
        return text(option) == null ? null : path(option, text(option));
    }

    private static Path path(String option, String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new UsageException(option + " is no path: " + InputException.quote(text));
        }
    }

    private String text(String option) {
        return parsed.matchedOptionValue(option, (String) null);
    }

    private long whole(String option, long otherwise, long least, long most) {
        String text = text(option);
        if (text == null) {
            return otherwise;
        }
        try {
            long value = Long.parseLong(text);
            if (value >= least && value <= most) {
                return value;
            }
        } catch (NumberFormatException e) {
            throw wrong(option, text, "a whole number");
        }
        throw wrong(option, text, "a whole number from " + least + " on");
    }

    private static UsageException wrong(String option, String found, String expected) {
        return new UsageException(
                option + " is " + InputException.quote(found) + "; expected " + expected);
    }
}
