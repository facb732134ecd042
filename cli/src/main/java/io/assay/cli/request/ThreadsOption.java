package io.assay.cli.request;

import io.assay.file.InputException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/// The option that says how many threads work.
final class ThreadsOption {
    private static final String NAME = "--threads";
    private static final int MOST = 64;

    private ThreadsOption() {}

    static void add(CommandSpec spec) {
        spec.addOption(
                OptionSpec.builder(NAME)
                        .paramLabel("N")
                        .arity("1")
                        .type(String.class)
                        .description(
                                "how many threads work; changes no number (default: as many as"
                                        + " there are cores, 2 to 8)")
                        .build());
    }

    /// The number, 0 when it is left to the tool.
    static int of(ParseResult parsed) {
        String text = parsed.matchedOptionValue(NAME, (String) null);
        if (text == null) {
            return 0;
        }
        try {
            int threads = Integer.parseInt(text);
            if (threads >= 1 && threads <= MOST) {
                return threads;
            }
        } catch (NumberFormatException e) {
            throw wrong(text);
        }
        throw wrong(text);
    }

    private static UsageException wrong(String found) {
        return new UsageException(
                NAME
                        + " is "
                        + InputException.quote(found)
                        + "; expected a whole number from 1 to "
                        + MOST);
    }
}
