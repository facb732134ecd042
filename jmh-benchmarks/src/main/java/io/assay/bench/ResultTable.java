package io.assay.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/// Prints what a JMH run means: rows and gigabytes per second, and how many times faster than the
/// loop written by hand.
public final class ResultTable {
    private static final String FORMAT = "  %-14s %-8s %12s %7s %9s %7s %8s %10s%n";

    private ResultTable() {}

    /// Prints the table of a JSON file; the exit code is 1 when it holds no results.
    ///
    /// @param args the file
    public static void main(String[] args) throws IOException {
        Path file = Path.of(args[0]);
        String table = Files.exists(file) ? of(Files.readString(file)) : "";
        if (table.isEmpty()) {
            System.err.println("no results in " + file + ": nothing was measured");
            System.exit(1);
        }
        // The console may not be UTF-8; the table is.
        new PrintStream(System.out, true, StandardCharsets.UTF_8).print(table);
    }

    /// The table of JMH's JSON text, empty when it holds no results.
    static String of(String json) {
        List<Result> results = Result.all(JsonMapper.shared().readTree(json));
        Map<String, StringBuilder> groups = new LinkedHashMap<>();
        for (Result result : results) {
            groups.computeIfAbsent(title(result), ResultTable::header)
                    .append(line(result, results));
        }
        return String.join(System.lineSeparator(), groups.values());
    }

    private static String title(Result result) {
        StringBuilder title = new StringBuilder(result.type());
        result.params().forEach((name, value) -> title.append(", ").append(value(name, value)));
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
                        FORMAT, "", "kernels", "time", "±", "rows/s", "GB/s", "x hand", "B/op");
        return new StringBuilder(title).append(System.lineSeparator()).append(columns);
    }

    private static String line(Result result, List<Result> all) {
        double ratio =
                all.stream()
                        .filter(result::isComparedWith)
                        .mapToDouble(hand -> hand.seconds() / result.seconds())
                        .findFirst()
                        .orElse(Double.NaN);
        double rows = result.rowsPerSecond();
        double bytes = result.bytesPerRow() == 0 ? Double.NaN : rows * result.bytesPerRow();
        return String.format(
                FORMAT,
                result.method(),
                result.kernels(),
                time(result.seconds()),
                plain("%.0f %%", 100 * result.error() / result.seconds()),
                scaled(rows),
                plain("%.1f", bytes / 1e9),
                plain("%.2f", ratio),
                plain("%,.0f", result.allocated()));
    }

    private static String time(double seconds) {
        if (seconds < 1e-6) {
            return plain("%.1f ns", seconds * 1e9);
        }
        if (seconds < 1e-3) {
            return plain("%.2f us", seconds * 1e6);
        }
        return seconds < 1 ? plain("%.2f ms", seconds * 1e3) : plain("%.2f s", seconds);
    }

    private static String scaled(double rows) {
        if (rows < 1e6) {
            return plain("%.1f k", rows / 1e3);
        }
        return rows < 1e9 ? plain("%.1f M", rows / 1e6) : plain("%.2f G", rows / 1e9);
    }

    /// A number, or a dash where there is none.
    private static String plain(String format, double number) {
        return Double.isNaN(number) ? "-" : String.format(Locale.ROOT, format, number);
    }
}
