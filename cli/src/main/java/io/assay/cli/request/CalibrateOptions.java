package io.assay.cli.request;

import io.assay.Undefined;
import io.assay.cli.request.CalibrateRequest.Method;
import io.assay.cli.result.Selection;
import io.assay.file.InputException;
import io.assay.interval.ShareMethod;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/// The options of `assay calibrate`.
public final class CalibrateOptions {
    private final ParseResult parsed;

    private CalibrateOptions(ParseResult parsed) {
        this.parsed = parsed;
    }

    /// What picocli needs to know.
    public static CommandSpec spec() {
        CommandSpec spec = CommandSpec.create().name("calibrate");
        spec.usageMessage()
                .sortOptions(false)
                .description("Are the probabilities right, and what makes them so?")
                .footer(
                        "",
                        "Each row gets the value of a map that was fitted without the fold of the"
                                + " row. The same seed gives the same folds on any machine.",
                        "Exit codes: 0 done, 1 the data is bad, 2 the command is bad.");
        spec.addPositional(
                PositionalParamSpec.builder()
                        .paramLabel("FILE")
                        .arity("0..1")
                        .type(String.class)
                        .description("the table of scores")
                        .build());
        add(
                spec,
                "--method",
                "METHOD",
                "isotonic, platt, temperature, beta or histogram (default: isotonic)");
        add(spec, "--bins", "N", "bins of equal weight, for histogram (default: 10)");
        add(spec, "--folds", "K", "how many folds (default: 10)");
        add(spec, "--seed", "SEED", "a whole number (default: 42)");
        add(spec, "--out", "FILE", "write y_true,y_score,y_calibrated of every row");
        add(spec, "--truth", "COL", "column of the truth (default: y_true)");
        add(spec, "--score", "COL", "column of the score (default: y_score)");
        add(spec, "--weight", "COL", "column of row weights");
        add(spec, "--positive", "LABEL", "the positive class");
        add(spec, "--labels", "JSON", "the classes, negative before positive");
        ThreadsOption.add(spec);
        flag(spec, false, "one JSON object in place of the text", "--json");
        flag(spec, true, "show this help", "-h", "--help");
        return spec;
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

    private static void flag(CommandSpec spec, boolean help, String description, String... names) {
        spec.addOption(
                OptionSpec.builder(names)
                        .usageHelp(help)
                        .type(boolean.class)
                        .description(description)
                        .build());
    }

    /// The request, checked.
    ///
    /// @throws UsageException if an option has a value it cannot have
    public static CalibrateRequest request(ParseResult parsed) {
        return new CalibrateOptions(parsed).request();
    }

    private CalibrateRequest request() {
        Method method = method();
        if (text("--bins") != null && method != Method.HISTOGRAM) {
            throw new UsageException("--bins is for --method histogram");
        }
        return new CalibrateRequest(
                reading(),
                method,
                (int) whole("--bins", 10, 1, 1 << 20),
                (int) whole("--folds", 10, 2, 1 << 16),
                whole("--seed", 42, Long.MIN_VALUE, Long.MAX_VALUE),
                path("--out", text("--out")));
    }

    private Request reading() {
        Path file = path("FILE", parsed.matchedPositionalValue(0, (String) null));
        if (file == null && (text("--truth") == null || text("--score") == null)) {
            throw new UsageException("give a FILE, or .npy files by --truth and --score");
        }
        return new Request(
                file,
                new Roles(
                        text("--truth"),
                        text("--score"),
                        null,
                        null,
                        null,
                        text("--weight"),
                        null,
                        null),
                Task.BINARY,
                text("--positive"),
                LabelList.parse(text("--labels")),
                0.5,
                Selection.ALL,
                Undefined.NAN,
                Map.of(),
                new Certainty(Double.NaN, ShareMethod.WILSON, null, 0, 0),
                null,
                Shift.NONE,
                false,
                ThreadsOption.of(parsed),
                parsed.hasMatchedOption("--json"),
                new Pages(null, null));
    }

    private Method method() {
        String text = parsed.matchedOptionValue("--method", "isotonic");
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "isotonic" -> Method.ISOTONIC;
            case "platt" -> Method.PLATT;
            case "temperature" -> Method.TEMPERATURE;
            case "beta" -> Method.BETA;
            case "histogram" -> Method.HISTOGRAM;
            default ->
                    throw wrong(
                            "--method", text, "isotonic, platt, temperature, beta or histogram");
        };
    }

    private String text(String option) {
        return parsed.matchedOptionValue(option, (String) null);
    }

    private static Path path(String option, String text) {
        try {
            return text == null ? null : Path.of(text);
        } catch (InvalidPathException e) {
            throw new UsageException(option + " is no path: " + InputException.quote(text));
        }
    }

    private long whole(String option, long otherwise, long least, long most) {
        String text = text(option);
        long value = otherwise;
        try {
            value = text == null ? otherwise : Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw wrong(option, text, "a whole number");
        }
        if (value < least || value > most) {
            throw wrong(option, text, "a whole number from " + least + " to " + most);
        }
        return value;
    }

    private static UsageException wrong(String option, String found, String expected) {
        return new UsageException(
                option + " is " + InputException.quote(found) + "; expected " + expected);
    }
}
