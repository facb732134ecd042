package io.assay.cli.request;

import io.assay.Undefined;
import io.assay.cli.result.Selection;
import io.assay.file.InputException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// The options of `assay evaluate`, as picocli fills them in.
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Every number about a file of predictions.",
        footer = {
            "",
            "FILE is .csv, .tsv, .parquet or .jsonl, text also as .gz. Without FILE the columns are"
                    + " .npy files: --truth y.npy --score s.npy.",
            "Exit codes: 0 done, 1 the data is bad, 2 the command is bad, 3 a bound was missed."
        })
public final class EvaluateOptions {
    @Parameters(arity = "0..1", paramLabel = "FILE", description = "the table of predictions")
    private String file;

    @Option(
            names = "--truth",
            paramLabel = "COL",
            description = "column of the true class (default: y_true)")
    private String truth;

    @Option(
            names = "--score",
            paramLabel = "COL",
            description = "column of the score, higher is more likely positive (default: y_score)")
    private String score;

    @Option(
            names = "--score-b",
            paramLabel = "COL",
            description = "score of a second model, compared with the first (default: y_score_b)")
    private String scoreB;

    @Option(
            names = "--predicted",
            paramLabel = "COL",
            description = "column of the predicted class (default: y_pred)")
    private String predicted;

    @Option(
            names = "--probabilities",
            paramLabel = "COLS",
            description = "a column per class, with commas or as PREFIX* (default: p_*)")
    private String probabilities;

    @Option(names = "--weight", paramLabel = "COL", description = "column of row weights")
    private String weight;

    @Option(
            names = "--group",
            paramLabel = "COL",
            description = "column of groups that are evaluated apart")
    private String group;

    @Option(
            names = "--task",
            paramLabel = "TASK",
            defaultValue = "auto",
            description = "auto, binary or multiclass (default: ${DEFAULT-VALUE})")
    private String task;

    @Option(
            names = "--positive",
            paramLabel = "LABEL",
            description =
                    "the positive class (default: the obvious one of 0/1, -1/1, no/yes,"
                            + " false/true)")
    private String positive;

    @Option(
            names = "--labels",
            paramLabel = "JSON",
            description = "the classes in their order, as [\"a\",\"b\"]; negative before positive")
    private String labels;

    @Option(
            names = "--threshold",
            paramLabel = "T",
            defaultValue = "0.5",
            description = "predicted positive is score >= T (default: ${DEFAULT-VALUE})")
    private String threshold;

    @Option(
            names = "--metric",
            split = ",",
            paramLabel = "KEY",
            description = "only these metrics, by their keys in the JSON report")
    private List<String> metrics = new ArrayList<>();

    @Option(
            names = "--undefined",
            paramLabel = "POLICY",
            defaultValue = "nan",
            description =
                    "what 0/0 is: nan, zero, one, or skip in averages (default:"
                            + " ${DEFAULT-VALUE})")
    private String undefined;

    @Option(
            names = "--fail-under",
            split = ",",
            paramLabel = "KEY=BOUND",
            description =
                    "exit 3 when a metric is worse than its bound: below it, or above it for"
                            + " losses and error rates")
    private List<String> bounds = new ArrayList<>();

    @Option(
            names = "--rows",
            paramLabel = "TRUTH,PREDICTED",
            description = "list the rows behind this cell of the confusion matrix")
    private String rows;

    @Option(names = "--curves", description = "ROC, precision-recall, DET, calibration curves")
    private boolean curves;

    @Option(names = "--json", description = "one JSON object in place of the text")
    private boolean json;

    /// The request, checked.
    ///
    /// @throws UsageException if an option has a value it cannot have
    public Request request() {
        return new Request(
                path(),
                new Roles(truth, score, scoreB, predicted, probabilities, weight, group),
                task(),
                positive,
                LabelList.parse(labels),
                threshold(),
                Selection.of(metrics),
                undefined(),
                bounds(),
                rows,
                curves,
                json);
    }

    private Path path() {
        try {
            return file == null ? null : Path.of(file);
        } catch (InvalidPathException e) {
            throw new UsageException("FILE is no path: " + InputException.quote(file));
        }
    }

    private Task task() {
        return switch (task.toLowerCase(Locale.ROOT)) {
            case "auto" -> null;
            case "binary" -> Task.BINARY;
            case "multiclass" -> Task.MULTICLASS;
            default -> throw wrong("--task", task, "auto, binary or multiclass");
        };
    }

    private Undefined undefined() {
        return switch (undefined.toLowerCase(Locale.ROOT)) {
            case "nan" -> Undefined.NAN;
            case "zero" -> Undefined.ZERO;
            case "one" -> Undefined.ONE;
            case "skip" -> Undefined.SKIP;
            default -> throw wrong("--undefined", undefined, "nan, zero, one or skip");
        };
    }

    private double threshold() {
        double value = number(threshold);
        if (Double.isNaN(value)) {
            throw wrong("--threshold", threshold, "a number");
        }
        return value;
    }

    private Map<String, Double> bounds() {
        Map<String, Double> worst = new LinkedHashMap<>();
        for (String text : bounds) {
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
