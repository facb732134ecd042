package io.assay.bench.report;

import io.assay.bench.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The figures of exact ranking.
final class RankingFigures {
    private static final String FLOATS = "AucBenchmark.floats";
    private static final String SHAPES = "ShapesBenchmark.floats";
    private static final Map<Long, String> SIZES =
            Map.of(100_000L, "1e5", 1_000_000L, "1e6", 10_000_000L, "1e7", 100_000_000L, "1e8");

    private RankingFigures() {}

    static List<Figure> all() {
        List<Figure> all = new ArrayList<>(smooth());
        all.add(
                shape(
                                "unbounded",
                                "AUC, unbounded or negative scores",
                                Shape.UNBOUNDED,
                                1_000_000,
                                1.25)
                        .aim("1.05x"));
        all.add(doubles(1_000_000));
        all.add(doubles(10_000_000));
        for (long rows : new long[] {1_000_000, 10_000_000}) {
            all.add(
                    rate("ties", "AUC, 1,000 distinct values", Shape.TIES, rows, 600e6)
                            .aim("1,000 M"));
            all.add(rate("rare", "AUC, 1:1000 imbalance", Shape.RARE, rows, 700e6).aim("1,500 M"));
            all.add(shape("exponent", "AUC, one exponent", Shape.ONE_EXPONENT, rows, 2).aim("1x"));
            all.add(shape("skew", "AUC, u^8 skew", Shape.SKEW, rows, 2).aim("1x"));
            all.add(shape("spikes", "AUC, spikes at 0 and 1", Shape.SPIKES, rows, 2).aim("1x"));
            all.add(
                    shape("dominant", "AUC, one dominant value", Shape.DOMINANT, rows, 2)
                            .aim("1x"));
        }
        all.add(everything());
        return all;
    }

    private static List<Figure> smooth() {
        return List.of(
                auc(100_000, 250e6).aim("345 M"),
                java(100_000, 250e6),
                auc(1_000_000, 230e6, Ask.loop(4.5), Ask.peer("Smile", 25), twoThreads(1_000_000))
                        .aim("340 M, two threads 1.9x"),
                java(1_000_000, 230e6),
                auc(10_000_000, 200e6, Ask.loop(5), Ask.peer("Smile", 35), twoThreads(10_000_000))
                        .aim("300 M, two threads 1.9x"),
                java(10_000_000, 130e6),
                auc(100_000_000, 180e6).aim("250 M"),
                java(100_000_000, 100e6));
    }

    private static Figure auc(long rows, double rate, Ask... more) {
        List<Ask> asks = new ArrayList<>(List.of(Ask.rate(rate)));
        asks.addAll(List.of(more));
        String size = SIZES.get(rows);
        return new Figure(
                "auc-float-" + size, "exact AUC, float", size, Pick.of(FLOATS, rows), asks, "");
    }

    private static Figure java(long rows, double rate) {
        String size = SIZES.get(rows);
        return Figure.of(
                "auc-float-java-" + size,
                "exact AUC, float, Java alone",
                size,
                Pick.of(FLOATS, rows).by("scalar", "vector"),
                Ask.rate(rate));
    }

    private static Ask twoThreads(long rows) {
        return Ask.gain("on two threads", Pick.of("AucBenchmark.floatsOnTwo", rows), 1.7);
    }

    private static Figure doubles(long rows) {
        String size = SIZES.get(rows);
        return Figure.of(
                        "auc-double-" + size,
                        "exact AUC, double",
                        size,
                        Pick.of("AucBenchmark.doubles", rows),
                        Ask.loop(2))
                .aim("3x");
    }

    private static Figure rate(String key, String work, Shape shape, long rows, double rate) {
        String size = SIZES.get(rows);
        return Figure.of("auc-" + key + "-" + size, work, size, pick(shape, rows), Ask.rate(rate));
    }

    private static Figure shape(String key, String work, Shape shape, long rows, double times) {
        String size = SIZES.get(rows);
        Ask ask = Ask.slower("smooth", pick(Shape.SMOOTH, rows), times);
        return Figure.of("auc-" + key + "-" + size, work, size, pick(shape, rows), ask);
    }

    private static Pick pick(Shape shape, long rows) {
        return Pick.of(SHAPES, rows).with("shape", shape);
    }

    private static Figure everything() {
        return Figure.of(
                        "ranking-all",
                        "all ranking metrics + ROC points",
                        "1e6",
                        Pick.of("RankingBenchmark.all", 1_000_000),
                        Ask.slower("the AUC alone", Pick.of(FLOATS, 1_000_000), 3))
                .aim("2x");
    }
}
