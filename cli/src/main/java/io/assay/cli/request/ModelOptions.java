package io.assay.cli.request;

import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// The options of `assay predict` and `assay importance`.
public final class ModelOptions {
    private static final String CODES =
            "Exit codes: 0 done, 1 the data is bad, 2 the command is bad.";

    private ModelOptions() {}

    /// What picocli needs to know of `assay predict`.
    public static CommandSpec predict() {
        CommandSpec spec =
                Flags.command(
                        "predict",
                        "Predict the rows of a table with a saved model.",
                        "",
                        "The columns are those the model was trained on, found by name. Where the table has"
                                + " the target too, it is written as y_true.",
                        CODES);
        files(spec);
        Flags.add(spec, "--out", "FILE", "write the predictions as CSV (default: standard output)");
        end(spec);
        return spec;
    }

    /// What picocli needs to know of `assay importance`.
    public static CommandSpec importance() {
        CommandSpec spec =
                Flags.command(
                        "importance",
                        "Which columns does a saved model lean on? How much worse it gets when a column is"
                                + " shuffled.",
                        "",
                        "Take rows the model was not trained on. Columns that say the same share their"
                                + " importance.",
                        CODES);
        files(spec);
        Flags.add(spec, "--times", "N", "how often each column is shuffled (default: 10)");
        Flags.add(spec, "--seed", "SEED", "a whole number (default: 42)");
        end(spec);
        return spec;
    }

    private static void files(CommandSpec spec) {
        Flags.file(spec, "0..1", "MODEL", "the file that assay train --save wrote");
        Flags.file(spec, "0..1", "FILE", "the table: CSV, TSV, Parquet, JSON Lines, .npy");
        Flags.add(spec, "--target", "FILE", "an .npy file of the target, beside an .npy FILE");
        Flags.flag(
                spec,
                "--unseen-missing",
                "a category that the model has not seen is a missing value, not an error");
    }

    private static void end(CommandSpec spec) {
        ThreadsOption.add(spec);
        Flags.jsonAndHelp(spec);
    }

    /// The request, checked.
    ///
    /// @throws UsageException if an option has a value it cannot have
    public static ModelRequest request(ParseResult parsed) {
        Flags flags = new Flags(parsed);
        boolean predict = parsed.commandSpec().name().equals("predict");
        Path model = flags.position(0, "MODEL");
        Path file = flags.position(1, "FILE");
        if (file == null) {
            throw new UsageException(
                    "give a MODEL and a FILE, such as: assay "
                            + parsed.commandSpec().name()
                            + " m.assay rows.csv");
        }
        return new ModelRequest(
                model,
                file,
                flags.text("--target"),
                flags.has("--unseen-missing"),
                predict ? flags.path("--out") : null,
                predict ? 0 : (int) flags.whole("--times", 10, 2, 10_000),
                predict ? 0 : flags.whole("--seed", 42, Long.MIN_VALUE, Long.MAX_VALUE),
                flags.threads(),
                flags.has("--json"));
    }
}
