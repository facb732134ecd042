package io.assay.cli.request;

import io.assay.tune.Goal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// The options of `assay ask` and `assay tell`.
public final class AskOptions {
    private AskOptions() {}

    /// What picocli needs to know of `assay ask`.
    public static CommandSpec ask() {
        CommandSpec spec =
                Flags.command(
                        "ask",
                        "Ask a study which settings a program of yours should try next; tell it the"
                                + " result with assay tell.",
                        "",
                        "The first call makes the file and needs --space; later ones need the file"
                                + " alone.",
                        "Prints trial=NUMBER and a line NAME=VALUE for each setting.",
                        "Exit codes: 0 done, 1 the file is bad, 2 the command is bad, 3 nothing is"
                                + " left to try.");
        Flags.file(spec, "0..1", "STUDY", "the file of the study");
        Flags.add(spec, "--space", "FILE", "the settings to search, as JSON");
        Flags.add(
                spec,
                "--goal",
                "GOAL",
                "minimize or maximize; several with commas between them (default: minimize)");
        Flags.add(spec, "--searcher", "NAME", "as in assay tune run (default: bayes)");
        Flags.add(spec, "--seed", "SEED", "a whole number (default: 42)");
        Flags.add(spec, "--window", "W", "how many trials may be under way at once (default: 1)");
        Flags.add(spec, "--trials", "N", "ask for no more than these in all");
        Flags.flag(spec, "--again", "the oldest trial under way once more, not a new one");
        end(spec);
        return spec;
    }

    /// What picocli needs to know of `assay tell`.
    public static CommandSpec tell() {
        CommandSpec spec =
                Flags.command(
                        "tell",
                        "Tell a study the result of a trial that assay ask gave out.",
                        "",
                        "Exit codes: 0 done, 1 the file is bad, 2 the command is bad.");
        Flags.file(spec, "0..1", "STUDY", "the file of the study");
        Flags.add(spec, "--trial", "NUMBER", "which trial");
        Flags.add(spec, "--value", "X", "what came out; for several goals X,Y,...");
        Flags.add(spec, "--failed", "REASON", "nothing came out, and why");
        end(spec);
        return spec;
    }

    private static void end(CommandSpec spec) {
        Flags.flag(spec, "--durable", "wait for the disk, against power cuts");
        Flags.jsonAndHelp(spec);
    }

    private static Path study(Flags flags, String example) {
        Path study = flags.position(0, "STUDY");
        if (study == null) {
            throw new UsageException("give the file of a STUDY, such as: assay " + example);
        }
        return study;
    }

    /// The request of `assay ask`, checked.
    ///
    /// @throws UsageException if an option has a value it cannot have
    public static AskRequest askRequest(ParseResult parsed) {
        Flags flags = new Flags(parsed);
        boolean seeded = flags.has("--seed");
        boolean windowed = flags.has("--window");
        return new AskRequest(
                study(flags, "ask study.db --space space.json"),
                flags.path("--space"),
                goals(flags),
                flags.text("--searcher"),
                seeded ? (Long) flags.whole("--seed", 0, Long.MIN_VALUE, Long.MAX_VALUE) : null,
                windowed ? (Integer) (int) flags.whole("--window", 1, 1, 1 << 16) : null,
                (int) flags.whole("--trials", Integer.MAX_VALUE, 1, Integer.MAX_VALUE),
                flags.has("--again"),
                flags.has("--durable"),
                flags.has("--json"));
    }

    private static List<Goal> goals(Flags flags) {
        List<Goal> goals = new ArrayList<>();
        for (String name : flags.list("--goal")) {
            goals.add(
                    switch (name.toLowerCase(Locale.ROOT)) {
                        case "minimize", "minimise" -> Goal.MINIMIZE;
                        case "maximize", "maximise" -> Goal.MAXIMIZE;
                        default -> throw Flags.wrong("--goal", name, "minimize or maximize");
                    });
        }
        return goals;
    }

    /// The request of `assay tell`, checked.
    ///
    /// @throws UsageException if an option has a value it cannot have
    public static TellRequest tellRequest(ParseResult parsed) {
        Flags flags = new Flags(parsed);
        Path study = study(flags, "tell study.db --trial 3 --value 0.91");
        if (!flags.has("--trial")) {
            throw new UsageException("--trial says which trial; it is missing");
        }
        if (flags.has("--value") == flags.has("--failed")) {
            throw new UsageException("give --value, or --failed with a reason");
        }
        return new TellRequest(
                study,
                (int) flags.whole("--trial", 0, 0, Integer.MAX_VALUE),
                flags.list("--value").stream().map(AskOptions::value).toList(),
                flags.text("--failed"),
                flags.has("--durable"),
                flags.has("--json"));
    }

    private static double value(String text) {
        double value = CompareOptions.number(text);
        if (Double.isNaN(value) && !text.equalsIgnoreCase("nan")) {
            throw Flags.wrong("--value", text, "a number");
        }
        return value;
    }
}
