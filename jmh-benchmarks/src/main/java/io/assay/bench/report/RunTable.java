package io.assay.bench.report;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// Prints what a run means: rows and gigabytes per second, the share of the roof, and how many times
/// faster than the loop written by hand and than other libraries.
final class RunTable {
    private static final String FORMAT = "  %-16s %-8s %12s %7s %9s %7s %6s %7s %9s  %s%n";

    private RunTable() {}

    /// The table, empty when there are no results.
    static String of(Run run) {
        Map<String, StringBuilder> groups = new LinkedHashMap<>();
        for (Row row : run.rows()) {
            groups.computeIfAbsent(title(row), RunTable::header).append(line(row, run));
        }
        return String.join(System.lineSeparator(), groups.values());
    }

    /// Peers stand in the group of the row that they are compared with.
    private static String title(Row row) {
        String work = row.of().isEmpty() ? row.benchmark() : row.of().getFirst();
        String type = work.substring(0, work.indexOf('.'));
        StringBuilder title = new StringBuilder(type);
        row.params().forEach((name, value) -> title.append(", ").append(value(name, value)));
        return title.toString();
    }

    private static String value(String name, String value) {
        return value.matches("\\d{1,18}")
                ? String.format(Locale.ROOT, "%,d %s", Long.parseLong(value), name)
                : name + " " + value;
    }

    private static StringBuilder header(String title) {
        String columns =
                String.format(
                        FORMAT, "", "kernels", "time", "±", "rows/s", "GB/s", "roof", "x hand",
                        "B/op", "x peers");
        return new StringBuilder(title).append(System.lineSeparator()).append(columns);
    }

    private static String line(Row row, Run run) {
        return String.format(
                        FORMAT,
                        row.method(),
                        row.library().isEmpty() ? row.kernels() : row.library(),
                        Numbers.time(row.seconds()),
                        Numbers.percent(row.error() / row.seconds()),
                        Numbers.rate(row.rowsPerSecond()),
                        Numbers.plain("%.1f", row.bytesPerSecond() / 1e9),
                        Numbers.percent(run.share(row)),
                        Numbers.plain("%.2f", run.timesHand(row)),
                        Numbers.plain("%,.0f", row.bytesPerOp()),
                        rest(row, run))
                .replaceAll(" +(\\R)$", "$1");
    }

    /// Peers, then what the benchmark reports beyond its time.
    private static String rest(Row row, Run run) {
        String peers =
                run.peers(row).stream()
                        .map(p -> p.library() + " " + Numbers.times(p.seconds() / row.seconds()))
                        .collect(Collectors.joining(", "));
        String also =
                row.also().entrySet().stream()
                        .map(e -> e.getKey() + " " + Numbers.plain("%,.1f", e.getValue()))
                        .collect(Collectors.joining(", "));
        return peers.isEmpty() ? also : also.isEmpty() ? peers : peers + "; " + also;
    }
}
