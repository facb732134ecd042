package io.assay.tune.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/// Median regrets of other tuners, which `results/reference.csv` has with their source.
final class Reference {
    private final List<Line> lines;

    /// @param function its name
    /// @param method whose regret it is
    /// @param trials after which it was
    /// @param regret the median
    record Line(String function, String method, int trials, double regret) {}

    private Reference(List<Line> lines) {
        this.lines = lines;
    }

    static Reference read(Path file) throws IOException {
        return new Reference(
                Files.readAllLines(file).stream()
                        .filter(line -> !line.startsWith("#") && !line.startsWith("function,"))
                        .map(line -> line.split(","))
                        .map(f ->
                                new Line(
                                        f[0],
                                        f[1],
                                        Integer.parseInt(f[2]),
                                        Double.parseDouble(f[3])))
                        .toList());
    }

    /// The least of all methods.
    Line best(String function, int trials) {
        return lines.stream()
                .filter(line -> line.function().equals(function) && line.trials() == trials)
                .min(Comparator.comparingDouble(Line::regret))
                .orElseThrow();
    }

    double of(String method, String function, int trials) {
        return lines.stream()
                .filter(line -> line.method().equals(method) && line.trials() == trials)
                .filter(line -> line.function().equals(function))
                .mapToDouble(Line::regret)
                .findFirst()
                .orElseThrow();
    }
}
