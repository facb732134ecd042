package io.assay.bench.report;

import java.util.List;

/// The figures of splits.
final class SplitFigures {
    private static final long ROWS = 10_000_000;
    private static final String WORK = "stratified 10-fold";

    private SplitFigures() {}

    static List<Figure> all() {
        return List.of(
                figure("folds-ids", ", ids", "ids", Ask.rate(100e6)).aim("200 M"),
                figure("folds-order", ", ids and row order", "order", Ask.time(0.150)).aim("90 ms"),
                figure("folds-blocks", " by permuted blocks, ids", "blocks", Ask.rate(350e6))
                        .aim("450 M"));
    }

    private static Figure figure(String key, String what, String row, Ask least) {
        return Figure.of(
                key,
                WORK + what,
                "1e7",
                Pick.of("FoldsBenchmark." + row, ROWS),
                least,
                Ask.loop(5));
    }
}
