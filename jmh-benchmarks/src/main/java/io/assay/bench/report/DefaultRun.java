package io.assay.bench.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/// What `./bench run` measures when it is not told: the rows of the [Figures], each class at the sizes
/// asked of it and no other, so that all ratios fit into twenty minutes on two cores.
///
/// Figures at 1e8 rows are `--large`'s, those of latency `./bench latency`'s.
final class DefaultRun {
    private static final long LARGE = 100_000_000;

    /// Above this, what takes the square of the time, or an object per row, is left out.
    private static final long PEER_ROWS = 100_000;

    private static final String SLOW_PEERS = "Peers\\.(tribuo|weka)";

    private DefaultRun() {}

    /// JMH's classes and sizes, one list for each run of JMH.
    static List<List<String>> parts() {
        List<List<String>> parts = new ArrayList<>();
        parts.add(Arguments.ALWAYS);
        classes().forEach((rows, names) -> parts.add(part(rows, names)));
        return parts;
    }

    private static List<String> part(long rows, Iterable<String> names) {
        List<String> part = new ArrayList<>();
        for (String name : names) {
            part.add("\\." + name + "(Benchmark|Peers)\\.");
        }
        if (rows > PEER_ROWS) {
            part.addAll(List.of("-e", SLOW_PEERS));
        }
        part.addAll(List.of("-p", "rows=" + rows));
        return part;
    }

    /// The classes by number of rows.
    private static Map<Long, TreeSet<String>> classes() {
        Map<Long, TreeSet<String>> classes = new TreeMap<>();
        for (Figure figure : Figures.all()) {
            String benchmark = figure.row().benchmark();
            int end = benchmark.indexOf("Benchmark.");
            long rows = Long.parseLong(figure.row().params().getOrDefault("rows", "0"));
            if (end > 0 && rows > 0 && rows < LARGE && !benchmark.startsWith("Latency")) {
                classes.computeIfAbsent(rows, r -> new TreeSet<>())
                        .add(benchmark.substring(0, end));
            }
        }
        return classes;
    }
}
