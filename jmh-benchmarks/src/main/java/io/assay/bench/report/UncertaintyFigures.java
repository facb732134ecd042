package io.assay.bench.report;

import java.util.List;

/// The figures of intervals and replicates. Times of replicates take the layout of the rows along.
final class UncertaintyFigures {
    private static final long CACHE = 100_000;
    private static final long MILLION = 1_000_000;

    /// Of a thousand replicates, for which the figures are asked.
    private static final double FIFTY = 0.05;

    private UncertaintyFigures() {}

    static List<Figure> all() {
        Pick area = Pick.of("AreaReplicatesBenchmark.percentile", CACHE);
        return List.of(
                intervals("sums", "rates, AUC and sums", 1.15).aim("1.03x"),
                intervals("everything", "all metrics", 1.6).aim("1.2x"),
                Figure.of(
                                "replicates-cells",
                                "10,000 replicates of F1, 4 cells",
                                "any",
                                Pick.of("CellReplicatesBenchmark.f1", 1_000),
                                Ask.time(10_000 * 150e-9))
                        .aim("90 ns each"),
                replicates("area", "exact", CACHE, 0.2).aim("half of it"),
                replicates("area", "exact", MILLION, 2).aim("half of it, two threads 1.95x"),
                replicates("poissonArea", "Poisson", CACHE, 0.015).aim("two thirds of it"),
                replicates("poissonArea", "Poisson", MILLION, 0.15).aim("two thirds of it"),
                Figure.of(
                                "replicates-values",
                                "200 AUC replicates, 1,000 distinct scores",
                                "any; here 1e5",
                                Pick.of("AreaReplicatesBenchmark.fewValues", CACHE),
                                Ask.time(200 * 130e-6))
                        .aim("60 \u00b5s each"),
                Figure.of(
                        "replicates-bca",
                        "BCa interval of the AUC, 200 replicates",
                        "1e5",
                        Pick.of("AreaReplicatesBenchmark.bca", CACHE),
                        Ask.slower("percentiles", area, 1.05)),
                Figure.of(
                                "delong",
                                "AUC with DeLong's variance",
                                "1e6",
                                Pick.of("DelongBenchmark.floats", MILLION),
                                Ask.slower(
                                        "the AUC alone",
                                        Pick.of("AucBenchmark.floats", MILLION),
                                        2.5),
                                Ask.time(0.701 / 60))
                        .aim("1.5x"));
    }

    private static Figure intervals(String row, String work, double times) {
        return Figure.of(
                "intervals-" + row,
                work + " with intervals",
                "1e6",
                Pick.of("IntervalsBenchmark." + row + "With", MILLION),
                Ask.slower(
                        "the numbers alone", Pick.of("IntervalsBenchmark." + row, MILLION), times));
    }

    private static Figure replicates(String row, String law, long rows, double seconds) {
        Pick pick = Pick.of("BootstrapBenchmark." + row, rows);
        String size = rows == CACHE ? "1e5" : "1e6";
        String key = "replicates-" + law.toLowerCase(java.util.Locale.ROOT) + "-" + size;
        String work = "50 AUC replicates, " + law;
        Ask time = Ask.time(seconds * FIFTY);
        if (row.equals("area") && rows == MILLION) {
            Pick onTwo = Pick.of("BootstrapBenchmark.areaOnTwo", rows);
            return Figure.of(key, work, size, pick, time, Ask.gain("on two threads", onTwo, 1.7));
        }
        return Figure.of(key, work, size, pick, time);
    }
}
