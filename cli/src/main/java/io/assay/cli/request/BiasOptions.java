package io.assay.cli.request;

import io.assay.file.InputException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/// The options of `assay bias`.
public final class BiasOptions {
    private BiasOptions() {}

    /// What picocli needs to know.
    public static CommandSpec spec() {
        CommandSpec spec = CommandSpec.create().name("bias");
        spec.usageMessage()
                .sortOptions(false)
                .description("Is the model wrong by bias, by variance or by noise?")
                .footer(
                        "",
                        "FILE holds the truth and a column of predictions for each model, trained on"
                                + " resamples. A model that does not predict a row leaves it empty"
                                + " (classes) or nan (numbers).");
        spec.addPositional(
                PositionalParamSpec.builder()
                        .paramLabel("FILE")
                        .arity("0..1")
                        .type(String.class)
                        .description("the table")
                        .build());
        add(spec, "--loss", "LOSS", "squared for numbers, zero-one for classes");
        add(spec, "--truth", "COL", "column of the truth (default: y_true)");
        add(spec, "--models", "COLS", "columns of the models (default: all others)");
        add(
                spec,
                "--noise",
                "VARIANCE",
                "known variance of the truth; otherwise counted in the bias");
        flag(spec, "--json", false, "one JSON object in place of the text");
        flag(spec, "--help", true, "show this help");
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

    private static void flag(CommandSpec spec, String name, boolean help, String description) {
        OptionSpec.Builder option =
                help ? OptionSpec.builder("-h", name) : OptionSpec.builder(name);
        spec.addOption(option.usageHelp(help).type(boolean.class).description(description).build());
    }

    /// The request, checked.
    ///
    /// @throws UsageException if an option has a value it cannot have
    public static BiasRequest request(ParseResult parsed) {
        String loss = parsed.matchedOptionValue("--loss", (String) null);
        if (loss == null) {
            throw new UsageException("say what the loss is: --loss squared or --loss zero-one");
        }
        if (!loss.equals("squared") && !loss.equals("zero-one")) {
            throw wrong("--loss", loss, "squared or zero-one");
        }
        boolean classes = loss.equals("zero-one");
        String noise = parsed.matchedOptionValue("--noise", "0");
        double variance = CompareOptions.number(noise);
        if (!(variance >= 0 && variance < Double.POSITIVE_INFINITY)) {
            throw wrong("--noise", noise, "a variance, at least 0");
        }
        if (classes && parsed.hasMatchedOption("--noise")) {
            throw new UsageException("--noise is for --loss squared");
        }
        String models = parsed.matchedOptionValue("--models", (String) null);
        return new BiasRequest(
                file(parsed),
                classes,
                parsed.matchedOptionValue("--truth", "y_true"),
                models == null ? List.of() : Arrays.asList(models.split(",")),
                variance,
                parsed.hasMatchedOption("--json"));
    }

    private static Path file(ParseResult parsed) {
        String file = parsed.matchedPositionalValue(0, (String) null);
        if (file == null) {
            throw new UsageException("give a FILE with the truth and a column for each model");
        }
        try {
            return Path.of(file);
        } catch (InvalidPathException e) {
            throw new UsageException("FILE is no path: " + InputException.quote(file));
        }
    }

    private static UsageException wrong(String option, String found, String expected) {
        return new UsageException(
                option + " is " + InputException.quote(found) + "; expected " + expected);
    }
}
