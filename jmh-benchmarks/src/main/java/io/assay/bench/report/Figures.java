package io.assay.bench.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The figures to reach, in the order of the table in `docs/benchmarks.md`.
final class Figures {
    private static final long CACHE = 100_000;
    private static final long TEN_MILLION = 10_000_000;
    private static final long HUNDRED_MILLION = 100_000_000;

    private Figures() {}

    static List<Figure> all() {
        List<Figure> all = new ArrayList<>(confusion());
        all.addAll(multiclass());
        all.addAll(RankingFigures.all());
        all.addAll(losses());
        all.addAll(UncertaintyFigures.all());
        all.addAll(SplitFigures.all());
        all.addAll(FamilyFigures.all());
        all.addAll(TreeFigures.all());
        all.addAll(service());
        all.add(
                Figure.of(
                        "bytes",
                        "bytes per operation",
                        "kernels and rankings; here the worst",
                        Pick.MOST_ALLOCATING,
                        Ask.noBytes()));
        return all;
    }

    private static List<Figure> confusion() {
        String labels = "ConfusionBenchmark.labels";
        String scores = "ConfusionBenchmark.scores";
        String bytes = "confusion, byte + byte";
        String floats = "confusion, float score + threshold";
        return List.of(
                Figure.of(
                                "labels-ram",
                                bytes,
                                "1e8",
                                Pick.of(labels, HUNDRED_MILLION),
                                Ask.roof(0.9),
                                Ask.loop(5))
                        .aim("97 %"),
                Figure.of(
                                "labels-l2",
                                bytes,
                                "L2",
                                Pick.of(labels, CACHE),
                                Ask.rate(40e9),
                                Ask.loop(15))
                        .aim("48 G"),
                Figure.of(
                                "scores-ram",
                                floats,
                                "1e8",
                                Pick.of(scores, HUNDRED_MILLION),
                                Ask.roof(0.9))
                        .aim("95 %"),
                Figure.of("scores-l2", floats, "L2", Pick.of(scores, CACHE), Ask.rate(10e9))
                        .aim("14 G"),
                Figure.of(
                        "ints-ram",
                        "confusion, int labels",
                        "1e7",
                        Pick.of("ConfusionBenchmark.ints", TEN_MILLION),
                        Ask.roof(0.85),
                        Ask.loop(4),
                        Ask.peer("Smile", 20)));
    }

    private static List<Figure> multiclass() {
        return List.of(
                table("Byte", 10, 1.8e9).aim("2 G"),
                table("Byte", 100, 1.2e9).aim("1.5 G"),
                table("Short", 1000, 0.5e9).aim("0.7 G"));
    }

    private static Figure table(String type, int classes, double rate) {
        return Figure.of(
                "classes-" + classes,
                "K x K counts, " + type.toLowerCase(Locale.ROOT),
                "K = " + classes + ", 1e7",
                Pick.of(type + "ClassesBenchmark.table", TEN_MILLION).with("classes", classes),
                Ask.rate(rate));
    }

    private static List<Figure> losses() {
        String logLoss = "LogLossBenchmark.";
        String brier = "BrierBenchmark.floats";
        return List.of(
                Figure.of(
                        "logloss-float-l2",
                        "log loss, float",
                        "L2",
                        Pick.of(logLoss + "floats", CACHE),
                        Ask.rate(5e9)),
                Figure.of(
                        "logloss-double-l2",
                        "log loss, double",
                        "L2",
                        Pick.of(logLoss + "doubles", CACHE),
                        Ask.rate(2.2e9)),
                Figure.of(
                        "logloss-float-ram",
                        "log loss, float",
                        "1e8",
                        Pick.of(logLoss + "floats", HUNDRED_MILLION),
                        Ask.roof(0.9)),
                Figure.of("brier-l2", "Brier, float", "L2", Pick.of(brier, CACHE), Ask.rate(7e9)),
                Figure.of(
                        "brier-ram",
                        "Brier, float",
                        "1e8",
                        Pick.of(brier, HUNDRED_MILLION),
                        Ask.roof(0.9)));
    }

    private static List<Figure> service() {
        Pick scalar = service("scalar");
        Pick warm = service("after warmUp");
        Pick sort = Pick.of("LatencyBenchmark.sort", HUNDRED_MILLION).by("native");
        String call = "service call: check, confusion at a threshold";
        return List.of(
                Figure.of("service-warm", call, "1,000 rows, warm", warm, Ask.also("p99", 200e-9))
                        .aim("median 90 ns"),
                Figure.of(
                        "service-cold",
                        "first such call, without warmUp",
                        "1,000 rows, cold",
                        service("without warmUp"),
                        Ask.alsoSlower("first", "scalar's", scalar, 2)),
                Figure.of(
                        "service-first",
                        "first such call after warmUp",
                        "1,000 rows",
                        warm,
                        Ask.also("first", 1e-6)),
                Figure.of(
                        "safepoint",
                        "wait for a safepoint during a native sort",
                        "1e8 keys",
                        sort,
                        Ask.also("max", 1e-3)));
    }

    private static Pick service(String start) {
        return Pick.of("LatencyBenchmark.service", 1_000).with("start", start);
    }
}
