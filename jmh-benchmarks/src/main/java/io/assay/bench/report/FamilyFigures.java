package io.assay.bench.report;

import java.util.List;

/// The figures of predicted numbers and of ranked items.
final class FamilyFigures {
    private static final long ROWS = 10_000_000;
    private static final long ITEMS = 20_000_000;

    private FamilyFigures() {}

    static List<Figure> all() {
        return List.of(
                error("squared", "mean squared error"),
                error("absolute", "mean absolute error"),
                error("pinball", "pinball loss"),
                Figure.of(
                        "ndcg",
                        "NDCG at 10, queries of 20 items",
                        "1e6 queries",
                        Pick.of("NdcgBenchmark.ndcg", ITEMS),
                        Ask.loop(10)));
    }

    private static Figure error(String row, String work) {
        return Figure.of(
                "errors-" + row,
                work + ", double",
                "1e7",
                Pick.of("ErrorsBenchmark." + row, ROWS),
                Ask.roof(0.85));
    }
}
