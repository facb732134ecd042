package io.assay.bench.report;

import java.util.List;

/// The figures of boosted trees; how they stand beside other libraries is a [LearnerGoal].
final class TreeFigures {
    private static final long ROWS = 100_000;

    private TreeFigures() {}

    static List<Figure> all() {
        Pick onTwo = Pick.of("TreesBenchmark.histogramsOnTwo", ROWS);
        return List.of(
                Figure.of(
                        "trees",
                        "100 trees of depth 6, rows in blocks",
                        "1e5",
                        Pick.of("TreesBenchmark.predict", ROWS),
                        Ask.rate(1.3e6)),
                Figure.of(
                        "histograms",
                        "histograms of 28 columns",
                        "1e5",
                        Pick.of("TreesBenchmark.histograms", ROWS),
                        Ask.cells(1.8e9),
                        Ask.gain("on two threads", onTwo, 1.8)),
                Figure.of(
                        "boosted-row",
                        "100 trees of depth 6, a row alone",
                        "1 row, warm",
                        Pick.of("LatencyBenchmark.boosted", 1),
                        Ask.told("p99")));
    }
}
