package io.assay.cli.request;

import io.assay.file.InputException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/// At which other prevalence the numbers are told too.
///
/// @param prevalence the share of positives; NaN for none
/// @param falsePositive what a type I error costs there
/// @param falseNegative what a type II error costs there
public record Shift(double prevalence, double falsePositive, double falseNegative) {
    /// Nowhere else.
    public static final Shift NONE = new Shift(Double.NaN, 1, 1);

    private static final String PREVALENCE = "--prevalence";
    private static final String COSTS = "--costs";

    /// Whether there is one.
    public boolean wanted() {
        return !Double.isNaN(prevalence);
    }

    static void add(CommandSpec spec) {
        add(
                spec,
                PREVALENCE,
                "SHARE",
                "precision, cost and what else depends on it at another share of positives, such as"
                        + " 0.01");
        add(spec, COSTS, "FP,FN", "what errors of type I and II cost there (default: 1,1)");
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

    static Shift of(ParseResult parsed) {
        String text = parsed.matchedOptionValue(PREVALENCE, (String) null);
        String costs = parsed.matchedOptionValue(COSTS, "1,1");
        if (text == null) {
            if (parsed.hasMatchedOption(COSTS)) {
                throw new UsageException(COSTS + " goes with " + PREVALENCE);
            }
            return NONE;
        }
        double share = CompareOptions.number(text);
        if (!(share > 0 && share < 1)) {
            throw wrong(PREVALENCE, text, "a number in (0, 1)");
        }
        String[] parts = costs.split(",", -1);
        double fp = CompareOptions.number(parts[0]);
        double fn = CompareOptions.number(parts[parts.length - 1]);
        if (parts.length != 2 || !isCost(fp) || !isCost(fn)) {
            throw wrong(COSTS, costs, "two finite numbers of at least 0, such as 1,20");
        }
        return new Shift(share, fp, fn);
    }

    private static boolean isCost(double cost) {
        return cost >= 0 && cost < Double.POSITIVE_INFINITY;
    }

    private static UsageException wrong(String option, String found, String expected) {
        return new UsageException(
                option + " is " + InputException.quote(found) + "; expected " + expected);
    }
}
