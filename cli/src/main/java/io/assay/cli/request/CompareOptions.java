package io.assay.cli.request;

import io.assay.Undefined;
import io.assay.cli.result.Selection;
import io.assay.compare.Adjustment;
import io.assay.file.InputException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/// The options of `assay compare`.
public final class CompareOptions {
    private final ParseResult parsed;

    private CompareOptions(ParseResult parsed) {
        this.parsed = parsed;
    }

    /// What picocli needs to know.
    public static CommandSpec spec() {
        CommandSpec spec = CommandSpec.create().name("compare");
        spec.usageMessage()
                .sortOptions(false)
                .description("Is one of several models better on the same rows?")
                .footer(
                        "",
                        "FILES hold the same rows in the same order, a model each; or one file holds"
                                + " two scores: --score a --score-b b. Two files without scores hold"
                                + " predicted classes or a probability for each.",
                        "Exit codes: 0 done, 1 the data is bad, 2 the command is bad, 3 a model is"
                                + " worse than --non-inferior allows.");
        addReading(spec, "FILES");
        Pages.add(spec);
        add(
                spec,
                "--non-inferior",
                "KEY=MARGIN",
                "exit 3 unless every other model is surely not worse than the first by the margin,"
                        + " as auc=0.002");
        add(
                spec,
                "--adjust",
                "METHOD",
                "p values of several models: holm, bh or none (default: holm)");
        return spec;
    }

    /// The options that say what is read and how it is measured.
    static void addReading(CommandSpec spec, String files) {
        spec.addPositional(
                PositionalParamSpec.builder()
                        .paramLabel(files)
                        .arity("0..*")
                        .type(String[].class)
                        .description("the tables of predictions")
                        .build());
        add(spec, "--truth", "COL", "column of the true class (default: y_true)");
        add(spec, "--score", "COL", "column of the score (default: y_score)");
        add(spec, "--score-b", "COL", "column of the second model's score (default: y_score_b)");
        add(spec, "--positive", "LABEL", "the positive class");
        add(spec, "--labels", "JSON", "the classes, negative before positive");
        add(spec, "--threshold", "T", "predicted positive is score >= T (default: 0.5)");
        add(
                spec,
                "--metric",
                "KEYS",
                "what to compare by (default: accuracy, f1, mcc, auc, ap, and log_loss and brier of"
                        + " probabilities; of several classes accuracy, f1_macro, mcc, and log_loss"
                        + " and roc_auc_ovr_macro of probabilities)");
        CertaintyOptions.add(spec);
        ThreadsOption.add(spec);
        addFlags(spec);
    }

    private static void addFlags(CommandSpec spec) {
        spec.addOption(
                OptionSpec.builder("--json")
                        .type(boolean.class)
                        .description("one JSON object in place of the text")
                        .build());
        spec.addOption(
                OptionSpec.builder("-h", "--help")
                        .usageHelp(true)
                        .description("show this help")
                        .build());
    }

    private static void add(CommandSpec spec, String name, String label, String description) {
        boolean list = name.equals("--metric") || name.equals("--non-inferior");
        spec.addOption(
                OptionSpec.builder(name)
                        .paramLabel(label)
                        .arity("1")
                        .type(list ? String[].class : String.class)
                        .description(description)
                        .build());
    }

    /// The request, checked.
    ///
    /// @throws UsageException if an option has a value it cannot have
    public static CompareRequest request(ParseResult parsed) {
        return new CompareOptions(parsed).request();
    }

    private CompareRequest request() {
        List<Path> files =
                Arrays.stream(parsed.matchedPositionalValue(0, new String[0]))
                        .map(CompareOptions::path)
                        .toList();
        if (files.isEmpty() && (text("--truth") == null || text("--score-b") == null)) {
            throw new UsageException(
                    "give two FILES or more, one FILE with --score-b, or .npy files by --truth,"
                            + " --score and --score-b");
        }
        if (files.size() > 1 && text("--score-b") != null) {
            throw new UsageException(
                    "--score-b is for two models in one file; there are "
                            + files.size()
                            + " files");
        }
        Map<String, Double> margins = margins();
        Set<String> metrics = new LinkedHashSet<>();
        list("--metric").forEach(name -> metrics.add(Selection.key(name)));
        if (!metrics.isEmpty()) {
            metrics.addAll(margins.keySet());
        }
        return new CompareRequest(
                files, reading(files), List.copyOf(metrics), margins, adjustment());
    }

    private Request reading(List<Path> files) {
        Certainty certainty = CertaintyOptions.of(parsed);
        if (!certainty.wanted()) {
            throw new UsageException("--ci is off; a comparison needs a level, such as 95");
        }
        return new Request(
                files.isEmpty() ? null : files.getFirst(),
                new Roles(
                        text("--truth"),
                        text("--score"),
                        text("--score-b"),
                        null,
                        null,
                        null,
                        null,
                        null),
                null,
                text("--positive"),
                LabelList.parse(text("--labels")),
                threshold(),
                Selection.ALL,
                Undefined.NAN,
                Map.of(),
                certainty,
                null,
                Shift.NONE,
                false,
                ThreadsOption.of(parsed),
                parsed.hasMatchedOption("--json"),
                Pages.of(parsed));
    }

    private String text(String option) {
        return parsed.matchedOptionValue(option, (String) null);
    }

    private List<String> list(String option) {
        return Arrays.stream(parsed.matchedOptionValue(option, new String[0]))
                .flatMap(text -> Arrays.stream(text.split(",")))
                .toList();
    }

    private static Path path(String file) {
        try {
            return Path.of(file);
        } catch (InvalidPathException e) {
            throw new UsageException("FILE is no path: " + InputException.quote(file));
        }
    }

    private double threshold() {
        String text = parsed.matchedOptionValue("--threshold", "0.5");
        double value = number(text);
        if (Double.isNaN(value)) {
            throw wrong("--threshold", text, "a number");
        }
        return value;
    }

    private Map<String, Double> margins() {
        Map<String, Double> margins = new LinkedHashMap<>();
        for (String text : list("--non-inferior")) {
            int equals = text.indexOf('=');
            double margin = equals < 1 ? Double.NaN : number(text.substring(equals + 1));
            if (!(margin >= 0)) {
                throw wrong("--non-inferior", text, "KEY=MARGIN, such as auc=0.002");
            }
            margins.put(Selection.key(text.substring(0, equals)), margin);
        }
        return margins;
    }

    private Adjustment adjustment() {
        String text = parsed.matchedOptionValue("--adjust", "holm");
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "holm" -> Adjustment.HOLM;
            case "bh" -> Adjustment.BENJAMINI_HOCHBERG;
            case "none" -> Adjustment.NONE;
            default -> throw wrong("--adjust", text, "holm, bh or none");
        };
    }

    static double number(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    private static UsageException wrong(String option, String found, String expected) {
        return new UsageException(
                option + " is " + InputException.quote(found) + "; expected " + expected);
    }
}
