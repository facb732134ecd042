package io.assay.cli.request;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// The options of `assay tune compare`.
public final class MethodsOptions {
    private static final int TRIALS = 30;
    private static final int SEEDS = 5;

    private MethodsOptions() {}

    static CommandSpec spec() {
        CommandSpec spec =
                Flags.command(
                        "compare",
                        "Which searcher is best for a learner and a table? All of them have the same"
                                + " budget, folds and seeds.",
                        "",
                        "Times depend on the machine and what else it does; scores of studies that"
                                + " end by trials do not.",
                        TuneOptions.CODES);
        TuneOptions.problem(spec);
        Flags.add(
                spec,
                "--searchers",
                "NAMES",
                "with commas; the first is what the others are held against (default:"
                        + " random,tpe,bayes)");
        Flags.add(spec, "--seeds", "N", "studies of each searcher (default: 5)");
        Flags.add(spec, "--trials", "N", "of each study (default: 30)");
        Flags.add(spec, "--seconds", "S", "after which a study begins no trial (default: no end)");
        ThreadsOption.add(spec);
        Flags.jsonAndHelp(spec);
        return spec;
    }

    /// The request, checked.
    ///
    /// @throws UsageException if an option has a value it cannot have
    public static MethodsRequest request(ParseResult parsed) {
        Flags flags = new Flags(parsed);
        List<String> given = flags.list("--searchers");
        List<String> searchers = given.isEmpty() ? List.of("random", "tpe", "bayes") : given;
        if (searchers.stream().distinct().count() < searchers.size()) {
            throw Flags.wrong("--searchers", flags.text("--searchers"), "each searcher once");
        }
        return new MethodsRequest(
                TuneOptions.plan(flags, "tune compare", searchers.getFirst(), 1),
                searchers,
                (int) flags.whole("--seeds", SEEDS, 2, 1 << 16),
                (int) flags.whole("--trials", TRIALS, 1, Integer.MAX_VALUE),
                seconds(flags),
                flags.threads(),
                flags.has("--json"));
    }

    private static double seconds(Flags flags) {
        String text = flags.text("--seconds");
        double seconds = text == null ? 0 : CompareOptions.number(text);
        if (text != null && !(seconds > 0 && seconds < 1e9)) {
            throw Flags.wrong("--seconds", text, "a positive number");
        }
        return seconds;
    }
}
