package io.assay.tune.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// Measured times by name, as a file and as a table.
final class Figures {
    private final Map<String, Figure> all = new LinkedHashMap<>();

    /// @param median of the measurements
    /// @param most of them
    /// @param unit of both
    /// @param asked what is asked of the median, in words; empty for nothing
    private record Figure(double median, double most, String unit, String asked) {}

    static Figures read(Path file) throws IOException {
        Figures figures = new Figures();
        if (Files.exists(file)) {
            Files.readAllLines(file).stream()
                    .skip(1)
                    .map(line -> line.split(";", -1))
                    .forEach(f ->
                            figures.all.put(
                                    f[0],
                                    new Figure(
                                            Double.parseDouble(f[1]),
                                            Double.parseDouble(f[2]),
                                            f[3],
                                            f[4])));
        }
        return figures;
    }

    /// Adds a figure, or takes it in place of one of that name.
    ///
    /// @param sorted the measurements, the least first
    void put(String name, double[] sorted, String unit, String asked) {
        double most = sorted[sorted.length - 1];
        all.put(name, new Figure(sorted[sorted.length / 2], most, unit, asked));
    }

    void write(Path file) throws IOException {
        String lines =
                all.entrySet().stream()
                        .map(e ->
                                String.format(
                                        Locale.ROOT,
                                        "%s;%.4g;%.4g;%s;%s%n",
                                        e.getKey(),
                                        e.getValue().median(),
                                        e.getValue().most(),
                                        e.getValue().unit(),
                                        e.getValue().asked()))
                        .collect(Collectors.joining());
        Files.writeString(file, "name;median;most;unit;asked\n" + lines);
    }

    /// The figures as a table of a page.
    String table() {
        StringBuilder table =
                new StringBuilder("| what | median | most | asked |\n|---|---|---|---|\n");
        all.forEach((name, f) ->
                table.append(
                        String.format(
                                Locale.ROOT,
                                "| %s | %s %s | %s %s | %s |%n",
                                name,
                                shown(f.median()),
                                f.unit(),
                                shown(f.most()),
                                f.unit(),
                                f.asked())));
        return table.toString();
    }

    private static String shown(double value) {
        return value >= 100
                ? String.format(Locale.ROOT, "%.0f", value)
                : String.format(Locale.ROOT, "%.3g", value);
    }
}
