package io.assay.cli.request;

import io.assay.file.InputException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/// Options as they are declared and as they were given.
final class Flags {
    private final ParseResult parsed;

    Flags(ParseResult parsed) {
        this.parsed = parsed;
    }

    /// A command that shows its options in the order in which they are declared.
    static CommandSpec command(String name, String description, String... footer) {
        CommandSpec spec = CommandSpec.create().name(name);
        spec.usageMessage().sortOptions(false).description(description).footer(footer);
        return spec;
    }

    static void file(CommandSpec spec, String arity, String label, String description) {
        boolean many = arity.endsWith("*");
        spec.addPositional(
                PositionalParamSpec.builder()
                        .paramLabel(label)
                        .arity(arity)
                        .type(many ? String[].class : String.class)
                        .description(description)
                        .build());
    }

    static void add(CommandSpec spec, String name, String label, String description) {
        spec.addOption(
                OptionSpec.builder(name)
                        .paramLabel(label)
                        .arity("1")
                        .type(String.class)
                        .description(description)
                        .build());
    }

    /// An option that may be given several times.
    static void addMany(CommandSpec spec, String name, String label, String description) {
        spec.addOption(
                OptionSpec.builder(name)
                        .paramLabel(label)
                        .arity("1")
                        .type(String[].class)
                        .description(description)
                        .build());
    }

    static void flag(CommandSpec spec, String name, String description) {
        spec.addOption(
                OptionSpec.builder(name).type(boolean.class).description(description).build());
    }

    static void jsonAndHelp(CommandSpec spec) {
        flag(spec, "--json", "one JSON object in place of the text");
        help(spec);
    }

    static void help(CommandSpec spec) {
        spec.addOption(
                OptionSpec.builder("-h", "--help")
                        .usageHelp(true)
                        .description("show this help")
                        .build());
    }

    boolean has(String option) {
        return parsed.hasMatchedOption(option);
    }

    String text(String option) {
        return parsed.matchedOptionValue(option, (String) null);
    }

    List<String> texts(String option) {
        return List.of(parsed.matchedOptionValue(option, new String[0]));
    }

    /// Names with commas between them.
    List<String> list(String option) {
        String text = text(option);
        return text == null
                ? List.of()
                : Arrays.stream(text.split(",")).map(String::strip).toList();
    }

    Path path(String option) {
        return path(option, text(option));
    }

    /// The file at a place of the command; null when it ends before.
    Path position(int place, String label) {
        return path(label, parsed.matchedPositionalValue(place, (String) null));
    }

    static Path path(String option, String text) {
        try {
            return text == null ? null : Path.of(text);
        } catch (InvalidPathException e) {
            throw new UsageException(option + " is no path: " + InputException.quote(text));
        }
    }

    long whole(String option, long otherwise, long least, long most) {
        String text = text(option);
        long value = otherwise;
        try {
            value = text == null ? otherwise : Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw wrong(option, text, "a whole number");
        }
        if (text != null && (value < least || value > most)) {
            throw wrong(option, text, "a whole number from " + least + " to " + most);
        }
        return value;
    }

    int threads() {
        return ThreadsOption.of(parsed);
    }

    static UsageException wrong(String option, String found, String expected) {
        return new UsageException(
                option + " is " + InputException.quote(found) + "; expected " + expected);
    }
}
