package io.assay.cli.request;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/// The options of `assay tune report`.
public final class ReportOptions {
    private ReportOptions() {}

    /// What picocli needs to know.
    public static CommandSpec spec() {
        CommandSpec spec =
                Flags.command(
                        "report",
                        "Draw a study: how it went, what matters, where the best lie.",
                        "",
                        "Several studies of one space are drawn together: searchers side by side, a band"
                                + " over the seeds of each.",
                        "Exit codes: 0 done, 1 the data is bad, 2 the command is bad.");
        Flags.file(spec, "0..*", "STUDY", "the files of studies");
        Pages.add(spec);
        spec.addOption(
                OptionSpec.builder("-h", "--help")
                        .usageHelp(true)
                        .description("show this help")
                        .build());
        return spec;
    }

    /// The request, checked.
    ///
    /// @throws UsageException if nothing is to be drawn, or nowhere
    public static ReportRequest request(ParseResult parsed) {
        String[] files = parsed.matchedPositionalValue(0, new String[0]);
        if (files.length == 0) {
            throw new UsageException("give the file of a STUDY");
        }
        Pages pages = Pages.of(parsed);
        if (!pages.wanted()) {
            throw new UsageException("there is nothing to do; give --html or --svg");
        }
        List<Path> studies = Arrays.stream(files).map(file -> Flags.path("STUDY", file)).toList();
        return new ReportRequest(studies, pages);
    }
}
