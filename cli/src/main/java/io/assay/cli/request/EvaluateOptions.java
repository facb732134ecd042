package io.assay.cli.request;

import io.assay.Undefined;
import io.assay.cli.result.Selection;
import io.assay.file.InputException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/// The options of `assay evaluate`.
///
/// They are built by hand: to find annotations by reflection takes picocli 100 ms longer.
public final class EvaluateOptions {
    private static final String TASKS =
            "auto, binary, multiclass, regression, multilabel, ranking or probabilistic";

    private final ParseResult parsed;

    private EvaluateOptions(ParseResult parsed) {
        this.parsed = parsed;
    }

    /// What picocli needs to know.
    public static CommandSpec spec() {
        CommandSpec spec = CommandSpec.create().name("evaluate");
        spec.usageMessage()
                .sortOptions(false)
                .description("Every number about a file of predictions.")
                .footer(
                        "",
                        "FILE is .csv, .tsv, .parquet or .jsonl, text also as .gz. Without FILE the"
                                + " columns are .npy files: --truth y.npy --score s.npy.",
                        "Exit codes: 0 done, 1 the data is bad, 2 the command is bad, 3 a bound was"
                                + " missed.");
        spec.addPositional(
                PositionalParamSpec.builder()
                        .paramLabel("FILE")
                        .arity("0..1")
                        .type(String.class)
                        .description("the table of predictions")
                        .build());
        addColumns(spec);
        addMeaning(spec);
        addOutput(spec);
        return spec;
    }

    private static void addColumns(CommandSpec spec) {
        add(
                spec,
                "--truth",
                "COL",
                "column of the truth (default: y_true, t_* for multilabel, relevance for ranking)");
        add(
                spec,
                "--score",
                "COL",
                "column of the score, higher is more likely positive (default: y_score)");
        add(
                spec,
                "--score-b",
                "COL",
                "score of a second model, compared with the first (default: y_score_b)");
        add(
                spec,
                "--predicted",
                "COL",
                "column of the predicted class or number (default: y_pred)");
        add(
                spec,
                "--probabilities",
                "COLS",
                "a column per class, with commas or as PREFIX* (default: p_*)");
        add(spec, "--query", "COL", "column of the query of a ranked item (default: query)");
        ForecastRoles.add(spec);
        add(spec, "--weight", "COL", "column of row weights");
        add(
                spec,
                "--group",
                "COL",
                "column of groups that are evaluated apart; A,B for their combinations");
    }

    private static void addMeaning(CommandSpec spec) {
        add(spec, "--task", "TASK", TASKS + " (default: auto)");
        add(
                spec,
                "--positive",
                "LABEL",
                "the positive class (default: the obvious one of 0/1, -1/1, no/yes, false/true)");
        add(
                spec,
                "--labels",
                "JSON",
                "the classes in their order, as [\"a\",\"b\"]; negative before positive");
        add(spec, "--threshold", "T", "predicted positive is score >= T (default: 0.5)");
        add(
                spec,
                "--undefined",
                "POLICY",
                "what 0/0 is: nan, zero, one, or skip in averages (default: nan)");
    }

    private static void addOutput(CommandSpec spec) {
        add(spec, "--metric", "KEYS", "only these metrics, by their keys in the JSON report");
        add(
                spec,
                "--fail-under",
                "KEY=BOUND",
                "exit 3 when a metric is worse than its bound: below it, or above it for losses and"
                        + " error rates");
        add(
                spec,
                "--rows",
                "TRUTH,PREDICTED",
                "list the rows behind this cell of the confusion matrix");
        CertaintyOptions.add(spec);
        Shift.add(spec);
        addFlag(spec, "--curves", "ROC, precision-recall, DET and calibration curves");
        ThreadsOption.add(spec);
        Pages.add(spec);
        addFlag(spec, "--json", "one JSON object in place of the text");
        spec.addOption(
                OptionSpec.builder("-h", "--help")
                        .usageHelp(true)
                        .description("show this help")
                        .build());
    }

    private static void add(CommandSpec spec, String name, String label, String description) {
        boolean list = name.equals("--metric") || name.equals("--fail-under");
        OptionSpec.Builder option = OptionSpec.builder(name).paramLabel(label).arity("1");
        spec.addOption(
                option.type(list ? String[].class : String.class).description(description).build());
    }

    private static void addFlag(CommandSpec spec, String name, String description) {
        spec.addOption(
                OptionSpec.builder(name).type(boolean.class).description(description).build());
    }

    /// The request, checked.
    ///
    /// @throws UsageException if an option has a value it cannot have
    public static Request request(ParseResult parsed) {
        return new EvaluateOptions(parsed).request();
    }

    private Request request() {
        return new Request(
                path(),
                new Roles(
                        text("--truth"),
                        text("--score"),
                        text("--score-b"),
                        text("--predicted"),
                        text("--probabilities"),
                        text("--weight"),
                        text("--group"),
                        text("--query")),
                task(),
                text("--positive"),
                LabelList.parse(text("--labels")),
                threshold(),
                Selection.of(list("--metric")),
                undefined(),
                bounds(),
                CertaintyOptions.of(parsed),
                text("--rows"),
                Shift.of(parsed),
                parsed.hasMatchedOption("--curves"),
                ThreadsOption.of(parsed),
                parsed.hasMatchedOption("--json"),
                Pages.of(parsed),
                ForecastRoles.of(parsed));
    }

    private String text(String option) {
        return parsed.matchedOptionValue(option, (String) null);
    }

    /// The parts between commas of all uses of an option.
    private List<String> list(String option) {
        return Arrays.stream(parsed.matchedOptionValue(option, new String[0]))
                .flatMap(text -> Arrays.stream(text.split(",")))
                .toList();
    }

    private Path path() {
        String file = parsed.matchedPositionalValue(0, (String) null);
        try {
            return file == null ? null : Path.of(file);
        } catch (InvalidPathException e) {
            throw new UsageException("FILE is no path: " + InputException.quote(file));
        }
    }

    private Task task() {
        String task = parsed.matchedOptionValue("--task", "auto");
        return switch (task.toLowerCase(Locale.ROOT)) {
            case "auto" -> null;
            case "binary" -> Task.BINARY;
            case "multiclass" -> Task.MULTICLASS;
            case "regression" -> Task.REGRESSION;
            case "multilabel" -> Task.MULTILABEL;
            case "ranking" -> Task.RANKING;
            case "probabilistic" -> Task.PROBABILISTIC;
            default -> throw wrong("--task", task, TASKS);
        };
    }

    private Undefined undefined() {
        String policy = parsed.matchedOptionValue("--undefined", "nan");
        return switch (policy.toLowerCase(Locale.ROOT)) {
            case "nan" -> Undefined.NAN;
            case "zero" -> Undefined.ZERO;
            case "one" -> Undefined.ONE;
            case "skip" -> Undefined.SKIP;
            default -> throw wrong("--undefined", policy, "nan, zero, one or skip");
        };
    }

    private double threshold() {
        String text = parsed.matchedOptionValue("--threshold", "0.5");
        double value = number(text);
        if (Double.isNaN(value)) {
            throw wrong("--threshold", text, "a number");
        }
        return value;
    }

    private Map<String, Double> bounds() {
        Map<String, Double> worst = new LinkedHashMap<>();
        for (String text : list("--fail-under")) {
            int equals = text.indexOf('=');
            double bound = equals < 1 ? Double.NaN : number(text.substring(equals + 1));
            if (Double.isNaN(bound)) {
                throw wrong("--fail-under", text, "KEY=BOUND, such as auc=0.85");
            }
            worst.put(Selection.key(text.substring(0, equals)), bound);
        }
        return worst;
    }

    private static double number(String text) {
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
