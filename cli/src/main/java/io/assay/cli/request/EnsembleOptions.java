package io.assay.cli.request;

import io.assay.cli.request.EnsembleRequest.By;
import io.assay.cli.request.EnsembleRequest.Weighting;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// The options of `assay ensemble`.
public final class EnsembleOptions {
    private static final String BY = "mean, majority or ranks";
    private static final String WEIGHTS =
            "equal, fit, greedy, or a number for each member with commas between them";

    private EnsembleOptions() {}

    /// What picocli needs to know.
    public static CommandSpec spec() {
        CommandSpec spec =
                Flags.command(
                        "ensemble",
                        "Are several models together better? Combines stored predictions of the same rows.",
                        "",
                        "Each FILE has y_true and y_score (two classes), p_* (more) or y_pred (numbers), as"
                                + " assay train --out writes them. Take predictions of rows that the models were"
                                + " not trained on.",
                        "Weights that are fitted are measured on rows that they were not fitted to.",
                        "With --by ranks scores need no common scale: members and all together are judged by"
                                + " ranks, as shares of the rows.",
                        "Exit codes: 0 done, 1 the data is bad, 2 the command is bad.");
        Flags.file(spec, "0..*", "FILE", "predictions, in one order of rows");
        Flags.add(spec, "--weights", "W", WEIGHTS + " (default: equal)");
        Flags.add(spec, "--by", "HOW", BY + " (default: mean)");
        Flags.add(spec, "--truth", "COL", "column of the truth (default: y_true)");
        Flags.add(spec, "--score", "COLS", "columns of scores, each a member (default: y_score)");
        Flags.add(
                spec,
                "--positive",
                "LABEL",
                "what the scores are the probability of (default: the last in order)");
        Flags.add(spec, "--cv", "K", "folds for weights that are fitted (default: 10)");
        Flags.add(spec, "--seed", "SEED", "a whole number (default: 42)");
        Flags.add(spec, "--out", "FILE", "write the combined predictions");
        Flags.jsonAndHelp(spec);
        return spec;
    }

    /// The request, checked.
    ///
    /// @throws UsageException if an option has a value it cannot have
    public static EnsembleRequest request(ParseResult parsed) {
        Flags flags = new Flags(parsed);
        List<Path> files =
                Stream.of(parsed.matchedPositionalValue(0, new String[0]))
                        .map(text -> Flags.path("FILE", text))
                        .toList();
        List<String> scores = flags.list("--score");
        if (files.isEmpty() || files.size() * Math.max(1, scores.size()) < 2) {
            throw new UsageException(
                    "give two FILEs of predictions or more, or one with several columns by --score");
        }
        String weights = flags.text("--weights") == null ? "equal" : flags.text("--weights");
        By by = by(flags.text("--by"));
        if (by != By.MEAN && List.of("fit", "greedy").contains(weights)) {
            throw new UsageException(
                    "--weights "
                            + weights
                            + " finds the weights of a mean; expected equal or numbers with --by "
                            + by.text());
        }
        List<Double> given = isWord(weights) ? List.of() : numbers(weights);
        return new EnsembleRequest(
                files,
                flags.text("--truth") == null ? "y_true" : flags.text("--truth"),
                scores,
                flags.text("--positive"),
                by,
                given.isEmpty()
                        ? Weighting.valueOf(weights.toUpperCase(java.util.Locale.ROOT))
                        : Weighting.GIVEN,
                given,
                (int) flags.whole("--cv", 10, 2, 1 << 16),
                flags.whole("--seed", 42, Long.MIN_VALUE, Long.MAX_VALUE),
                flags.path("--out"),
                flags.has("--json"));
    }

    private static By by(String text) {
        if (text == null) {
            return By.MEAN;
        }
        return Arrays.stream(By.values())
                .filter(by -> by.text().equals(text))
                .findFirst()
                .orElseThrow(() -> Flags.wrong("--by", text, BY));
    }

    private static boolean isWord(String weights) {
        return List.of("equal", "fit", "greedy").contains(weights);
    }

    private static List<Double> numbers(String weights) {
        List<Double> numbers = new ArrayList<>();
        double sum = 0;
        try {
            for (String text : weights.split(",", -1)) {
                numbers.add(Double.parseDouble(text.strip()));
                sum += numbers.getLast() >= 0 ? numbers.getLast() : Double.NaN;
            }
        } catch (NumberFormatException e) {
            throw Flags.wrong("--weights", weights, WEIGHTS);
        }
        if (!(sum > 0 && sum < Double.POSITIVE_INFINITY)) {
            throw Flags.wrong("--weights", weights, "numbers of at least 0, one of them above");
        }
        double total = sum;
        return numbers.stream().map(number -> number / total).toList();
    }
}
