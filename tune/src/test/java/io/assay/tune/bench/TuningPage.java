package io.assay.tune.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Writes the figures of `results` into `docs/tuning-benchmarks.md`.
///
/// ```
/// java ... io.assay.tune.bench.TuningPage ROOT
/// ```
public final class TuningPage {
    private TuningPage() {}

    public static void main(String[] args) throws IOException {
        Path root = Path.of(args[0]);
        Files.writeString(page(root), of(root));
    }

    static Path page(Path root) {
        return root.resolve("docs/tuning-benchmarks.md");
    }

    /// The page as the committed figures have it.
    static String of(Path root) throws IOException {
        Path results = root.resolve("tune/results");
        String page = Files.readString(page(root));
        RegretFile regrets = RegretFile.open(results.resolve("regret.csv"));
        Reference reference = Reference.read(results.resolve("reference.csv"));
        page = with(page, "regret", RegretPage.of(regrets, reference));
        return with(page, "clock", Figures.read(results.resolve("clock.csv")).table());
    }

    private static String with(String page, String part, String text) {
        String open = "<!-- " + part + " -->\n";
        int from = page.indexOf(open) + open.length();
        int to = page.indexOf("<!-- /" + part + " -->");
        if (from < open.length() || to < from) {
            throw new IllegalArgumentException("the page has no part " + part);
        }
        return page.substring(0, from) + text + page.substring(to);
    }
}
