package io.assay.bench.track.report;

import io.assay.bench.track.trend.Asked;
import io.assay.bench.track.trend.Findings;
import io.assay.bench.track.verdict.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// `./bench report`: writes what a history says.
public final class Report {
    private static final String PAGE = "jmh-benchmarks/target/track/report.html";

    private Report() {}

    /// Runs it.
    ///
    /// @param words what followed the command
    /// @return the exit code, see [Outcome]
    public static int main(List<String> words) throws IOException {
        Map<String, Function<Findings, String>> kinds = new LinkedHashMap<>();
        kinds.put("--html", HtmlReport::of);
        kinds.put("--markdown", MarkdownReport::of);
        kinds.put("--json", JsonReport::of);
        kinds.put("--junit", JunitReport::of);
        Asked asked = Asked.of("report", words, kinds.keySet());
        Findings findings = asked.findings();
        boolean isAsked = kinds.keySet().stream().anyMatch(asked.arguments().values()::containsKey);
        for (Map.Entry<String, Function<Findings, String>> kind : kinds.entrySet()) {
            String usual = isAsked || !kind.getKey().equals("--html") ? "" : PAGE;
            String name = asked.arguments().value(kind.getKey(), usual);
            if (!name.isEmpty()) {
                write(Path.of(name), kind.getValue().apply(findings));
            }
        }
        return Outcome.OK;
    }

    private static void write(Path file, String text) throws IOException {
        if (file.toAbsolutePath().getParent() != null) {
            Files.createDirectories(file.toAbsolutePath().getParent());
        }
        Files.writeString(file, text);
        System.out.println(file);
    }
}
