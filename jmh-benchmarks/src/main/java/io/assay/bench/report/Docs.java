package io.assay.bench.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The computed parts of `docs`: the same files and the same code give the same pages.
final class Docs {
    private final Path root;
    private final Runs runs;
    private final Reasons reasons;
    private final LearnerTable learners;

    private Docs(Path root, Runs runs, Reasons reasons, LearnerTable learners) {
        this.root = root;
        this.runs = runs;
        this.reasons = reasons;
        this.learners = learners;
    }

    /// From the results that are committed below the root of the project.
    static Docs of(Path root) throws IOException {
        Path results = root.resolve("jmh-benchmarks/results");
        return new Docs(
                root,
                new Runs(RunFile.readAll(results)),
                Reasons.read(results.resolve("reasons.properties")),
                new LearnerTable(
                        LearnerRun.readAll(results),
                        Reasons.read(results.resolve("learners.properties"))));
    }

    /// The pages as they should be, by file.
    Map<Path, String> pages() throws IOException {
        Map<Path, String> pages = new LinkedHashMap<>();
        Path benchmarks = root.resolve("docs/benchmarks.md");
        Path kernels = root.resolve("docs/kernels.md");
        String figures =
                Page.with(
                        Files.readString(benchmarks),
                        "figures",
                        FigureTable.of(Figures.all(), runs, reasons));
        pages.put(benchmarks, Page.with(figures, "learners", learners.text()));
        pages.put(
                kernels, Page.with(Files.readString(kernels), "sets", KernelTable.of(runs).text()));
        return pages;
    }

    /// What the pages would have to hide; nothing is asked while no results are committed.
    List<String> faults() {
        List<String> faults = new ArrayList<>(learners.faults());
        if (!runs.all().isEmpty()) {
            faults.addAll(reasons.faults(Figures.all(), runs));
            faults.addAll(KernelTable.of(runs).faults());
        }
        return faults;
    }

    /// Writes the pages.
    void write() throws IOException {
        for (var page : pages().entrySet()) {
            Files.writeString(page.getKey(), page.getValue());
        }
    }
}
