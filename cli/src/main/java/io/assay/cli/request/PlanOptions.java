package io.assay.cli.request;

import io.assay.file.InputException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/// The options of `assay plan`: those by which `assay compare` reads, and what is to be seen.
public final class PlanOptions {
    private PlanOptions() {}

    /// What picocli needs to know.
    public static CommandSpec spec() {
        CommandSpec spec = CommandSpec.create().name("plan");
        spec.usageMessage()
                .sortOptions(false)
                .description("How many labelled rows does a paired comparison need?")
                .footer(
                        "",
                        "PILOT holds a few labelled rows with the scores of both models, as for"
                                + " assay compare.");
        add(spec, "--difference", "D", "the difference of the metric that is to be seen");
        add(spec, "--power", "P", "with what probability (default: 0.8)");
        CompareOptions.addReading(spec, "PILOT");
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

    /// The request, checked.
    ///
    /// @throws UsageException if an option has a value it cannot have
    public static PlanRequest request(ParseResult parsed) {
        CompareRequest pilot = CompareOptions.request(parsed);
        if (pilot.metrics().size() != 1) {
            throw new UsageException("name one metric to plan for, such as --metric f1");
        }
        if (!parsed.hasMatchedOption("--difference")) {
            throw new UsageException(
                    "say what difference is to be seen, such as --difference 0.01");
        }
        String difference = parsed.matchedOptionValue("--difference", "");
        String power = parsed.matchedOptionValue("--power", "0.8");
        double d = CompareOptions.number(difference);
        double p = CompareOptions.number(power);
        if (!(d > 0 && d < Double.POSITIVE_INFINITY)) {
            throw wrong("--difference", difference, "a number above 0, such as 0.01");
        }
        if (!(p > 0 && p < 1)) {
            throw wrong("--power", power, "a probability, such as 0.8");
        }
        return new PlanRequest(pilot, d, p);
    }

    private static UsageException wrong(String option, String found, String expected) {
        return new UsageException(
                option + " is " + InputException.quote(found) + "; expected " + expected);
    }
}
