package io.assay.cli.request;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/// What a report is drawn into, beside what is printed.
///
/// @param html one page; or null
/// @param svg a folder for each chart alone; or null
public record Pages(Path html, Path svg) {
    private static final String HTML = "--html";
    private static final String SVG = "--svg";

    /// Whether anything is drawn.
    public boolean wanted() {
        return html != null || svg != null;
    }

    /// The options.
    static void add(CommandSpec spec) {
        add(spec, HTML, "FILE", "a page with charts, in one file, to look at and to print");
        add(spec, SVG, "DIR", "each chart alone as an .svg file in this folder");
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

    static Pages of(ParseResult parsed) {
        return new Pages(path(parsed, HTML), path(parsed, SVG));
    }

    private static Path path(ParseResult parsed, String option) {
        String text = parsed.matchedOptionValue(option, (String) null);
        try {
            return text == null ? null : Path.of(text);
        } catch (InvalidPathException e) {
            throw new UsageException(
                    option + " is no path: " + io.assay.file.InputException.quote(text));
        }
    }
}
