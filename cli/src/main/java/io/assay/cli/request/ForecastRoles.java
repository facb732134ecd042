package io.assay.cli.request;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/// Which columns hold predicted distributions; null where the command does not say.
///
/// @param quantiles columns separated by commas or by a prefix, one per quantile
/// @param members the same, one per member of an ensemble
/// @param lower the lower bound of an interval
/// @param upper its upper bound
/// @param level in how many percent of all rows truth should be inside
public record ForecastRoles(
        String quantiles, String members, String lower, String upper, String level) {
    /// Nothing is said.
    public static final ForecastRoles NONE = new ForecastRoles(null, null, null, null, null);

    private static final String QUANTILES = "--quantiles";
    private static final String MEMBERS = "--members";
    private static final String LOWER = "--lower";
    private static final String UPPER = "--upper";
    private static final String LEVEL = "--level";

    /// Whether the command names a column of forecasts.
    public boolean any() {
        return quantiles != null || members != null || lower != null || upper != null;
    }

    static void add(CommandSpec spec) {
        add(
                spec,
                QUANTILES,
                "COLS",
                "a column per predicted quantile, whose name ends in its level, with commas or as"
                        + " PREFIX* (default: q_*, such as q_0.1)");
        add(spec, MEMBERS, "COLS", "a column per member of an ensemble (default: m_*)");
        add(spec, LOWER, "COL", "column of the lower bound of an interval (default: lower)");
        add(spec, UPPER, "COL", "column of the upper bound of an interval (default: upper)");
        add(spec, LEVEL, "PERCENT", "of how many rows such intervals should hold the truth");
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

    static ForecastRoles of(ParseResult parsed) {
        return new ForecastRoles(
                parsed.matchedOptionValue(QUANTILES, (String) null),
                parsed.matchedOptionValue(MEMBERS, (String) null),
                parsed.matchedOptionValue(LOWER, (String) null),
                parsed.matchedOptionValue(UPPER, (String) null),
                parsed.matchedOptionValue(LEVEL, (String) null));
    }
}
