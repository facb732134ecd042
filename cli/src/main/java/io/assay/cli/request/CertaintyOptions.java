package io.assay.cli.request;

import io.assay.file.InputException;
import io.assay.interval.ShareMethod;
import io.assay.resample.IntervalMethod;
import java.math.BigDecimal;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/// The options that say which intervals are printed.
final class CertaintyOptions {
    private static final String METHODS = "auto, wilson, exact, jeffreys, percentile, basic or bca";
    private static final int MOST_REPLICATES = 10_000_000;

    private CertaintyOptions() {}

    static void add(CommandSpec spec) {
        add(spec, "--ci", "PERCENT", "level of the intervals, or off (default: 95)");
        add(
                spec,
                "--ci-method",
                "METHOD",
                METHODS
                        + "; auto suits the metric, wilson, exact and jeffreys are for shares of"
                        + " rows, the others resample everything (default: auto)");
        add(
                spec,
                "--replicates",
                "B",
                "resamples of the rows (default: 1000, or 200 for more than 100000 rows)");
        add(spec, "--seed", "SEED", "a whole number; the same seed, the same report (default: 42)");
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

    static Certainty of(ParseResult parsed) {
        String method = parsed.matchedOptionValue("--ci-method", "auto").toLowerCase(Locale.ROOT);
        return new Certainty(
                level(parsed.matchedOptionValue("--ci", "95")),
                shares(method),
                everywhere(method),
                replicates(parsed.matchedOptionValue("--replicates", "0"), parsed),
                seed(parsed.matchedOptionValue("--seed", "42")));
    }

    private static double level(String text) {
        if (text.equalsIgnoreCase("off")) {
            return Double.NaN;
        }
        try {
            double level = new BigDecimal(text).movePointLeft(2).doubleValue();
            if (level > 0 && level < 1) {
                return level;
            }
        } catch (NumberFormatException e) {
            throw wrong("--ci", text, "a number of percent, such as 95, or off");
        }
        throw wrong("--ci", text, "a number of percent between 0 and 100, or off");
    }

    private static ShareMethod shares(String method) {
        return switch (method) {
            case "exact" -> ShareMethod.CLOPPER_PEARSON;
            case "jeffreys" -> ShareMethod.JEFFREYS;
            default -> ShareMethod.WILSON;
        };
    }

    private static IntervalMethod everywhere(String method) {
        return switch (method) {
            case "auto", "wilson", "exact", "jeffreys" -> null;
            case "percentile" -> IntervalMethod.PERCENTILE;
            case "basic" -> IntervalMethod.BASIC;
            case "bca" -> IntervalMethod.BCA;
            default -> throw wrong("--ci-method", method, METHODS);
        };
    }

    private static int replicates(String text, ParseResult parsed) {
        if (!parsed.hasMatchedOption("--replicates")) {
            return 0;
        }
        try {
            int replicates = Integer.parseInt(text);
            if (replicates >= 2 && replicates <= MOST_REPLICATES) {
                return replicates;
            }
        } catch (NumberFormatException e) {
            throw wrong("--replicates", text, "a whole number of at least 2");
        }
        throw wrong("--replicates", text, "a whole number from 2 to " + MOST_REPLICATES);
    }

    private static long seed(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw wrong("--seed", text, "a whole number");
        }
    }

    private static UsageException wrong(String option, String found, String expected) {
        return new UsageException(
                option + " is " + InputException.quote(found) + "; expected " + expected);
    }
}
